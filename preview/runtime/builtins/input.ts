import { any, bool, number, text, type BuiltIn, type Properties } from './widget'
import { FieldWidget, type FieldProps } from './field'

class InputWidget extends FieldWidget {
  protected readonly field = document.createElement('input')

  override changed(name: string): void {
    super.changed(name)
    if (name === 'type' || name === 'password') this.setKind()
  }

  protected override onEnter(): boolean {
    return true
  }

  private setKind(): void {
    const { type, password } = this.props
    this.field.type = password || type === 'safe-password' ? 'password' : 'text'
    this.field.inputMode = KEYBOARDS[type] ?? 'text'
  }
}

const KEYBOARDS: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text', text: 'text' }

class TextareaWidget extends FieldWidget {
  protected readonly field = document.createElement('textarea')
  private lines = 0

  override attached(): void {
    super.attached()
    this.fit()
  }

  override changed(name: string): void {
    super.changed(name)
    if (name === 'value' || name === 'autoHeight') this.fit()
  }

  protected override onTyped(): void {
    this.fit()
  }

  // Enter makes a new line unless the keyboard's key is to confirm.
  protected override onEnter(): boolean {
    return this.props.confirmType !== 'return' && this.props.confirmType !== 'done'
  }

  private fit(): void {
    if (!this.host.isConnected) return
    const { field } = this
    if (this.props.autoHeight) {
      field.style.height = 'auto'
      field.style.height = this.host.style.height = `${field.scrollHeight}px`
    }
    const lineHeight = parseFloat(getComputedStyle(field).lineHeight) || 20
    const lines = Math.max(1, Math.round(field.scrollHeight / lineHeight))
    if (lines === this.lines) return
    this.lines = lines
    this.emit('linechange', { height: field.scrollHeight, heightRpx: 0, lineCount: lines, lineHeight })
  }
}

const SHARED: Properties = {
  value: any(''),
  placeholder: text(),
  placeholderStyle: text(),
  placeholderClass: text(),
  disabled: bool(),
  maxlength: number(140),
  focus: bool(),
  autoFocus: bool(),
  confirmType: text('done'),
  confirmHold: bool(),
  cursor: number(-1),
  selectionStart: number(-1),
  selectionEnd: number(-1),
  name: text(),
  cursorSpacing: any(),
  cursorColor: any(),
  adjustPosition: any(),
  holdKeyboard: any(),
  alwaysEmbed: any(),
  adjustKeyboardTo: any(),
}

/** `<input>`. */
export const input: BuiltIn = { properties: { ...SHARED, type: text('text'), password: bool() }, widget: InputWidget }

/** `<textarea>`. */
export const textarea: BuiltIn = {
  properties: {
    ...SHARED,
    confirmType: text('return'),
    autoHeight: bool(),
    fixed: any(),
    showConfirmBar: any(),
    disableDefaultPadding: any(),
  },
  widget: TextareaWidget,
}

export type { FieldProps }
