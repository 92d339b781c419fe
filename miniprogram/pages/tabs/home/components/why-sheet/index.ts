import type { WhyView } from '../order-desk/panels'

Component({
  properties: { visible: Boolean, view: { type: null, value: null as WhyView | null } },
  methods: {
    close() {
      this.triggerEvent('close')
    },
  },
})
