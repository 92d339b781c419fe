import { BLANK_CART, type CartView } from '../order-desk/panels'

type Changed = WechatMiniprogram.CustomEvent<{ value: number; before: number }, object, { id: string }>
type Tapped = WechatMiniprogram.TouchEvent<object, object, { id: string }>

Component({
  properties: { visible: Boolean, view: { type: null, value: BLANK_CART as CartView } },
  methods: {
    onChange({ detail, currentTarget }: Changed) {
      this.triggerEvent('change', { id: currentTarget.dataset.id, ...detail })
    },
    onPad({ currentTarget }: Tapped) {
      this.triggerEvent('pad', { id: currentTarget.dataset.id })
    },
    remove({ currentTarget }: Tapped) {
      this.triggerEvent('change', { id: currentTarget.dataset.id, value: 0, before: 0 })
    },
    clear() {
      this.triggerEvent('clear')
    },
    submit() {
      this.triggerEvent('submit')
    },
    close() {
      this.triggerEvent('close')
    },
  },
})
