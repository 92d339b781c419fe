/** Typing has to rest so long before it is looked up. */
const REST_MS = 300
const timers = new WeakMap<object, ReturnType<typeof setTimeout>>()

type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

/**
 * The search bar of a list: `keyword` in the data, `onInput` and `onSearch` to bind to it, `clearSearch` for a key.
 * The page says what to do by its own `lookUp(keyword)`, which is called once typing rests.
 */
export const keyword = Behavior({
  data: { keyword: '' },
  lifetimes: {
    detached() {
      this.forgetTyping()
    },
  },
  methods: {
    /** What to look up; a page brings its own. */
    lookUp(_keyword: string) {},
    forgetTyping() {
      const timer = timers.get(this)
      if (timer !== undefined) clearTimeout(timer)
    },
    onInput({ detail }: Typed) {
      this.forgetTyping()
      this.setData({ keyword: detail.value })
      timers.set(
        this,
        setTimeout(() => this.lookUp(detail.value.trim()), REST_MS),
      )
    },
    onSearch({ detail }: Typed) {
      this.forgetTyping()
      this.setData({ keyword: detail.value })
      this.lookUp(detail.value.trim())
    },
    clearSearch() {
      this.forgetTyping()
      this.setData({ keyword: '' })
      this.lookUp('')
    },
  },
})
