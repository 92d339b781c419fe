import { api, type CopyPricesAnswer, type IssueCardAnswer, type PriceCard } from '../../../api/generated'
import { sayMoment } from '../../../utils/date'
import { formatYuan } from '../../../utils/money'
import { priceOf } from './price-book'
import { selecting } from './selecting'

/** How long a card opens. */
const DAYS = 7

/** Gives the prices of a customer on: as a card, as text, or to another customer. */
export const sharing = Behavior({
  behaviors: [selecting],
  data: {
    card: null as IssueCardAnswer | null,
    isSharing: false,
    seen: [] as { id: string; text: string; isOpen: boolean }[],
    isCopying: false,
    others: [] as { id: string; name: string }[],
    from: null as { id: string; name: string } | null,
    overwrite: false,
    copied: null as CopyPricesAnswer | null,
  },
  methods: {
    async share() {
      const customerId = this.data.id
      const make = async (): Promise<void> => {
        const [card, cards] = [
          await api.pricing.issueCard({ customerId, days: DAYS }),
          await api.pricing.listCards({ customerId }),
        ]
        this.setData({ card, isSharing: true, seen: cards.filter(({ id }) => id !== card.id).map(sayCard) })
      }
      wx.updateShareMenu({ isPrivateMessage: true, withShareTicket: true, fail: () => undefined })
      await this.run('share', make)
    },
    closeSharing() {
      this.setData({ isSharing: false })
    },
    async revoke({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      const { id } = currentTarget.dataset
      if (!(await this.run('revoke', () => api.pricing.revokeCard({ id })))) return
      this.setData({ seen: this.data.seen.map((one) => (one.id === id ? { ...one, isOpen: false } : one)) })
    },
    onShareAppMessage() {
      const { name } = this.book().customer
      return { title: `给${name}的报价单`, path: `/${this.data.card?.path ?? 'pages/tabs/home/index'}` }
    },
    copyText() {
      const { customer } = this.book()
      const lines = this.book().find(this.data.tab, this.data.keyword.trim())
      const rows = lines.map((line) => `${line.name} ${formatYuan(priceOf(line))}/${line.unit}`)
      void wx.setClipboardData({ data: [`${customer.name}的价格`, ...rows].join('\n') })
    },
    openCopying() {
      this.setData({ isCopying: true, from: null, copied: null, overwrite: false })
      void this.findOthers('')
    },
    closeCopying() {
      this.setData({ isCopying: false })
    },
    onFindOthers({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      void this.findOthers(detail.value)
    },
    async findOthers(keyword: string) {
      const answer = await api.customers.listCustomers({ keyword, pageSize: 20 }).catch(() => null)
      const others = (answer?.list ?? []).filter(({ id }) => id !== this.data.id)
      this.setData({ others: others.map(({ id, name }) => ({ id, name })) })
    },
    async chooseOther({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      this.setData({
        from: this.data.others.find(({ id }) => id === currentTarget.dataset.id) ?? null,
        overwrite: false,
      })
      await this.countCopies()
    },
    async switchOverwrite() {
      this.setData({ overwrite: !this.data.overwrite })
      await this.countCopies()
    },
    async countCopies() {
      const { id: customerId, from, overwrite } = this.data
      if (!from) return
      const ask = async (): Promise<void> => {
        const asked = { customerId, fromCustomerId: from.id, overwrite, preview: true }
        this.setData({ copied: await api.pricing.copyPrices(asked) })
      }
      await this.run('count', ask)
    },
    async copyPrices() {
      const { id: customerId, from, overwrite, copied } = this.data
      if (!from || !copied) return
      const reason = copied.belowFloor ? { reason: `抄${from.name}的` } : {}
      const write = () => api.pricing.copyPrices({ customerId, fromCustomerId: from.id, overwrite, ...reason })
      if (!(await this.run('copy', write))) return
      this.closeCopying()
      await this.load()
      this.say(`抄来 ${copied.set} 个价`)
    },
  },
})

/** "昨天 15:02 发的，王姐看了 3 次". */
function sayCard({ id, createdAt, createdBy, views, isOpen }: PriceCard): {
  id: string
  text: string
  isOpen: boolean
} {
  const seen = views.length ? views.map(({ name, views: times }) => `${name}看了 ${times} 次`).join('，') : '还没人看'
  return { id, text: `${createdBy} ${sayMoment(createdAt, Date.now())} 发的，${seen}`, isOpen }
}
