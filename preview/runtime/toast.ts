import { make } from './dom'
import { showLayer } from './layers'

/** What a toast shows; `image` takes the place of the icon. */
export interface ToastContent {
  title: string
  icon: 'success' | 'error' | 'loading' | 'none'
  image?: string
  hasMask: boolean
}

let close: (() => void) | undefined
let timer = 0
let isLoading = false

/** Shows a toast instead of the one on screen; without `duration` (ms) it stays until hidden. */
export function showToast(content: ToastContent, duration?: number): void {
  dismiss()
  isLoading = content.icon === 'loading'
  const panel = make(`mp-toast mp-toast-${content.icon}`, [
    ...picture(content),
    make('mp-toast-title', [content.title]),
  ])
  panel.setAttribute('role', 'status')
  close = showLayer(make(`mp-layer mp-layer-toast${content.hasMask ? ' mp-layer-blocking' : ''}`, [panel]))
  if (duration !== undefined) timer = window.setTimeout(dismiss, duration)
}

/** Hides the toast; `hideLoading` and `hideToast` take away either kind, as in WeChat. */
export function hideToast(): void {
  dismiss()
}

/** Whether the toast on screen is a loading one. */
export function isLoadingShown(): boolean {
  return isLoading && close !== undefined
}

function picture({ icon, image }: ToastContent): HTMLElement[] {
  if (image) {
    const element = make('mp-toast-image', [], 'img')
    element.src = image
    return [element]
  }
  return icon === 'none' ? [] : [make('mp-toast-icon')]
}

function dismiss(): void {
  clearTimeout(timer)
  close?.()
  close = undefined
}
