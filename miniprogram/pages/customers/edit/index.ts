import { api, type CustomerCard } from '../../../api/generated'
import { toApiError, type ApiError } from '../../../api/error'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { draftOf, dropDraft, keepDraft } from './draft'
import { formEditing } from './form-editing'
import { alikesSheet } from './alikes-sheet'
import { BASICS, BLANK_FORM, changesOf, copyOf, formOf, inputOf, INVOICE, KIND, MONEY, optionsOf, OTHER } from './view'
import type { CustomerForm, Options } from './view'

Component({
  behaviors: [themed, busy, formEditing, alikesSheet],
  data: {
    id: '',
    version: 0,
    state: 'loading',
    problem: { message: '', number: '' },
    groups: { basics: BASICS, invoice: INVOICE, money: MONEY, kind: KIND, other: OTHER },
    before: BLANK_FORM as CustomerForm,
    options: { levels: [], owners: [], industries: [], tags: [] } as Options,
    mayTrust: false,
    isSaved: false,
  },
  methods: {
    onLoad({ id = '' }: Record<string, string | undefined>) {
      void wx.setNavigationBarTitle({ title: id ? '改资料' : '新建客户' })
      this.setData({ id, isOpen: id !== '', mayTrust: session.may('orders.approve_credit') })
      void this.loadOptions()
      if (id) void this.load()
      else this.begin(BLANK_FORM, 0)
    },
    async load() {
      this.setData({ state: 'loading' })
      try {
        const card = await api.customers.readCustomer({ id: this.data.id })
        this.begin(formOf(card), card.version)
      } catch (error) {
        const { message, problem } = toApiError(error)
        this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
    /** Without them there is less to choose, and all the rest works. */
    async loadOptions() {
      const facets = await api.customers.readFacets().catch(() => null)
      if (facets) this.setData({ options: optionsOf(facets, session.may('customers.see_all')) })
    },
    begin(before: CustomerForm, version: number) {
      const kept = draftOf(this.data.id, version)
      this.setData({ before, version, form: kept ?? copyOf(before), errors: {}, state: 'ready' })
      if (kept) this.say('上次没存的还在。', '不要了', () => this.startOver())
    },
    startOver() {
      dropDraft(this.data.id)
      this.setData({ form: copyOf(this.data.before), errors: {} })
    },
    /** Leaving keeps what was typed; called when the page hides or goes. */
    keep() {
      const { id, version, form, before, isSaved, state } = this.data
      if (state !== 'ready' || isSaved) return
      if (JSON.stringify(form) === JSON.stringify(before)) dropDraft(id)
      else keepDraft(id, { form, version })
    },
    onHide() {
      this.keep()
    },
    onUnload() {
      this.keep()
    },
    openAll() {
      this.setData({ isOpen: true })
    },
    save() {
      return this.send(false)
    },
    saveAnyway() {
      this.setData({ alikes: [] })
      return this.send(true)
    },
    async send(evenIfKnown: boolean) {
      const { id, form, before, version, isSaved } = this.data
      if (isSaved) return
      this.setData({ errors: {} })
      const work = async (): Promise<void> => {
        const sure = evenIfKnown && { evenIfKnown }
        const customer = await (id
          ? api.customers.updateCustomer({ id, version, ...changesOf(form, before), ...sure })
          : api.customers.createCustomer({ ...inputOf(form), ...sure }))
        this.leave(customer)
      }
      await this.run('save', work, {
        'request.invalid': (error) => this.refuse(error),
        'customers.looks_known': (error) => this.showAlikes(error),
        'resource.version_conflict': (error) => this.offerFresh(error),
      })
    },
    leave(customer: CustomerCard) {
      const { id } = this.data
      this.setData({ isSaved: true })
      dropDraft(id)
      if (id) wx.navigateBack({ fail: () => this.say('存好了。') })
      else void wx.redirectTo({ url: `/pages/customers/detail/index?id=${customer.id}` })
    },
    offerFresh({ message }: ApiError): boolean {
      this.show({ text: message, action: '看新的', tone: 'error', seconds: 0 }, () => {
        dropDraft(this.data.id)
        void this.load()
      })
      return true
    },
  },
})
