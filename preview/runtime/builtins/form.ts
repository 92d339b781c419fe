import { nodeOf, ownerOf, queryIn, domOf, isComponent } from '../engine'
import { any, bool, text, Widget, widgetOf, type BuiltIn } from './widget'

/** A control a form collects: built in, or a component with the `wx://form-field` behavior. */
interface Field {
  name: string
  value: unknown
}

class FormWidget extends Widget {
  /** Called by a button with `form-type`. */
  act(kind: string): void {
    if (kind === 'reset') {
      this.controls().forEach((control) => control.reset?.())
      this.emit('reset')
    } else if (kind === 'submit') {
      this.emit('submit', { value: Object.fromEntries(this.fields().map(({ name, value }) => [name, value])) })
    }
  }

  private controls(): { reset?: () => void }[] {
    return [...this.host.querySelectorAll('*')].flatMap((element) => widgetOf(element) ?? []) as {
      reset?: () => void
    }[]
  }

  private fields(): Field[] {
    return [...this.host.querySelectorAll('*')].flatMap((element) => fieldOf(element) ?? [])
  }
}

function fieldOf(element: Element): Field | undefined {
  const node = nodeOf(element)
  if (!node || !isComponent(node)) return undefined
  const { name, value } = node.data as { name?: unknown; value?: unknown }
  if (typeof name !== 'string' || !name) return undefined
  const widget = widgetOf(node) as { value?: unknown } | undefined
  if (widget) return 'value' in widget ? { name, value: widget.value } : undefined
  return 'value' in node.data ? { name, value } : undefined
}

/** `<form>`. */
export const form: BuiltIn = { properties: { reportSubmit: bool(), reportSubmitTimeout: any() }, widget: FormWidget }

const CONTROLS = 'wx-checkbox,wx-radio,wx-switch,wx-button,wx-input,wx-textarea'

class LabelWidget extends Widget<{ for: string }> {
  override attached(): void {
    this.node.addListener('tap', () => this.pass())
  }

  private pass(): void {
    const target = widgetOf(this.target()) as { act?: () => void; takeFocus?: () => void } | undefined
    if (target?.act) target.act()
    else target?.takeFocus?.()
  }

  private target(): Element | null {
    if (!this.props.for) return this.host.querySelector(CONTROLS)
    const owner = ownerOf(this.node)
    const named = owner && queryIn(owner, `#${this.props.for}`)
    return named ? domOf(named) : null
  }
}

/** `<label>`. */
export const label: BuiltIn = { properties: { for: text() }, widget: LabelWidget }
