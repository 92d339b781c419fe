import { session } from '../../../../stores/session'

/** The desk that knows what carries a code. */
interface Coded {
  takeCode(code: string): boolean
}

/** Looks for a code with the camera, and puts what carries it on the pad of the desk called `#desk`. */
export const scanning = Behavior({
  methods: {
    onScan() {
      const success = ({ result }: { result: string }): void => this.scanned(result)
      // Whoever closes the camera knows that they did.
      void wx.scanCode({ scanType: ['barCode', 'qrCode'], success, fail: () => undefined })
    },
    scanned(code: string) {
      const desk = this.selectComponent('#desk') as unknown as Coded | null
      if (!desk || desk.takeCode(code)) return
      void wx.vibrateShort({ type: 'medium' })
      const mayCreate = session.may('products.create')
      const content = mayCreate ? '没有这个码的货品，可以现在就建一个。' : '没有这个码的货品，按名称搜一下。'
      wx.showModal({
        title: code,
        content,
        confirmText: mayCreate ? '新建货品' : '知道了',
        cancelText: '不用了',
        showCancel: mayCreate,
        success: ({ confirm }) => {
          if (!confirm || !mayCreate) return
          void wx.navigateTo({ url: `/pages/products/edit/index?code=${encodeURIComponent(code)}` })
        },
      })
    },
  },
})
