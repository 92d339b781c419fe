import { BLANK_WHY, type WhyView } from '../order-desk/why'

Component({
  properties: { visible: Boolean, view: { type: null, value: BLANK_WHY as WhyView } },
  methods: {
    close() {
      this.triggerEvent('close')
    },
  },
})
