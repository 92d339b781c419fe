import { toApiError, type ApiError } from '../../../api/error'
import { api, type Setting } from '../../../api/generated'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { questionOf, settingGroups, type Question, type SettingGroup } from './view'

type Tap = WechatMiniprogram.TouchEvent<object, object, { key: string }>

Component({
  behaviors: [themed, busy],
  data: {
    state: 'loading' as 'loading' | 'ready' | 'failed',
    problem: { message: '', number: '' },
    mayChange: false,
    settings: [] as Setting[],
    groups: [] as SettingGroup[],
    asked: null as Question | null,
    value: '',
    error: '',
  },
  methods: {
    onLoad() {
      this.setData({ mayChange: session.may('configs.update') })
      void this.load()
    },
    async load() {
      this.setData({ state: 'loading' })
      try {
        this.take((await api.tenants.listSettings()).list)
      } catch (error) {
        const { message, problem } = toApiError(error)
        this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
    take(settings: Setting[]) {
      this.setData({ settings, groups: settingGroups(settings), state: 'ready' })
    },
    find(key: string): Setting {
      return this.data.settings.find((setting) => setting.key === key) as Setting
    },
    tap({ currentTarget }: Tap) {
      const setting = this.find(currentTarget.dataset.key)
      if (!this.data.mayChange || this.data.busy) return
      if (setting.kind === 'switch') return void this.write(setting.key, setting.value === 'true' ? 'false' : 'true')
      this.setData({ asked: questionOf(setting), value: setting.value, error: '' })
    },
    onValue({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ value: detail.value, error: '' })
    },
    async save() {
      const { asked, value } = this.data
      if (asked && (await this.write(asked.key, value.trim()))) this.close()
    },
    write(key: string, value: string): Promise<boolean> {
      const work = async (): Promise<void> => {
        const kept = await api.tenants.updateSetting({ key, value })
        this.take(this.data.settings.map((setting) => (setting.key === key ? kept : setting)))
      }
      return this.run(key, work, { 'request.invalid': (error) => this.refuse(error) })
    },
    /** The server's reason stands under what was typed. */
    refuse(error: ApiError): boolean {
      this.setData({ error: error.message })
      return this.data.asked !== null
    },
    close() {
      this.setData({ asked: null })
    },
  },
})
