import { askInDialog } from './dialogs'
import { person } from './session'

/** What a mini program's own consent dialog answers with. */
export interface PrivacyAnswer {
  event: 'agree' | 'disagree' | 'exposureAuthorization'
  buttonId?: string
}

type Handler = (resolve: (answer: PrivacyAnswer) => void, context: { referrer: string }) => void

export const CONTRACT_NAME = '《开单隐私保护指引》'

/** WeChat asks nobody again for this long (ms) after a refusal. */
const REFUSAL_MS = 10_000

const key = `kaidan-privacy:${person.id}`
let handler: Handler | undefined
let refusedAt = -Infinity

/** Whether this person still has to agree to the privacy contract. */
export function needsAuthorization(): boolean {
  return localStorage.getItem(key) !== 'agreed'
}

/** Notes that this person agrees: a button with open-type agreePrivacyAuthorization was pressed. */
export function agree(): void {
  localStorage.setItem(key, 'agreed')
}

/** `wx.onNeedPrivacyAuthorization`: the mini program asks with a dialog of its own. */
export function onNeedAuthorization(listener: Handler): void {
  handler = listener
}

/** Resolves when the person has agreed, asking first if need be; answers false after a refusal. */
export async function authorize(referrer: string): Promise<boolean> {
  if (!needsAuthorization()) return true
  if (performance.now() - refusedAt < REFUSAL_MS) return false
  const isAgreed = handler ? await askThrough(handler, referrer) : await askOurselves()
  if (isAgreed) agree()
  else refusedAt = performance.now()
  return isAgreed
}

function askThrough(ask: Handler, referrer: string): Promise<boolean> {
  return new Promise((resolve) => {
    ask(({ event }) => event !== 'exposureAuthorization' && resolve(event === 'agree'), { referrer })
  })
}

async function askOurselves(): Promise<boolean> {
  const { isConfirmed } = await askInDialog({
    title: '用户隐私保护提示',
    content: `使用前请先阅读并同意${CONTRACT_NAME}。`,
    confirmText: '同意',
    cancelText: '拒绝',
  })
  return isConfirmed
}
