import { BLANK_WHY, type WhyView } from '../order-desk/why'

Component({
  properties: { visible: Boolean, mayPrice: Boolean, view: { type: null, value: BLANK_WHY as WhyView } },
  methods: {
    copy() {
      this.triggerEvent('copy')
    },
    reprice() {
      this.triggerEvent('reprice')
    },
    close() {
      this.triggerEvent('close')
    },
  },
})
