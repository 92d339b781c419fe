import { api, type PersonalData } from '../../../api/generated'
import { toApiError, type ApiError } from '../../../api/error'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { textOf } from './view'

Component({
  behaviors: [themed, busy],
  data: {
    id: '',
    state: 'loading',
    problem: { message: '', number: '' },
    told: null as PersonalData | null,
    isAsking: false,
    typed: '',
    wrong: '',
  },
  methods: {
    onLoad({ id = '' }: Record<string, string | undefined>) {
      this.setData({ id })
      void this.load()
    },
    async load() {
      this.setData({ state: 'loading' })
      try {
        this.setData({ told: await api.customers.readPersonalData({ id: this.data.id }), state: 'ready' })
      } catch (error) {
        const { message, problem } = toApiError(error)
        this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
    /** As words that can be sent on: WeChat takes a text anywhere. */
    copyAll() {
      if (this.data.told) void wx.setClipboardData({ data: textOf(this.data.told) })
    },
    ask() {
      this.setData({ isAsking: true, typed: '', wrong: '' })
    },
    close() {
      this.setData({ isAsking: false })
    },
    onType({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ typed: detail.value, wrong: '' })
    },
    async erase() {
      const { id, typed } = this.data
      const wrong = ({ message }: ApiError): boolean => {
        this.setData({ wrong: message })
        return true
      }
      const remedies = { 'customers.name_typed_wrong': wrong, 'request.invalid': wrong }
      if (!(await this.run('erase', () => api.customers.eraseCustomer({ id, name: typed.trim() }), remedies))) return
      this.setData({ isAsking: false })
      wx.navigateBack({ fail: () => this.say('已抹掉。') })
    },
  },
})
