import { bindStore } from '../../../behaviors/bind-store'
import { themed } from '../../../behaviors/themed'
import { deskCustomer } from '../../../stores/desk'

Component({
  behaviors: [themed, bindStore(deskCustomer, (customerId) => ({ customerId }))],
  methods: {
    choose({ detail }: WechatMiniprogram.CustomEvent<{ id: string }>) {
      deskCustomer.set(detail.id)
    },
    leave() {
      deskCustomer.set('')
    },
  },
})
