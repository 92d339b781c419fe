import { BLANK_FORM, isWeighedUnit, marginWords, type ProductForm, type Seer } from './form'
import { forgetForm, keepForm } from './kept-form'

type Field = keyof ProductForm
type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: Field }>
type Told<T> = WechatMiniprogram.CustomEvent<{ value: T }, object, { field: Field }>
type Switched = WechatMiniprogram.CustomEvent<{ value: boolean }>
type Tap = WechatMiniprogram.TouchEvent<object, object, { value: string }>

/** Typing has to rest so long before the form is put away. */
const REST_MS = 500
const timers = new WeakMap<object, ReturnType<typeof setTimeout>>()

/** The form of the page: `form` and `errors` in the data, one method for each kind of field; what is typed is kept. */
export const formFields = Behavior({
  data: {
    id: '',
    form: BLANK_FORM,
    /** The form as it was before anything was typed. */
    base: BLANK_FORM,
    errors: {} as Record<string, string>,
    unitNames: [BLANK_FORM.unit],
    margin: '',
    audienceWords: '所有客户',
    showsMore: false,
  },
  lifetimes: {
    detached() {
      const timer = timers.get(this)
      if (timer !== undefined) this.putAway()
    },
  },
  methods: {
    setForm(form: ProductForm) {
      this.setData({ form, ...shownBeside(form), showsMore: this.data.showsMore || hasMore(form) })
    },
    /** Takes a change of the form, and puts it away once typing rests. */
    change(patch: Partial<ProductForm>, cleared: string) {
      const form = { ...this.data.form, ...patch }
      const fields = Object.fromEntries(Object.entries(patch).map(([field, value]) => [`form.${field}`, value]))
      this.setData({ ...fields, ...shownBeside(form), errors: withoutField(this.data.errors, cleared) })
      clearTimeout(timers.get(this) ?? 0)
      timers.set(
        this,
        setTimeout(() => this.putAway(), REST_MS),
      )
    },
    putAway() {
      clearTimeout(timers.get(this) ?? 0)
      timers.delete(this)
      keepForm(this.data.id, this.data.base, this.data.form)
    },
    dropKept() {
      clearTimeout(timers.get(this) ?? 0)
      timers.delete(this)
      forgetForm(this.data.id)
    },
    onType({ detail, currentTarget }: Typed) {
      const { field } = currentTarget.dataset
      this.change({ [field]: detail.value }, field)
    },
    onTold({ detail, currentTarget }: Told<never>) {
      const { field } = currentTarget.dataset
      this.change({ [field]: detail.value }, field)
    },
    onUnit({ detail: { value } }: Told<string>) {
      this.change({ unit: value, isWeighed: isWeighedUnit(value.trim()) }, 'unit')
    },
    onStatus({ detail }: Switched) {
      this.change({ status: detail.value ? 'active' : 'inactive' }, 'status')
    },
    onWeighed({ detail }: Switched) {
      this.change({ isWeighed: detail.value }, 'unitDecimals')
    },
    onConverts({ detail }: Switched) {
      this.change({ converts: detail.value }, 'converts')
    },
    chooseSaleUnit({ currentTarget }: Tap) {
      const { value } = currentTarget.dataset
      this.change({ saleUnit: value === this.data.form.unit ? '' : value }, 'saleUnit')
    },
    onCategory({ detail: { value } }: Told<string>) {
      this.setData({ isTreeOpen: false })
      this.change({ category: value }, 'category')
    },
    onAudience({ detail }: WechatMiniprogram.CustomEvent<{ visibility: 'all' | 'some'; audience: Seer[] }>) {
      this.setData({ isAudienceOpen: false })
      this.change(detail, 'visibility')
    },
    showMore() {
      this.setData({ showsMore: true })
    },
    /** Under which of the codes a refusal belongs that names the code. */
    codeProblem(details: unknown, message: string): Record<string, string> {
      const { code } = details as { code: string }
      const at = this.data.form.barcodes.findIndex((row) => row.code.replace(/\s/g, '').toUpperCase() === code)
      return { [`barcodes[${Math.max(0, at)}].code`]: message }
    },
  },
})

function shownBeside(form: ProductForm) {
  return {
    unitNames: [form.unit, ...form.units.map(({ name }) => name.trim()).filter(Boolean)],
    margin: marginWords(form),
    audienceWords: audienceWords(form),
  }
}

/** "所有客户", "VIP、兴旺湘菜馆", "VIP 等 5 个". */
function audienceWords({ visibility, audience }: ProductForm): string {
  if (visibility === 'all') return '所有客户'
  const names = audience.map(({ name }) => name)
  return names.length > 2 ? `${names[0]} 等 ${names.length} 个` : names.join('、') || '还没选'
}

/** Whether something is told that stands under 更多. */
function hasMore({ tags, aliases, mnemonic, description, visibility }: ProductForm): boolean {
  return tags.length + aliases.length > 0 || mnemonic !== '' || description !== '' || visibility !== 'all'
}

/** Rows move when one goes: what was said about any of them is no longer true. */
function withoutField(errors: Record<string, string>, field: string): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).filter(([name]) => !name.startsWith(field)))
}
