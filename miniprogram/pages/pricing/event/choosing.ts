import type { CustomerLevel } from '../../../api/generated'
import { addDays, dayOf } from '../../../utils/date'
import { CHANGES, ROUNDINGS } from '../words'
import { blankForm, TARGETS, type EventForm } from './form'

type Choice = WechatMiniprogram.TouchEvent<object, object, { field: keyof EventForm; value: string }>
type Several = WechatMiniprogram.TouchEvent<object, object, { field: 'categories' | 'levelIds'; value: string }>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: 'typed' | 'note' | 'effectiveOn' }>

interface Option {
  value: string
  text: string
  isOn: boolean
}

const today = (): string => dayOf(Date.now())

/** The form of a price event: what is chosen and typed. */
export const choosing = Behavior({
  data: {
    form: blankForm(addDays(today(), 1)),
    refusal: '',
    today: today(),
    targets: TARGETS,
    changes: CHANGES,
    roundings: ROUNDINGS,
    categories: [] as Option[],
    levels: [] as Option[],
  },
  methods: {
    drawChoices(categories: string[], levels: CustomerLevel[]) {
      this.setData({
        categories: categories.map((name) => ({ value: name, text: name || '未分类', isOn: false })),
        levels: levels.map(({ id: value, name: text }) => ({ value, text, isOn: false })),
      })
    },
    setForm(form: EventForm) {
      const mark = (field: 'categories' | 'levelIds') => (one: { value: string }) => form[field].includes(one.value)
      const [isCategory, isLevel] = [mark('categories'), mark('levelIds')]
      this.setData({
        form,
        refusal: '',
        categories: this.data.categories.map((one) => ({ ...one, isOn: isCategory(one) })),
        levels: this.data.levels.map((one) => ({ ...one, isOn: isLevel(one) })),
      })
    },
    choose({ currentTarget }: Choice) {
      const { field, value } = currentTarget.dataset
      this.setForm({ ...this.data.form, [field]: field === 'isDown' ? value === 'down' : value })
    },
    toggle({ currentTarget }: Several) {
      const { field, value } = currentTarget.dataset
      const chosen = this.data.form[field]
      const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
      this.setForm({ ...this.data.form, [field]: next })
    },
    onType({ detail, currentTarget }: Typed) {
      this.setForm({ ...this.data.form, [currentTarget.dataset.field]: detail.value })
    },
  },
})
