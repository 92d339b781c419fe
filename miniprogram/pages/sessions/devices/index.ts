import { api } from '../../../api/generated'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { loading } from '../loading'
import { deviceRows, type DeviceRow } from './view'

type Tap = WechatMiniprogram.TouchEvent<object, object, { id: string; name: string }>

Component({
  behaviors: [themed, busy, loading],
  data: { rows: [] as DeviceRow[] },
  methods: {
    onLoad() {
      void this.load()
    },
    load() {
      return this.ask(
        () => api.sessions.listDevices(),
        ({ list }) => this.setData({ rows: deviceRows(list, new Date().toISOString()) }),
      )
    },
    async onPullDownRefresh() {
      await this.load()
      void wx.stopPullDownRefresh()
    },
    askEnd({ currentTarget }: Tap) {
      const { id, name } = currentTarget.dataset
      wx.showModal({
        title: `让 ${name} 退出？`,
        content: '它马上用不了，要重新登录。',
        confirmText: '让它退出',
        cancelText: '留着',
        success: ({ confirm }) => void (confirm && this.end(id, `${name} 已退出。`)),
      })
    },
    askEndOthers() {
      wx.showModal({
        title: '别的设备都退出？',
        content: '只留这台，别的马上用不了。',
        confirmText: '都退出',
        cancelText: '留着',
        success: ({ confirm }) => void (confirm && this.endOthers()),
      })
    },
    async end(id: string, done: string) {
      const isDone = await this.run(id, () => api.sessions.endDevice({ id }))
      await this.load()
      if (isDone) this.say(done)
    },
    async endOthers() {
      const isDone = await this.run('others', () => api.sessions.endOtherDevices())
      await this.load()
      if (isDone) this.say('只剩这台了。')
    },
  },
})
