import { BLANK_CART, type CartView } from '../order-desk/panels'

interface Of {
  id: string
  unit: string
}
type Changed = WechatMiniprogram.CustomEvent<{ value: number; before: number }, object, Of>
type Tapped = WechatMiniprogram.TouchEvent<object, object, Of>

Component({
  properties: { visible: Boolean, view: { type: null, value: BLANK_CART as CartView } },
  methods: {
    onChange({ detail, currentTarget }: Changed) {
      const { id, unit } = currentTarget.dataset
      this.triggerEvent('change', { id, unit, ...detail })
    },
    onPad({ currentTarget }: Tapped) {
      const { id, unit } = currentTarget.dataset
      this.triggerEvent('pad', { id, unit })
    },
    remove({ currentTarget }: Tapped) {
      const { id, unit } = currentTarget.dataset
      this.triggerEvent('change', { id, unit, value: 0, before: 0 })
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
