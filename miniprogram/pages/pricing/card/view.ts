import type { OpenCardAnswer } from '../../../api/generated'
import type { ApiError } from '../../../api/error'
import { sayMoment, type Moment } from '../../../utils/date'
import { fenFromYuan, formatQuantity, formatYuan, hundredthsFromQuantity } from '../../../utils/money'
import { longDay } from '../words'

/** One kind of goods on the leaf. */
export interface CardRow {
  id: string
  name: string
  note: string
  prices: { text: string; unit: string; more: string }[]
}

/** What stands instead of the prices, and the way on. */
export interface Shut {
  title: string
  note: string
  action: string
  url: string
}

/** The head of the leaf. */
export function headOf({ customerName, shopName, issuedBy, expiresOn, updatedAt }: OpenCardAnswer, now: Moment) {
  return {
    title: `${shopName}给${customerName}的价`,
    note: `${sayMoment(updatedAt, now)} 更新 · 用到 ${longDay(expiresOn)} · ${issuedBy}发的`,
    mark: customerName,
  }
}

/** A kind of goods with its price in each unit. */
export function cardRow({ id, name, spec, category, units }: OpenCardAnswer['products'][number]): CardRow {
  const prices = units.map(({ name: unit, price, steps }) => ({
    text: formatYuan(fenFromYuan(price)),
    unit,
    more: steps
      .map(
        (step) =>
          `满 ${formatQuantity(hundredthsFromQuantity(step.from))} ${unit} ${formatYuan(fenFromYuan(step.price))}`,
      )
      .join('，'),
  }))
  return { id, name, note: spec || category, prices }
}

/** The leaf as plain text for a chat. */
export function textOf(answer: OpenCardAnswer): string {
  const { title } = headOf(answer, answer.updatedAt)
  const lines = answer.products
    .map(cardRow)
    .map(({ name, prices }) => `${name} ${prices.map(({ text, unit }) => `${text}/${unit}`).join('，')}`)
  return [title, ...lines].join('\n')
}

/** Why a leaf does not open, and what to do; null for what may pass by itself. */
export function shutOf({ code, message }: ApiError): Shut | null {
  const home = { action: '去首页', url: '/pages/tabs/home/index' }
  const apply = { action: '申请成为客户', url: '/pages/invites/enter/index' }
  const signIn = { action: '登录', url: '/pages/sessions/sign-in/index' }
  const known: Record<string, Shut> = {
    'session.required': { title: '先登录', note: '报价单只给收到它的客户看。还不是客户，可以申请。', ...signIn },
    'session.expired': { title: '先登录', note: '太久没用，登录一下就打开。', ...signIn },
    'pricing.card_not_yours': { title: '这张不是给你的', note: message, ...apply },
    'pricing.card_over': { title: '打不开了', note: message, ...home },
    'resource.not_found': {
      title: '没有找到这张报价单',
      note: '可能是另一家店的，先切到那家店；或者让店里再发一次。',
      ...home,
    },
  }
  return known[code] ?? null
}
