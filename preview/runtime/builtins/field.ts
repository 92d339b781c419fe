import { make } from '../dom'
import { ownerOf } from '../engine'
import { rewriteUnits } from '../../style-units'
import { scopedClasses } from '../style-scope'
import { Widget } from './widget'

/** Attributes `<input>` and `<textarea>` share, with those only one of them has. */
export interface FieldProps {
  value: unknown
  type: string
  password: boolean
  placeholder: string
  placeholderStyle: string
  placeholderClass: string
  disabled: boolean
  maxlength: number
  focus: boolean
  autoFocus: boolean
  autoHeight: boolean
  confirmType: string
  confirmHold: boolean
  selectionStart: number
  selectionEnd: number
  cursor: number
  name: string
}

const ENTER_KEYS: Record<string, string> = {
  send: 'send',
  search: 'search',
  next: 'next',
  go: 'go',
  done: 'done',
  return: 'enter',
}

/** What `<input>` and `<textarea>` have in common: a native field under a placeholder of our own. */
export abstract class FieldWidget extends Widget<FieldProps> {
  protected abstract readonly field: HTMLInputElement | HTMLTextAreaElement
  private readonly placeholder = make('wx-placeholder')
  private lastReported = ''

  override attached(): void {
    const { field, host, props } = this
    field.classList.add('wx-field')
    field.autocomplete = 'off'
    host.append(this.placeholder, field)
    Object.keys(props).forEach((name) => this.changed(name))
    field.addEventListener('input', () => this.typed())
    field.addEventListener('focus', () => this.focused())
    field.addEventListener('blur', () => this.blurred())
    field.addEventListener('keydown', (event) => this.pressed(event as KeyboardEvent))
    if (props.focus || props.autoFocus) this.takeFocus()
  }

  override changed(name: string): void {
    this.updates[name]?.()
  }

  /** What a form collects. */
  get value(): string {
    return this.field.value
  }

  /** Empties the field, as a form's reset does. */
  reset(): void {
    this.set({ value: '' })
  }

  /** Puts the cursor into the field. */
  takeFocus(): void {
    setTimeout(() => {
      this.field.focus()
      const { cursor, selectionStart, selectionEnd } = this.props
      if (selectionStart >= 0 && selectionEnd >= 0) this.field.setSelectionRange(selectionStart, selectionEnd)
      else if (cursor >= 0) this.field.setSelectionRange(cursor, cursor)
    }, 0)
  }

  /** Whether the Enter key confirms instead of making a new line. */
  protected abstract onEnter(): boolean

  protected onTyped(): void {}

  private readonly updates: Record<string, () => void> = {
    value: () => this.show(this.props.value),
    placeholder: () => {
      this.placeholder.textContent = this.props.placeholder
      // Out of sight, for those who have it read to them.
      this.field.placeholder = this.props.placeholder
    },
    placeholderStyle: () => (this.placeholder.style.cssText = rewriteUnits(this.props.placeholderStyle)),
    placeholderClass: () => this.classPlaceholder(),
    disabled: () => (this.field.disabled = this.props.disabled),
    maxlength: () => this.limit(this.props.maxlength),
    confirmType: () => (this.field.enterKeyHint = ENTER_KEYS[this.props.confirmType] ?? 'done'),
    focus: () => (this.props.focus ? this.takeFocus() : this.field.blur()),
  }

  private show(value: unknown): void {
    const shown = value === null || value === undefined ? '' : String(value)
    if (this.field.value !== shown) this.field.value = shown
    this.showPlaceholder()
  }

  private showPlaceholder(): void {
    this.placeholder.hidden = this.field.value !== ''
  }

  // The class belongs to the component in whose template the field stands.
  private classPlaceholder(): void {
    const owner = ownerOf(this.node)
    const names = this.props.placeholderClass.split(/\s+/).filter(Boolean)
    this.placeholder.className = ['wx-placeholder', ...(owner ? scopedClasses(owner, names) : names)].join(' ')
  }

  private limit(maxlength: number): void {
    if (maxlength >= 0) this.field.maxLength = maxlength
    else this.field.removeAttribute('maxlength')
  }

  private typed(): void {
    const { value, selectionStart } = this.field
    this.showPlaceholder()
    this.set({ value })
    this.emit('input', {
      value,
      cursor: selectionStart ?? value.length,
      keyCode: value.charCodeAt((selectionStart ?? 1) - 1) || 8,
    })
    this.onTyped()
  }

  private focused(): void {
    this.lastReported = this.field.value
    this.emit('focus', { value: this.field.value, height: 0 })
  }

  private blurred(): void {
    const { value, selectionStart } = this.field
    this.emit('blur', { value, cursor: selectionStart ?? value.length })
    if (value !== this.lastReported) this.emit('change', { value })
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || !this.onEnter()) return
    event.preventDefault()
    this.emit('confirm', { value: this.field.value })
    if (!this.props.confirmHold) this.field.blur()
  }
}
