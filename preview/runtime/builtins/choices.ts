import { any, bool, text, Widget, widgetOf, type BuiltIn } from './widget'

interface ChoiceProps {
  value: string
  checked: boolean
  disabled: boolean
  color: string
  type: string
  name: string
}

/** A control somebody switches by touching it, directly or through its label. */
export abstract class Choice extends Widget<ChoiceProps> {
  override attached(): void {
    this.changed('checked')
    this.changed('color')
    this.node.addListener('tap', () => {
      // A label around it passes the touch on itself.
      if (!this.host.closest('wx-label')) this.act()
    })
  }

  override changed(name: string): void {
    if (name === 'checked') this.host.toggleAttribute('checked', this.props.checked)
    if (name === 'disabled') this.host.toggleAttribute('disabled', this.props.disabled)
    if (name === 'color') this.host.style.setProperty('--choice', this.props.color)
  }

  /** Switches, unless disabled. */
  act(): void {
    if (!this.props.disabled) this.toggle()
  }

  protected abstract toggle(): void
}

class SwitchWidget extends Choice {
  override attached(): void {
    super.attached()
    this.changed('type')
  }

  override changed(name: string): void {
    super.changed(name)
    if (name === 'type') this.host.setAttribute('type', this.props.type)
  }

  get value(): boolean {
    return this.props.checked
  }

  reset(): void {
    this.set({ checked: false })
  }

  protected override toggle(): void {
    this.set({ checked: !this.props.checked })
    this.emit('change', { value: this.props.checked })
  }
}

class CheckboxWidget extends Choice {
  protected override toggle(): void {
    this.set({ checked: !this.props.checked })
    groupOf(this, 'wx-checkbox-group')?.report()
  }
}

class RadioWidget extends Choice {
  protected override toggle(): void {
    if (this.props.checked) return
    const group = groupOf(this, 'wx-radio-group')
    group?.members().forEach((member) => member.set({ checked: false }))
    this.set({ checked: true })
    group?.report()
  }
}

abstract class Group extends Widget<{ name: string }> {
  abstract get value(): unknown
  protected abstract readonly tag: string

  members(): Choice[] {
    return [...this.host.querySelectorAll(this.tag)].map((element) => widgetOf(element) as Choice)
  }

  report(): void {
    this.emit('change', { value: this.value })
  }

  reset(): void {
    this.members().forEach((member) => member.set({ checked: false }))
  }
}

class CheckboxGroup extends Group {
  protected readonly tag = 'wx-checkbox'

  get value(): string[] {
    return this.members().flatMap(({ props }) => (props.checked ? [props.value] : []))
  }
}

class RadioGroup extends Group {
  protected readonly tag = 'wx-radio'

  get value(): string {
    return this.members().find(({ props }) => props.checked)?.props.value ?? ''
  }
}

function groupOf(choice: Choice, selector: string): Group | undefined {
  return widgetOf(choice.host.closest(selector)) as Group | undefined
}

const shared = { checked: bool(), disabled: bool(), color: text('#09bb07') }

/** `<switch>`. */
export const switchControl: BuiltIn = {
  properties: { ...shared, color: text('#04be02'), type: text('switch'), name: text() },
  widget: SwitchWidget,
}

/** `<checkbox>`. */
export const checkbox: BuiltIn = { properties: { ...shared, value: text(), foreColor: any() }, widget: CheckboxWidget }

/** `<checkbox-group>`. */
export const checkboxGroup: BuiltIn = { properties: { name: text() }, widget: CheckboxGroup }

/** `<radio>`. */
export const radio: BuiltIn = { properties: { ...shared, value: text() }, widget: RadioWidget }

/** `<radio-group>`. */
export const radioGroup: BuiltIn = { properties: { name: text() }, widget: RadioGroup }
