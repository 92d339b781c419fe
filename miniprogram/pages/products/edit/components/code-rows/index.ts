import type { CodeRow } from '../../form'

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { index: number }>

const MOST_CODES = 20

Component({
  properties: {
    rows: { type: Array, value: [] as CodeRow[] },
    /** The pricing unit, then the others by name. */
    units: { type: Array, value: [] as string[] },
    /** Why a field was refused, by its name such as barcodes[0].code. */
    problems: { type: Object, value: {} as Record<string, string> },
  },
  data: { mayAdd: true },
  observers: {
    rows(rows: CodeRow[]) {
      this.setData({ mayAdd: rows.length < MOST_CODES })
    },
  },
  methods: {
    scan() {
      wx.scanCode({
        scanType: ['barCode', 'qrCode'],
        success: ({ result }) => this.take(result.trim()),
        fail: () => undefined,
      })
    },
    take(code: string) {
      const { rows } = this.data
      if (code && !rows.some((row) => row.code === code)) this.say([...rows, { code, unit: '' }])
    },
    add() {
      this.say([...this.data.rows, { code: '', unit: '' }])
    },
    remove({ currentTarget }: Tap<{ index: number }>) {
      this.say(this.data.rows.filter((_row, index) => index !== currentTarget.dataset.index))
    },
    onType({ detail, currentTarget }: Typed) {
      this.change(currentTarget.dataset.index, { code: detail.value })
    },
    /** Whose code it is: of which unit. */
    pickUnit({ currentTarget }: Tap<{ index: number }>) {
      const { units } = this.data
      if (units.length < 2) return
      wx.showActionSheet({
        itemList: units.slice(0, 6),
        success: ({ tapIndex }) =>
          this.change(currentTarget.dataset.index, { unit: tapIndex === 0 ? '' : units[tapIndex] }),
        fail: () => undefined,
      })
    },
    change(index: number, patch: Partial<CodeRow>) {
      this.say(this.data.rows.map((row, at) => (at === index ? { ...row, ...patch } : row)))
    },
    say(rows: CodeRow[]) {
      this.triggerEvent('change', { value: rows })
    },
  },
})
