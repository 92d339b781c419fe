import { askInDialog, chooseFromSheet } from '../dialogs'
import { authorize } from '../privacy'
import { showToast } from '../toast'
import { api, ApiError } from './api'
import { PRIVACY_REFUSED } from './login'

interface Phone {
  phoneNumber: string
}

interface Vibration {
  type?: 'heavy' | 'medium' | 'light'
}

const VIBRATION_MS = { heavy: 30, medium: 20, light: 10 }

let innerClipboard = ''

async function copy({ data }: { data: string }): Promise<void> {
  await needConsent('setClipboardData')
  innerClipboard = data
  await navigator.clipboard?.writeText(data).catch(() => undefined)
  showToast({ title: '内容已复制', icon: 'none', hasMask: false }, 1500)
}

async function paste(): Promise<{ data: string }> {
  await needConsent('getClipboardData')
  // Without permission (or outside of a secure page) the browser keeps its clipboard to itself.
  const data = await navigator.clipboard?.readText().catch(() => innerClipboard)
  return { data: data ?? innerClipboard }
}

async function needConsent(name: string): Promise<void> {
  if (!(await authorize(name))) throw new ApiError('privacy permission is not authorized', PRIVACY_REFUSED)
}

async function call({ phoneNumber }: Phone): Promise<void> {
  if (!phoneNumber) throw new ApiError('parameter error: parameter.phoneNumber should be String instead of Undefined')
  const chosen = await chooseFromSheet({ items: [`呼叫 ${phoneNumber}`] })
  if (chosen < 0) throw new ApiError('cancel')
  if (/Mobi/.test(navigator.userAgent)) location.href = `tel:${phoneNumber}`
}

async function scan(): Promise<object> {
  const { isConfirmed, text } = await askInDialog({
    title: '扫码',
    placeholder: '写下码里的内容',
    confirmText: '扫到了',
    cancelText: '取消',
  })
  if (!isConfirmed || !text) throw new ApiError('cancel')
  return {
    result: text,
    scanType: /^\d{13}$/.test(text) ? 'EAN_13' : 'QR_CODE',
    charSet: 'UTF-8',
    path: '',
    rawData: '',
  }
}

function vibrate(ms: number): void {
  navigator.vibrate?.(ms)
}

/** What a phone can do besides showing pages. */
export const device = {
  setClipboardData: api<{ data: string }>('setClipboardData', copy),
  getClipboardData: api('getClipboardData', paste),
  makePhoneCall: api<Phone>('makePhoneCall', call),
  scanCode: api('scanCode', scan),
  vibrateShort: api<Vibration>('vibrateShort', ({ type = 'heavy' }) => vibrate(VIBRATION_MS[type])),
  vibrateLong: api('vibrateLong', () => vibrate(400)),
}
