import { api, type BuyerRole } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { inviting } from '../behaviors/inviting'
import { BUYER_CHOICES, buyerRow, type BuyerRow } from './view'

type Chosen = WechatMiniprogram.TouchEvent<object, object, { role: BuyerRole }>
type Tapped = WechatMiniprogram.TouchEvent<object, object, { id: string }>

/** Who orders for a customer: for the shop by `customerId`, for a buyer who is head their own colleagues. */
Component({
  behaviors: [themed, inviting],
  data: {
    customerId: '',
    isOwn: false,
    customer: '',
    rows: [] as BuyerRow[],
    state: 'loading',
    problem: { message: '', number: '' },
    choices: BUYER_CHOICES,
    role: 'orderer' as BuyerRole,
    name: '',
    isAsking: false,
    changed: null as BuyerRow | null,
  },
  methods: {
    onLoad({ customerId = '' }: Record<string, string | undefined>) {
      const isOwn = session.face() === 'buyer'
      this.setData({ customerId, isOwn })
      if (isOwn) void wx.setNavigationBarTitle({ title: '一起订货的同事' })
      void this.load()
    },
    async load() {
      const { customerId, isOwn } = this.data
      try {
        const { customer, list } = await api.buyers.listBuyers(isOwn ? {} : { customerId })
        const rows = list.map((buyer) => buyerRow(buyer, Date.now()))
        this.setData({ rows, customer: customer.name, customerId: customer.id, state: rows.length ? 'end' : 'empty' })
        await this.loadInvites()
      } catch (error) {
        const { message, problem } = toApiError(error)
        this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
    async loadInvites() {
      const { customerId } = this.data
      const list = await api.invites.listInvites({ kind: 'buyer', customerId }).catch(() => null)
      if (list) this.showInvites(list)
    },
    retry() {
      this.setData({ state: 'loading' })
      void this.load()
    },
    async onPullDownRefresh() {
      await this.load()
      void wx.stopPullDownRefresh()
    },
    ask() {
      this.setData({ isAsking: true, changed: null, role: 'orderer', name: '' })
    },
    closeAsk() {
      this.setData({ isAsking: false })
    },
    choose({ currentTarget }: Chosen) {
      this.setData({ role: currentTarget.dataset.role })
    },
    onName({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ name: detail.value })
    },
    async invite() {
      const { customerId, isOwn, role: buyerRole } = this.data
      const name = this.data.name.trim()
      this.closeAsk()
      await this.makeInvite(() =>
        isOwn
          ? api.invites.inviteColleague({ buyerRole, name })
          : api.invites.inviteBuyer({ customerId, buyerRole, name }),
      )
    },
    open({ currentTarget }: Tapped) {
      const changed = this.data.rows.find(({ id }) => id === currentTarget.dataset.id)
      if (changed?.isMe) return this.say('自己的角色，让同事或店里改')
      if (changed) this.setData({ changed, isAsking: true, role: changed.role, name: changed.name })
    },
    async keep() {
      const { changed, role: buyerRole, name } = this.data
      if (!changed) return
      const input = { id: changed.id, buyerRole, ...(name.trim() && { name: name.trim() }) }
      if (!(await this.run('keep', () => api.buyers.updateBuyer(input)))) return
      this.closeAsk()
      await this.load()
    },
    askRemove() {
      const { changed } = this.data
      if (!changed) return
      wx.showModal({
        title: `不让${changed.name}再订货？`,
        content: '他马上看不到价格和订单，以前的单都还在。再邀请一次就回来。',
        confirmText: '解绑',
        cancelText: '留着',
        success: ({ confirm }) => void (confirm && this.remove(changed)),
      })
    },
    async remove({ id, name }: BuyerRow) {
      this.closeAsk()
      if (await this.run('remove', () => api.buyers.removeBuyer({ id }))) this.say(`${name}解绑了`)
      await this.load()
    },
    onShareAppMessage() {
      const { customer, path } = this.data
      const shop = session.get().person?.shop.name ?? ''
      return { title: `${shop}请${customer}来订货`, path: path || '/pages/tabs/home/index' }
    },
  },
})
