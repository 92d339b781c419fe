type Pressed = WechatMiniprogram.TouchEvent<object, object, { way: string }>

/**
 * Keys that use somebody's WeChat: before consent the button is WeChat's own, afterwards a tap is a tap. Bind `onPress`
 * and `onAgreed`, name the method in `data-way`, and give the button `open-type` while `needsConsent`.
 */
export const consent = Behavior({
  data: { needsConsent: false },
  lifetimes: {
    attached() {
      if (!wx.getPrivacySetting) return
      wx.getPrivacySetting({ success: ({ needAuthorization }) => this.setData({ needsConsent: needAuthorization }) })
    },
  },
  methods: {
    onPress({ currentTarget }: Pressed) {
      if (!this.data.needsConsent) this.go(currentTarget.dataset.way)
    },
    onAgreed({ currentTarget }: Pressed) {
      this.setData({ needsConsent: false })
      this.go(currentTarget.dataset.way)
    },
    go(way: string) {
      const act = (this as unknown as Record<string, unknown>)[way]
      if (typeof act === 'function') void act.call(this)
    },
  },
})
