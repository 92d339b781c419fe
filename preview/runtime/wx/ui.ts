import { askInDialog, chooseFromSheet, type DialogContent } from '../dialogs'
import { mediaAddress } from '../media'
import { topPage } from '../page-stack'
import { scrollPage, type ScrollTarget } from '../page-scroll'
import { startRefresh, stopRefresh } from '../pull-refresh'
import { hideToast, showToast } from '../toast'
import { api, ApiError } from './api'

interface ToastOptions {
  title?: string
  icon?: 'success' | 'error' | 'loading' | 'none'
  image?: string
  duration?: number
  mask?: boolean
}

interface ModalOptions {
  title?: string
  content?: string
  showCancel?: boolean
  cancelText?: string
  cancelColor?: string
  confirmText?: string
  confirmColor?: string
  editable?: boolean
  placeholderText?: string
}

interface SheetOptions {
  itemList: string[]
  alertText?: string
  itemColor?: string
}

/** WeChat shows a toast for 1.5 s unless asked otherwise. */
const TOAST_MS = 1500
const BUTTON_TEXT_LIMIT = 4

function toast({ title = '', icon = 'success', image, duration = TOAST_MS, mask = false }: ToastOptions): void {
  showToast({ title, icon, image: image && mediaAddress(image, topPage().route), hasMask: mask }, duration)
}

function loading({ title = '', mask = false }: ToastOptions): void {
  showToast({ title, icon: 'loading', hasMask: mask })
}

async function modal(options: ModalOptions): Promise<object> {
  const content = dialogOf(options)
  refuseLong('confirmText', content.confirmText)
  refuseLong('cancelText', content.cancelText ?? '')
  const { isConfirmed, text } = await askInDialog(content)
  return { confirm: isConfirmed, cancel: !isConfirmed, content: options.editable && isConfirmed ? text : null }
}

function dialogOf({ showCancel = true, editable = false, ...options }: ModalOptions): DialogContent {
  const { title, content, confirmText = '确定', cancelText = '取消', confirmColor, cancelColor } = options
  return {
    title,
    content,
    confirmText,
    confirmColor,
    cancelText: showCancel ? cancelText : undefined,
    cancelColor,
    placeholder: editable ? (options.placeholderText ?? '') : undefined,
  }
}

function refuseLong(name: string, text: string): void {
  if (text.length > BUTTON_TEXT_LIMIT)
    throw new ApiError(`${name} length should not larger than ${BUTTON_TEXT_LIMIT} Chinese characters`)
}

async function sheet({ itemList, alertText, itemColor }: SheetOptions): Promise<object> {
  if (!itemList.length || itemList.length > 6) throw new ApiError('parameter error: itemList should have 1 to 6 items')
  const tapIndex = await chooseFromSheet({ items: itemList, title: alertText, itemColor })
  if (tapIndex < 0) throw new ApiError('cancel')
  return { tapIndex }
}

function hideKeyboard(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** Toasts, dialogs, sheets, pull-down refresh and scrolling. */
export const ui = {
  showToast: api<ToastOptions>('showToast', toast),
  hideToast: api('hideToast', hideToast),
  showLoading: api<ToastOptions>('showLoading', loading),
  hideLoading: api('hideLoading', hideToast),
  showModal: api<ModalOptions>('showModal', modal),
  showActionSheet: api<SheetOptions>('showActionSheet', sheet),
  hideKeyboard: api('hideKeyboard', hideKeyboard),
  pageScrollTo: api<ScrollTarget>('pageScrollTo', (target) => scrollPage(topPage(), target)),
  startPullDownRefresh: api('startPullDownRefresh', () => startRefresh(topPage())),
  stopPullDownRefresh: api('stopPullDownRefresh', () => stopRefresh(topPage())),
}
