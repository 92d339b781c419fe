import { any, bool, text, Widget, type BuiltIn } from './widget'
import { dateOf, dateWheels, timeOf, timeWheels, type DateFields, type Wheels } from './date-columns'
import { openWheels, type OpenSheet } from './wheel-sheet'

interface PickerProps {
  mode: string
  range: unknown[]
  rangeKey: string
  value: unknown
  disabled: boolean
  start: string
  end: string
  fields: DateFields
  headerText: string
}

/** How a mode fills its wheels and reads them. */
interface Mode {
  wheels: (props: PickerProps, chosen?: number[]) => Wheels
  value: (wheels: Wheels) => unknown
  /** Whether turning one wheel changes what others offer. */
  isLinked: boolean
}

class PickerWidget extends Widget<PickerProps> {
  private sheet: OpenSheet | undefined

  override attached(): void {
    this.node.addListener('tap', () => void this.open())
  }

  /** What a form collects. */
  get value(): unknown {
    return this.props.value
  }

  override changed(name: string): void {
    // Linked columns: the page answers a turned wheel with another range.
    if (name === 'range' || name === 'value') this.sheet?.show(this.mode.wheels(this.props))
  }

  private get mode(): Mode {
    return MODES[this.props.mode] ?? MODES.selector!
  }

  private async open(): Promise<void> {
    if (this.props.disabled || this.sheet) return
    const { mode } = this
    let wheels = mode.wheels(this.props)
    const moved = (column: number, chosen: number[]): Wheels | undefined => {
      wheels = { ...wheels, chosen: [...chosen] }
      if (this.props.mode === 'multiSelector') this.emit('columnchange', { column, value: chosen[column] })
      if (!mode.isLinked) return undefined
      wheels = mode.wheels({ ...this.props, value: mode.value(wheels) })
      return wheels
    }
    this.sheet = openWheels({ ...wheels, title: this.props.headerText, moved })
    const rows = await this.sheet.answer
    this.sheet = undefined
    if (!rows) return this.emit('cancel')
    const value = mode.value({ ...mode.wheels(this.props), ...(mode.isLinked ? wheels : {}), chosen: rows })
    this.set({ value })
    this.emit('change', { value })
  }
}

function labels(range: unknown[], key: string): string[] {
  return range.map((item) => String(key ? (item as Record<string, unknown>)[key] : item))
}

const MODES: Record<string, Mode> = {
  selector: {
    wheels: ({ range, rangeKey, value }) => ({ columns: [labels(range, rangeKey)], chosen: [Number(value) || 0] }),
    value: ({ chosen }) => chosen[0],
    isLinked: false,
  },
  multiSelector: {
    wheels: ({ range, rangeKey, value }) => {
      const columns = (range as unknown[][]).map((column) => labels(column, rangeKey))
      const given = Array.isArray(value) ? (value as number[]) : []
      return { columns, chosen: columns.map((_column, index) => given[index] ?? 0) }
    },
    value: ({ chosen }) => chosen,
    isLinked: false,
  },
  date: {
    wheels: ({ value, start, end, fields }) => dateWheels(String(value ?? ''), start, end, fields, today()),
    value: dateOf,
    isLinked: true,
  },
  time: {
    wheels: ({ value, start, end }) => timeWheels(String(value ?? ''), start, end),
    value: timeOf,
    isLinked: true,
  },
}

function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${now.getMonth() + 1}-${now.getDate()}`
}

/** `<picker>`. */
export const picker: BuiltIn = {
  properties: {
    mode: text('selector'),
    range: { type: Array, value: [] },
    rangeKey: text(),
    value: any(),
    disabled: bool(),
    start: text(),
    end: text(),
    fields: text('day'),
    headerText: text(),
    name: text(),
  },
  widget: PickerWidget,
}
