import { arrange, type Action } from './arrange'

Component({
  options: { multipleSlots: false },
  properties: { actions: { type: Array, value: [] as Action[] }, busy: String },
  data: { view: arrange([]) },
  observers: {
    actions(actions: Action[]) {
      this.setData({ view: arrange(actions) })
    },
  },
  methods: {
    act({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { key: string }>) {
      this.choose(currentTarget.dataset.key)
    },
    openMore() {
      const { more } = this.data.view
      wx.showActionSheet({
        itemList: more.map(({ label }) => label),
        success: ({ tapIndex }) => this.choose(more[tapIndex].key),
      })
    },
    choose(key: string) {
      if (!this.data.busy) this.triggerEvent('act', { key })
    },
  },
})
