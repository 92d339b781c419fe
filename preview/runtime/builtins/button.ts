import { widgetOf, bool, hover, text, Widget, type BuiltIn } from './widget'
import { openType } from '../open-type'

interface ButtonProps {
  type: string
  size: string
  plain: boolean
  disabled: boolean
  loading: boolean
  formType: string
  openType: string
}

const LOOKS = ['type', 'size', 'plain', 'disabled', 'loading'] as const

class ButtonWidget extends Widget<ButtonProps> {
  override attached(): void {
    LOOKS.forEach((name) => this.changed(name))
    this.node.addListener('tap', () => this.press())
  }

  override changed(name: string): void {
    const look = LOOKS.find((one) => one === name)
    if (!look) return
    const value = this.props[look]
    if (typeof value === 'boolean') this.host.toggleAttribute(look, value)
    else this.host.setAttribute(look, value)
  }

  private press(): void {
    const { disabled, formType, openType: kind } = this.props
    if (disabled) return
    if (formType)
      (widgetOf(this.host.closest('wx-form')) as { act?: (kind: string) => void } | undefined)?.act?.(formType)
    if (kind) void openType(kind, this.node, (name, detail) => this.emit(name, detail))
  }
}

/** `<button>`. */
export const button: BuiltIn = {
  properties: {
    type: text('default'),
    size: text('default'),
    plain: bool(),
    disabled: bool(),
    loading: bool(),
    formType: text(),
    openType: text(),
    ...hover('button-hover', 20, 70),
  },
  widget: ButtonWidget,
}
