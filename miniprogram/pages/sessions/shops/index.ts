import { api, type OwnShop } from '../../../api/generated'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { loading } from '../loading'
import { typing } from '../typing'

type Tap = WechatMiniprogram.TouchEvent<object, object, { id: string; name: string }>

Component({
  behaviors: [themed, busy, loading, typing],
  data: { rows: [] as OwnShop[], canOpen: false, isOpening: false, name: '' },
  methods: {
    onLoad() {
      void this.load()
    },
    load() {
      return this.ask(
        () => api.sessions.listShops(),
        ({ list, canOpen }) => this.setData({ rows: list, canOpen: canOpen && session.may('tenants.open') }),
      )
    },
    async enter({ currentTarget }: Tap) {
      const { id } = currentTarget.dataset
      if (this.data.rows.some((row) => row.id === id && row.isCurrent)) return
      await this.run(id, async () => {
        session.update(await api.sessions.enterShop({ id }))
        // Everything on the stack is of the other shop.
        void wx.reLaunch({ url: '/pages/tabs/home/index' })
      })
    },
    askLeave({ currentTarget }: Tap) {
      const { id, name } = currentTarget.dataset
      wx.showModal({
        title: `退出${name}？`,
        content: '你在那家店的登录都结束。要回来，让店主再邀请。',
        confirmText: '退出这家店',
        cancelText: '留着',
        success: ({ confirm }) => void (confirm && this.leave(id)),
      })
    },
    async leave(id: string) {
      const wasHere = this.data.rows.some((row) => row.id === id && row.isCurrent)
      const isDone = await this.run(`leave-${id}`, async () => session.update(await api.sessions.leaveShop({ id })))
      if (isDone && wasHere) void wx.reLaunch({ url: '/pages/tabs/home/index' })
      else await this.load()
    },
    startOpening() {
      this.setData({ isOpening: true, name: '', errors: {} })
    },
    stopOpening() {
      this.setData({ isOpening: false })
    },
    async open() {
      const name = this.data.name.trim()
      if (this.refuse(name ? {} : { name: '写上店名' })) return
      const isDone = await this.run('open', () => api.sessions.openShop({ name }), {
        'request.invalid': (error) => this.refuseBy(error),
      })
      if (!isDone) return
      this.setData({ isOpening: false })
      await this.load()
      this.say(`「${name}」开好了，点它就换过去。`)
    },
  },
})
