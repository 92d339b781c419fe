import { api, type CustomerLevel } from '../../../api/generated'
import { toApiError, type ApiError } from '../../../api/error'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { BLANK_LEVEL, levelForm, levelRow, permilleOf, sayDiscount, type LevelForm, type LevelRow } from './view'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: 'name' | 'discount' }>
const NO_ERRORS = { name: '', discount: '' }

Component({
  behaviors: [themed, busy],
  data: {
    state: 'loading',
    problem: { message: '', number: '' },
    levels: [] as CustomerLevel[],
    rows: [] as LevelRow[],
    mayChange: false,
    isOpen: false,
    form: BLANK_LEVEL as LevelForm,
    errors: NO_ERRORS,
    /** What the typed discount comes to, in words. */
    says: '',
  },
  methods: {
    onLoad() {
      this.setData({ mayChange: session.may('prices.update') })
      void this.load()
    },
    async onPullDownRefresh() {
      await this.load()
      void wx.stopPullDownRefresh()
    },
    async load() {
      try {
        const levels = await api.customers.listLevels()
        this.setData({ levels, rows: levels.map(levelRow), state: 'ready' })
      } catch (error) {
        const { message, problem } = toApiError(error)
        if (!this.data.rows.length) this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
    retry() {
      this.setData({ state: 'loading' })
      void this.load()
    },
    add() {
      this.openForm(BLANK_LEVEL)
    },
    edit({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { index: number }>) {
      if (this.data.mayChange) this.openForm(levelForm(this.data.levels[currentTarget.dataset.index]))
    },
    openForm(form: LevelForm) {
      this.setData({ form, errors: NO_ERRORS, says: sayDiscount(permilleOf(form.discount) ?? null), isOpen: true })
    },
    close() {
      this.setData({ isOpen: false })
    },
    onType({ detail, currentTarget }: Typed) {
      const { field } = currentTarget.dataset
      this.setData({ [`form.${field}`]: detail.value, [`errors.${field}`]: '' })
      if (field === 'discount') this.setData({ says: sayDiscount(permilleOf(detail.value) ?? null) })
    },
    async save() {
      const { id, name, discount } = this.data.form
      const discountPermille = permilleOf(discount)
      if (discountPermille === undefined) {
        this.setData({ 'errors.discount': '写成 95 或 9.5，都是 95 折' })
        return
      }
      const body = { name: name.trim(), discountPermille }
      const work = () => (id ? api.customers.updateLevel({ levelId: id, ...body }) : api.customers.createLevel(body))
      const refuse = (error: ApiError): boolean => this.refuse(error)
      if (!(await this.run('save', work, { 'request.invalid': refuse, 'resource.taken': refuse }))) return
      this.setData({ isOpen: false })
      await this.load()
    },
    refuse({ fields, message }: ApiError): boolean {
      this.setData({
        errors: {
          name: fields.name ?? (fields.discountPermille ? '' : message),
          discount: fields.discountPermille ?? '',
        },
      })
      return true
    },
    /** Those who have this level go to the next one, or to none: somebody has to say. */
    askRemove() {
      const { levels, form } = this.data
      const level = levels.find(({ id }) => id === form.id)
      if (!level?.customerCount) return void this.remove()
      const others = levels.filter(({ id }) => id !== form.id).slice(0, 5)
      wx.showActionSheet({
        alertText: `${level.customerCount} 位客户是${level.name}，搬到哪里？`,
        itemList: [...others.map(({ name }) => `搬到${name}`), '不分等'],
        success: ({ tapIndex }) => void this.remove(others[tapIndex]?.id ?? ''),
        fail: () => undefined,
      })
    },
    async remove(moveTo?: string) {
      const input = { levelId: this.data.form.id, ...(moveTo !== undefined && { moveTo }) }
      if (!(await this.run('remove', () => api.customers.deleteLevel(input)))) return
      this.setData({ isOpen: false })
      await this.load()
    },
  },
})
