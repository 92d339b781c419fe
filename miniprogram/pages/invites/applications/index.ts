import { api } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { busy } from '../../../behaviors/busy'
import { pagedList } from '../../../behaviors/paged-list'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { applicationCard, REASONS, type ApplicationCard } from './view'

type ShopCode = Awaited<ReturnType<typeof api.applications.drawShopCode>>
type Tapped = WechatMiniprogram.TouchEvent<object, object, { id: string; customer?: string; name?: string }>

const cards = pagedList<ApplicationCard, 'pending' | ''>(async (status, page) => {
  const answer = await api.applications.listApplications({ ...(status && { status }), page })
  return { ...answer, list: answer.list.map((application) => applicationCard(application, Date.now())) }
})

Component({
  behaviors: [themed, busy, cards],
  data: {
    status: 'pending' as 'pending' | '',
    refused: '',
    reasons: REASONS,
    code: null as ShopCode | null,
    codeProblem: '',
    isCodeOpen: false,
  },
  methods: {
    onLoad() {
      void this.reload('pending')
    },
    choose({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { status: 'pending' | '' }>) {
      const { status } = currentTarget.dataset
      this.setData({ status })
      void this.reload(status)
    },
    call({ currentTarget }: Tapped) {
      const card = this.data.rows.find(({ id }) => id === currentTarget.dataset.id)
      wx.makePhoneCall({ phoneNumber: card?.phone ?? '', fail: () => undefined })
    },
    async approve({ currentTarget }: Tapped) {
      const { id, customer: customerId } = currentTarget.dataset
      const work = () => api.applications.approveApplication({ id, ...(customerId && { customerId }) })
      if (await this.run(id, work, this.late())) this.say('同意了，他打开小程序就能下单')
      await this.reload(undefined, true)
    },
    askRefuse({ currentTarget }: Tapped) {
      this.setData({ refused: currentTarget.dataset.id })
    },
    closeRefuse() {
      this.setData({ refused: '' })
    },
    async refuse({ detail }: WechatMiniprogram.CustomEvent<{ reason: string }>) {
      const id = this.data.refused
      await this.run('refuse', () => api.applications.refuseApplication({ id, reason: detail.reason }), this.late())
      this.closeRefuse()
      await this.reload(undefined, true)
    },
    /** Somebody else was faster: said once, and the list is looked at anew. */
    late() {
      return { 'applications.decided': ({ message }: { message: string }) => (this.say(message), true) }
    },
    openCustomer({ currentTarget }: Tapped) {
      void wx.navigateTo({ url: `/pages/customers/detail/index?id=${currentTarget.dataset.customer}` })
    },
    async openCode() {
      this.setData({ isCodeOpen: true, codeProblem: '' })
      if (this.data.code) return
      try {
        const version = wx.getAccountInfoSync().miniProgram.envVersion
        this.setData({ code: await api.applications.drawShopCode({ version }) })
      } catch (error) {
        this.setData({ codeProblem: toApiError(error).message })
      }
    },
    closeCode() {
      this.setData({ isCodeOpen: false })
    },
    copyCode() {
      void wx.setClipboardData({ data: this.data.code?.code ?? '' })
    },
    lookAtCode() {
      void wx.previewImage({ urls: [this.data.code?.image ?? ''] })
    },
    onShareAppMessage() {
      const shop = session.get().person?.shop.name ?? ''
      const path = this.data.code?.path ?? '/pages/tabs/home/index'
      return { title: `${shop}，看看有什么货`, path }
    },
  },
})
