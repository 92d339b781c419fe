import { api } from '../../../api/generated'
import { toApiError, type ApiError } from '../../../api/error'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { BLANK_FORM, formOf, inputOf, refusedFields, type CustomerForm } from './view'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: keyof CustomerForm }>

Component({
  behaviors: [themed, busy],
  data: {
    id: '',
    state: 'loading',
    problem: { message: '', number: '' },
    form: BLANK_FORM,
    errors: {} as Partial<CustomerForm>,
    isSaved: false,
  },
  methods: {
    onLoad({ id = '' }: Record<string, string | undefined>) {
      void wx.setNavigationBarTitle({ title: id ? '改资料' : '新建客户' })
      this.setData({ id, state: id ? 'loading' : 'ready' })
      if (id) void this.load()
    },
    async load() {
      this.setData({ state: 'loading' })
      try {
        const customer = await api.customers.readCustomer({ id: this.data.id })
        this.setData({ form: formOf(customer), state: 'ready' })
      } catch (error) {
        const { message, problem } = toApiError(error)
        this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
    onType({ detail, currentTarget }: Typed) {
      const { field } = currentTarget.dataset
      this.setData({ [`form.${field}`]: detail.value })
      if (this.data.errors[field]) this.setData({ [`errors.${field}`]: '' })
    },
    async save() {
      const { id, form, isSaved } = this.data
      if (isSaved) return
      const input = inputOf(form)
      this.setData({ errors: {} })
      const work = async (): Promise<void> => {
        const customer = await (id
          ? api.customers.updateCustomer({ id, ...input })
          : api.customers.createCustomer(input))
        this.setData({ isSaved: true })
        if (id) wx.navigateBack({ fail: () => this.show({ text: '存好了。', action: '', tone: 'plain', seconds: 3 }) })
        else void wx.redirectTo({ url: `/pages/customers/detail/index?id=${customer.id}` })
      }
      await this.run('save', work, { 'request.invalid': (error) => this.refuse(error) })
    },
    /** Puts the server's reasons under their fields and brings the first into sight. */
    refuse({ fields }: ApiError): boolean {
      const refused = refusedFields(fields)
      if (!refused) return false
      this.setData({ errors: refused.errors })
      void wx.vibrateShort({ type: 'medium' })
      wx.pageScrollTo({ selector: `#field-${refused.first}`, offsetTop: -24, duration: 200, fail: () => undefined })
      return true
    },
  },
})
