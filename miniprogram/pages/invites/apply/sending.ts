import { api, type ApplyInput } from '../../../api/generated'
import { loginCode } from '../../../api/login-code'
import { busy } from '../../../behaviors/busy'
import { session } from '../../../stores/session'
import { consent } from '../behaviors/consent'
import { forgetApplication, keepApplication } from './kept'
import { BLANK_FORM, FIELDS, missingIn, newsView, type ApplyForm, type NewsView } from './view'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: keyof ApplyForm }>

const HOME = '/pages/tabs/home/index'

/** The writing half of the page: the form, sending it, and going in where the sender belongs to the shop already. */
export const sending = Behavior({
  behaviors: [busy, consent],
  data: {
    shop: '',
    state: 'form',
    form: BLANK_FORM,
    errors: {} as Partial<ApplyForm>,
    news: null as NewsView | null,
  },
  methods: {
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
  },
})
