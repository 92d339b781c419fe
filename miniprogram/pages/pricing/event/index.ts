import { api } from '../../../api/generated'
import { toApiError, type ApiError } from '../../../api/error'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { choosing } from './choosing'
import { formOf, inputOf } from './form'
import { telling } from './telling'
import { eventView, figuresOf, sayImpact, shiftRows, type EventView, type Figure, type ShiftRow } from './view'

/** A price event: what is to change, what that does, and from when on. */
Component({
  behaviors: [themed, choosing, telling],
  data: {
    id: '',
    state: 'loading',
    problem: { message: '', number: '' },
    step: 'form' as 'form' | 'preview',
    view: null as EventView | null,
    figures: [] as Figure[],
    rows: [] as ShiftRow[],
    impact: '',
  },
  methods: {
    onLoad({ id = '' }: Record<string, string | undefined>) {
      this.setData({ id })
      void this.load()
    },
    async load() {
      try {
        const { id } = this.data
        const [categories, levels] = await Promise.all([api.products.listCategories(), api.customers.listLevels()])
        this.drawChoices(categories, levels)
        if (id) await this.loadEvent()
        this.setData({ state: 'ready' })
      } catch (error) {
        const { message, problem } = toApiError(error)
        this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
    retry() {
      this.setData({ state: 'loading' })
      void this.load()
    },
    /** The event with what it does; the sales only for who may see them. */
    async loadEvent() {
      const { id } = this.data
      const asked = session.may('analytics.view') ? api.analytics.readPriceImpact({ id }).catch(() => null) : null
      const [event, preview] = await Promise.all([api.pricing.readEvent({ id }), api.pricing.previewEvent({ id })])
      const impact = await asked
      // Who has left meanwhile has another page before them.
      if (getCurrentPages().slice(-1)[0] === (this as unknown))
        void wx.setNavigationBarTitle({ title: event.status === 'draft' ? '调价预览' : event.title })
      this.setForm(formOf(event))
      this.setData({
        view: eventView(event, session.may('prices.update')),
        figures: figuresOf(preview, impact),
        rows: shiftRows(preview),
        impact: impact ? sayImpact(impact) : '',
        step: 'preview',
      })
    },
    /** Back to the form, with all that was chosen. */
    change() {
      this.setData({ step: 'form' })
    },
    async preview() {
      const input = inputOf(this.data.form)
      if ('problem' in input) return void this.setData({ refusal: input.problem })
      const { id } = this.data
      const keep = async (): Promise<void> => {
        const event = await (id ? api.pricing.updateEvent({ id, ...input }) : api.pricing.createEvent(input))
        this.setData({ id: event.id })
        await this.loadEvent()
      }
      if (await this.run('preview', keep, this.remedies())) void wx.pageScrollTo({ scrollTop: 0, duration: 0 })
    },
    async apply() {
      const { id } = this.data
      if (!(await this.run('apply', () => api.pricing.applyEvent({ id }), this.remedies()))) return
      await this.loadEvent()
      this.say(this.data.view?.mayCancel ? '调价定好了，那天起就是新价' : '调价定好了，现在就是新价')
    },
    remedies() {
      const refuse = ({ message }: ApiError): boolean => {
        this.setData({ refusal: message, step: 'form' })
        return true
      }
      return { 'request.invalid': refuse, 'pricing.below_floor': refuse }
    },
    askCancel() {
      wx.showModal({
        title: '取消这次调价？',
        content: '价回到调之前；之后单独改过的不动。',
        confirmText: '取消调价',
        cancelText: '留着',
        success: ({ confirm }) => void (confirm && this.cancel()),
      })
    },
    async cancel() {
      const { id } = this.data
      if (await this.run('cancel', () => api.pricing.cancelEvent({ id }))) await this.loadEvent()
    },
    async remove() {
      const { id } = this.data
      if (await this.run('remove', () => api.pricing.deleteEvent({ id }))) void wx.navigateBack()
    },
  },
})
