import { api } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { tripBack } from '../browser-face'

const HOME = '/pages/tabs/home/index'
const ACCOUNT = '/pages/sessions/account/index'

Component({
  behaviors: [themed],
  data: { message: '', binds: false },
  methods: {
    onLoad({ query = '' }: Record<string, string | undefined>) {
      void this.arrive(decodeURIComponent(query))
    },
    async arrive(query: string) {
      const trip = tripBack()
      if (!trip) return void wx.reLaunch({ url: HOME })
      const { ticket, binds } = trip
      this.setData({ binds })
      try {
        if (binds) await api.accounts.finishBinding({ ticket, query })
        else session.start(await api.accounts.finishOidc({ ticket, query }))
        void wx.reLaunch({ url: binds ? ACCOUNT : HOME })
      } catch (error) {
        this.setData({ message: toApiError(error).message })
      }
    },
    leave() {
      void wx.reLaunch({ url: this.data.binds ? ACCOUNT : '/pages/sessions/sign-in/index' })
    },
  },
})
