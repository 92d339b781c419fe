import type { Catalogue } from '../../../../../api/generated'
import { themed } from '../../../../../behaviors/themed'
import { session } from '../../../../../stores/session'
import { catalogueReading } from '../../../components/order-desk/catalogue-reading'
import { scanning } from '../../../components/order-desk/scanning'

Component({
  behaviors: [themed, catalogueReading, scanning],
  data: { shop: '', customerId: '', customerName: '', notice: '', query: '', isPadOpen: false },
  lifetimes: {
    attached() {
      const { person } = session.get()
      if (!person) return
      const customerId = person.customerId ?? ''
      this.setData({ shop: person.shop.name, customerId, customerName: person.customerName ?? '' })
      this.begin(customerId)
    },
  },
  pageLifetimes: {
    show() {
      this.refreshIfOld()
    },
  },
  methods: {
    took({ notice }: Catalogue) {
      this.setData({ notice })
    },
    onSearch({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ query: detail.value })
    },
    clearQuery() {
      this.setData({ query: '' })
    },
    onPad({ detail }: WechatMiniprogram.CustomEvent<{ isOpen: boolean }>) {
      this.setData({ isPadOpen: detail.isOpen })
    },
  },
})
