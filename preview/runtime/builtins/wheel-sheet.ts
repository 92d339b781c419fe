import { make } from '../dom'
import { bottomSheet, pressable, showLayer } from '../layers'
import type { Wheels } from './date-columns'

/** Height in px of one row of a wheel. */
const ROW = 48

/** What a sheet of wheels shows; `moved` may answer new wheels when one wheel decides what another offers. */
export interface WheelSheet extends Wheels {
  title: string
  moved: (column: number, chosen: number[]) => Wheels | undefined
}

/** A sheet on screen. */
export interface OpenSheet {
  /** The rows chosen, or undefined when dismissed. */
  answer: Promise<number[] | undefined>
  /** Changes what the wheels offer. */
  show: (wheels: Wheels) => void
}

/** Shows wheels in a sheet at the bottom. */
export function openWheels({ title, columns, chosen, moved }: WheelSheet): OpenSheet {
  let rows = [...chosen]
  const wheels = columns.map((_items, column) => new Wheel((row) => turn(column, row)))
  const show = (next: Wheels): void => {
    rows = [...next.chosen]
    wheels.forEach((wheel, column) => wheel.show(next.columns[column] ?? [], rows[column] ?? 0))
  }
  const turn = (column: number, row: number): void => {
    if (rows[column] === row) return
    rows[column] = row
    const next = moved(column, rows)
    if (next) show(next)
  }
  const answer = new Promise<number[] | undefined>((resolve) => {
    const finish = (result: number[] | undefined): void => {
      close()
      resolve(result)
    }
    const head = make('mp-wheels-head', [
      pressable('mp-wheels-cancel', '取消', () => finish(undefined)),
      make('mp-wheels-title', [title]),
      pressable('mp-wheels-confirm', '确定', () => finish(rows)),
    ])
    const body = make('mp-wheels', [...wheels.map(({ element }) => element), make('mp-wheels-line')])
    const close = showLayer(bottomSheet([head, body], () => finish(undefined)))
  })
  show({ columns, chosen })
  return { answer, show }
}

class Wheel {
  readonly element = make('mp-wheel')
  private settled = 0

  constructor(turned: (row: number) => void) {
    this.element.addEventListener(
      'scroll',
      () => {
        clearTimeout(this.settled)
        this.settled = window.setTimeout(() => turned(Math.round(this.element.scrollTop / ROW)), 90)
      },
      { passive: true },
    )
  }

  show(items: string[], row: number): void {
    this.element.replaceChildren(
      ...items.map((item, index) => {
        const element = make('mp-wheel-row', [item])
        element.addEventListener('click', () => this.element.scrollTo({ top: index * ROW, behavior: 'smooth' }))
        return element
      }),
    )
    this.element.scrollTop = Math.min(row, items.length - 1) * ROW
  }
}
