import { api } from '../../../api/generated'
import { busy } from '../../../behaviors/busy'
import { deskCustomer } from '../../../stores/desk'
import { draftOrders } from '../../../stores/draft-order'
import { recentCustomers } from '../../../stores/recent-customers'
import { session } from '../../../stores/session'
import { seldomOf, type CardView, type Seldom } from './view'

/** What is done seldom with a customer, behind 更多: merging, personal data, removing. */
export const seldom = Behavior({
  behaviors: [busy],
  data: { id: '', view: null as CardView | null },
  methods: {
    openSeldom() {
      const offered = seldomOf(session.may)
      wx.showActionSheet({
        itemList: offered.map(({ text }) => text),
        success: ({ tapIndex }) => this.doSeldom(offered[tapIndex].key),
        fail: () => undefined,
      })
    },
    doSeldom(key: Seldom) {
      if (key === 'remove') this.askRemove()
      else void wx.navigateTo({ url: `/pages/customers/${key}/index?id=${this.data.id}` })
    },
    askRemove() {
      wx.showModal({
        title: '删除这位客户？',
        content: `删了就不能再给${this.data.view?.name ?? ''}开单，以前的单都还在。`,
        confirmText: '删除客户',
        cancelText: '留着',
        success: ({ confirm }) => void (confirm && this.remove()),
      })
    },
    async remove() {
      const { id } = this.data
      if (!(await this.run('remove', () => api.customers.deleteCustomer({ id })))) return
      recentCustomers.drop(id)
      draftOrders.forget(id)
      if (deskCustomer.get() === id) deskCustomer.set('')
      wx.navigateBack({ fail: () => void wx.switchTab({ url: '/pages/tabs/customers/index' }) })
    },
  },
})
