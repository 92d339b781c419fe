/** Somebody who may be let see. */
export interface Seer {
  kind: 'level' | 'customer'
  id: string
  name: string
}
type Tap = WechatMiniprogram.TouchEvent<object, object, { kind: Seer['kind']; id: string; name: string }>

Component({
  properties: {
    visible: Boolean,
    /** Levels of the shop. */
    levels: { type: Array, value: [] as { id: string; name: string }[] },
    /** Customers that were looked up. */
    customers: { type: Array, value: [] as { id: string; name: string }[] },
    keyword: String,
    /** Why nothing is found: no such customer, or it failed. */
    note: String,
    visibility: { type: String, value: 'all' },
    audience: { type: Array, value: [] as Seer[] },
    busy: Boolean,
  },
  data: { all: true, chosen: [] as Seer[], marks: {} as Record<string, boolean> },
  observers: {
    visible(visible: boolean) {
      if (!visible) return
      const { visibility, audience } = this.data
      this.setData({ all: visibility === 'all' })
      this.mark(audience)
    },
  },
  methods: {
    toAll() {
      this.setData({ all: true })
    },
    toSome() {
      this.setData({ all: false })
    },
    toggle({ currentTarget }: Tap) {
      const { kind, id, name } = currentTarget.dataset
      const { chosen } = this.data
      const without = chosen.filter((one) => one.id !== id)
      this.mark(without.length < chosen.length ? without : [...chosen, { kind, id, name }])
    },
    mark(chosen: readonly Seer[]) {
      this.setData({ chosen: [...chosen], marks: Object.fromEntries(chosen.map(({ id }) => [id, true])) })
    },
    onInput({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('search', { value: detail.value })
    },
    send() {
      const { all, chosen, busy } = this.data
      if (busy || (!all && !chosen.length)) return
      this.triggerEvent('choose', { visibility: all ? 'all' : 'some', audience: chosen })
    },
    close() {
      this.triggerEvent('close')
    },
  },
})
