import { api, type ApplyInput } from '../../../api/generated'
import { toApiError, type ApiError } from '../../../api/error'
import { loginCode } from '../../../api/login-code'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { consent } from '../behaviors/consent'
import { forgetApplication, keepApplication, keptApplication } from './kept'
import { BLANK_FORM, FIELDS, missingIn, newsView, type ApplyForm, type NewsView } from './view'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: keyof ApplyForm }>

const HOME = '/pages/tabs/home/index'
const LOOK_AGAIN_MS = 15_000
const timers = new WeakMap<object, ReturnType<typeof setInterval>>()

/** Asking to be a customer, and how it stands with that; the phone looks again by itself while the page is open. */
Component({
  behaviors: [themed, busy, consent],
  data: {
    shop: '',
    state: 'form',
    problem: { message: '', number: '' },
    form: BLANK_FORM,
    errors: {} as Partial<ApplyForm>,
    news: null as NewsView | null,
  },
  pageLifetimes: {
    show() {
      void this.look()
      timers.set(
        this,
        setInterval(() => void this.look(), LOOK_AGAIN_MS),
      )
    },
    hide() {
      this.rest()
    },
  },
  lifetimes: {
    detached() {
      this.rest()
    },
  },
  methods: {
    onLoad({ shop = '' }: Record<string, string | undefined>) {
      this.setData({ shop, state: keptApplication(shop) ? 'loading' : 'form' })
    },
    rest() {
      const timer = timers.get(this)
      if (timer !== undefined) clearInterval(timer)
    },
    async look() {
      const kept = keptApplication(this.data.shop)
      if (!kept || this.data.busy) return
      try {
        const news = newsView(await api.applications.followApplication(kept), Date.now())
        if (this.data.state !== 'form' || !this.data.news) this.setData({ news, state: 'news' })
      } catch (error) {
        this.lose(toApiError(error))
      }
    },
    /** Without net the last news stay; an application the shop no longer knows is written anew. */
    lose({ status, message, problem }: ApiError) {
      if (status === 404) forgetApplication()
      if (status === 404) return this.setData({ state: 'form', news: null })
      if (!this.data.news) this.setData({ state: 'failed', problem: { message, number: problem } })
    },
    retry() {
      this.setData({ state: 'loading' })
      void this.look()
    },
    async onPullDownRefresh() {
      await this.look()
      void wx.stopPullDownRefresh()
    },
    onType({ detail, currentTarget }: Typed) {
      const { field } = currentTarget.dataset
      this.setData({ [`form.${field}`]: detail.value, [`errors.${field}`]: '' })
    },
    async submit() {
      await this.send()
    },
    async onPhone({ detail }: WechatMiniprogram.CustomEvent<{ code?: string }>) {
      if (!detail.code) return this.say('没拿到手机号，手填一个也行')
      await this.send(detail.code)
    },
    async send(phoneCode?: string) {
      const { form } = this.data
      const errors = missingIn(form, phoneCode !== undefined)
      this.setData({ errors })
      if (Object.keys(errors).length) return void wx.vibrateShort({ type: 'medium' })
      await this.run('submit', () => this.ask(form, phoneCode), {
        'request.invalid': ({ fields }) => this.refuse(fields),
        'members.already_here': () => this.enterByWechat(),
      })
    },
    async ask({ businessName, contact, phone, note }: ApplyForm, phoneCode?: string) {
      const { shop } = this.data
      const told = { businessName: businessName.trim(), contact: contact.trim(), note: note.trim() }
      const reach = phoneCode ? { phoneCode } : { phone: phone.trim() }
      const input: ApplyInput = { ...told, ...reach, ...(shop && { shop }), code: await loginCode() }
      const { id, token, signedIn } = await api.applications.apply(input)
      if (signedIn) {
        session.start(signedIn)
        return void wx.reLaunch({ url: HOME })
      }
      keepApplication({ id, token, shop })
      this.setData({ news: null, state: 'loading' })
      this.setData({
        news: newsView(await api.applications.followApplication({ id, token }), Date.now()),
        state: 'news',
      })
    },
    refuse(fields: Record<string, string>): boolean {
      const errors = Object.fromEntries(FIELDS.filter((field) => fields[field]).map((field) => [field, fields[field]]))
      this.setData({ errors })
      return Object.keys(errors).length > 0
    },
    enterByWechat(): boolean {
      void this.enter()
      return true
    },
    async enter() {
      await this.run('enter', async () => {
        session.start(await api.sessions.signInWithWechat({ code: await loginCode() }))
        forgetApplication()
        void wx.reLaunch({ url: HOME })
      })
    },
    again() {
      this.setData({ state: 'form', form: this.data.news?.form ?? BLANK_FORM })
    },
    call() {
      wx.makePhoneCall({ phoneNumber: this.data.news?.shopPhone ?? '', fail: () => undefined })
    },
  },
})
