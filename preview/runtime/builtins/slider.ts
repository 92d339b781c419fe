import { make } from '../dom'
import { any, bool, number, text, Widget, type BuiltIn } from './widget'

interface SliderProps {
  min: number
  max: number
  step: number
  value: number
  disabled: boolean
  showValue: boolean
  activeColor: string
  backgroundColor: string
  blockSize: number
  blockColor: string
}

class SliderWidget extends Widget<SliderProps> {
  private readonly field = make('wx-slider-field', [], 'input')
  private readonly label = make('wx-slider-value', [], 'span')

  override attached(): void {
    const { field } = this
    field.type = 'range'
    this.host.append(field, this.label)
    field.addEventListener('input', () => {
      this.paint(Number(field.value))
      this.emit('changing', { value: Number(field.value) })
    })
    field.addEventListener('change', () => {
      this.set({ value: Number(field.value) })
      this.emit('change', { value: Number(field.value) })
    })
    this.changed()
  }

  /** What a form collects. */
  get value(): number {
    return this.props.value
  }

  override changed(): void {
    const { min, max, step, value, disabled, showValue, activeColor, backgroundColor, blockSize, blockColor } =
      this.props
    Object.assign(this.field, { min: String(min), max: String(max), step: String(step), disabled })
    this.field.value = String(value)
    this.label.hidden = !showValue
    const looks = {
      '--active': activeColor,
      '--track': backgroundColor,
      '--block': blockColor,
      '--size': `${blockSize}px`,
    }
    for (const [name, look] of Object.entries(looks)) this.host.style.setProperty(name, look)
    this.paint(value)
  }

  private paint(value: number): void {
    const { min, max } = this.props
    this.label.textContent = String(value)
    this.host.style.setProperty('--share', `${((value - min) / (max - min || 1)) * 100}%`)
  }
}

/** `<slider>`. */
export const slider: BuiltIn = {
  properties: {
    min: number(0),
    max: number(100),
    step: number(1),
    value: number(0),
    disabled: bool(),
    showValue: bool(),
    activeColor: text('#1aad19'),
    backgroundColor: text('#e9e9e9'),
    blockSize: number(28),
    blockColor: text('#ffffff'),
    name: text(),
    color: any(),
    selectedColor: any(),
  },
  widget: SliderWidget,
}
