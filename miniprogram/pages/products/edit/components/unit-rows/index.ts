import { newUnit, priceHint, type UnitRow } from '../../units'

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { index: number; field: keyof UnitRow }>

const MOST_UNITS = 9
let made = 0

Component({
  properties: {
    rows: { type: Array, value: [] as UnitRow[] },
    /** The pricing unit. */
    base: String,
    /** What one of it costs, as typed. */
    price: String,
    converts: Boolean,
    /** Why a field was refused, by its name such as units[0].name. */
    problems: { type: Object, value: {} as Record<string, string> },
  },
  data: { hints: [] as string[], mayAdd: true, focus: '' },
  observers: {
    'rows, price, converts'(rows: UnitRow[], price: string, converts: boolean) {
      this.setData({ hints: rows.map((row) => priceHint(row, price, converts)), mayAdd: rows.length < MOST_UNITS })
    },
  },
  methods: {
    add() {
      made += 1
      const { rows, base } = this.data
      const row = newUnit(
        `new-${Date.now()}-${made}`,
        base,
        rows.map(({ name }) => name),
      )
      this.setData({ focus: row.key })
      this.say([...rows, row])
    },
    remove({ currentTarget }: Tap<{ index: number }>) {
      this.say(this.data.rows.filter((_row, index) => index !== currentTarget.dataset.index))
    },
    onType({ detail, currentTarget }: Typed) {
      const { index, field } = currentTarget.dataset
      this.change(index, { [field]: detail.value })
    },
    weigh({ currentTarget }: Tap<{ index: number }>) {
      const { index } = currentTarget.dataset
      this.change(index, { isWeighed: !this.data.rows[index]?.isWeighed })
    },
    /** Says it the other way round: what is typed stays. */
    turn({ currentTarget }: Tap<{ index: number }>) {
      const { index } = currentTarget.dataset
      this.change(index, { isSmaller: !this.data.rows[index]?.isSmaller })
    },
    change(index: number, patch: Partial<UnitRow>) {
      this.say(this.data.rows.map((row, at) => (at === index ? { ...row, ...patch } : row)))
    },
    say(rows: UnitRow[]) {
      this.triggerEvent('change', { value: rows })
    },
  },
})
