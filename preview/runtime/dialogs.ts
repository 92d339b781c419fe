import { make } from './dom'
import { bottomSheet, pressable, showLayer } from './layers'

/** What a sheet of choices shows. */
export interface SheetContent {
  items: string[]
  title?: string
  itemColor?: string
}

/** Shows WeChat's action sheet; answers the index chosen, or -1 when it is dismissed. */
export function chooseFromSheet({ items, title, itemColor }: SheetContent): Promise<number> {
  return new Promise((resolve) => {
    const finish = (index: number): void => {
      close()
      resolve(index)
    }
    const rows = items.map((item, index) => {
      const row = pressable('mp-sheet-item', item, () => finish(index))
      if (itemColor) row.style.color = itemColor
      return row
    })
    const list = make('mp-sheet-list', [...(title ? [make('mp-sheet-title', [title])] : []), ...rows])
    const cancel = pressable('mp-sheet-cancel', '取消', () => finish(-1))
    const close = showLayer(bottomSheet([list, cancel], () => finish(-1)))
  })
}

/** What a dialog shows; without `cancelText` there is one button. */
export interface DialogContent {
  title?: string
  content?: string
  confirmText: string
  confirmColor?: string
  cancelText?: string
  cancelColor?: string
  /** An input below the text, with its placeholder. */
  placeholder?: string
}

/** Shows WeChat's dialog; `text` is what was typed when there is an input. */
export function askInDialog(options: DialogContent): Promise<{ isConfirmed: boolean; text: string }> {
  return new Promise((resolve) => {
    const isEditable = options.placeholder !== undefined
    const field = make('mp-dialog-input', [], 'textarea')
    field.placeholder = options.placeholder ?? ''
    field.value = isEditable ? (options.content ?? '') : ''
    const finish = (isConfirmed: boolean): void => {
      close()
      resolve({ isConfirmed, text: field.value })
    }
    const body = isEditable ? field : make('mp-dialog-content', [options.content ?? ''])
    const panel = make('mp-dialog', [
      make('mp-dialog-title', [options.title ?? '']),
      body,
      dialogButtons(options, finish),
    ])
    panel.setAttribute('role', 'alertdialog')
    const close = showLayer(make('mp-layer mp-layer-middle', [make('mp-mask'), panel]))
    if (isEditable) field.focus()
  })
}

function dialogButtons(options: DialogContent, finish: (isConfirmed: boolean) => void): HTMLElement {
  const confirm = pressable('mp-dialog-button mp-dialog-confirm', options.confirmText, () => finish(true))
  confirm.style.color = options.confirmColor ?? ''
  if (!options.cancelText) return make('mp-dialog-buttons', [confirm])
  const cancel = pressable('mp-dialog-button', options.cancelText, () => finish(false))
  cancel.style.color = options.cancelColor ?? ''
  return make('mp-dialog-buttons', [cancel, confirm])
}
