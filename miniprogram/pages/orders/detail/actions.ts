import type { Order, OrderAction, OrderAllowedAction } from '../../../api/generated'
import type { Action } from '../../../components/action-bar/arrange'

/** The next step of a healthy order: the one filled key. */
const FORWARD: readonly OrderAction[] = ['submit', 'confirm', 'ship', 'complete', 'revise']
/** Who stands nearer to the thumb among the plain ones. */
const PLAIN_ORDER: readonly OrderAction[] = ['reject', 'edit', 'withdraw']
/** So many text keys stand in the bar. */
const TEXT_KEYS = 2
/** Statuses an order does not leave by itself: what is left to do is to order again. */
const AT_REST: readonly Order['status'][] = ['completed', 'cancelled', 'rejected', 'shipped']

const AGAIN = { key: 'again', label: '再来一单' }
const COPY: Action = { key: 'copy', label: '复制整单', tone: 'plain', icon: 'copy' }

/**
 * Keys of the bar: what the server allows, then what the phone can do by itself. Dangerous ones belong behind 更多:
 * where words would leave them room in the bar, an icon at the end of the row keeps them out of it.
 */
export function actionsOf({ allowedActions, status }: Order, mayOrder: boolean): Action[] {
  const keys = [...allowedActions].sort((one, other) => rankOf(one) - rankOf(other)).map(keyOf)
  const safe = keys.filter(({ tone }) => tone !== 'danger')
  const danger = keys.filter(({ tone }) => tone === 'danger')
  const again = againKey(safe, status)
  const own = mayOrder && status !== 'draft' ? [again, COPY] : [COPY]
  const words = [...safe, ...own].filter(({ icon }) => !icon).length
  return [...safe, ...own, ...(words < TEXT_KEYS ? danger.map(withIcon) : danger)]
}

/** A word of its own where nothing else has one, the filled one when the order is at rest; a small key otherwise. */
function againKey(safe: readonly Action[], status: Order['status']): Action {
  const hasNext = safe.some(({ tone }) => tone === 'primary')
  if (!hasNext && AT_REST.includes(status)) return { ...AGAIN, tone: 'primary' }
  return safe.length ? { ...AGAIN, tone: 'plain', icon: 'history' } : { ...AGAIN, tone: 'plain' }
}

function keyOf({ name, label, isDanger }: OrderAllowedAction): Action {
  if (FORWARD.includes(name)) return { key: name, label, tone: 'primary' }
  return { key: name, label, tone: isDanger ? 'danger' : 'plain' }
}

function withIcon(action: Action): Action {
  return { ...action, icon: action.key === 'delete' ? 'delete' : 'close-circle' }
}

function rankOf({ name }: OrderAllowedAction): number {
  const at = PLAIN_ORDER.indexOf(name)
  return at < 0 ? PLAIN_ORDER.length : at
}

/** What is asked before an action: nothing, a second tap, or a reason with words to choose from. */
export interface Question {
  kind: 'none' | 'sure' | 'reason'
  title: string
  note: string
  confirm: string
  danger: boolean
  reasons: string[]
}

interface Words {
  title: string
  note: string
  reasons?: string[]
}

const WORDS: Partial<Record<OrderAction, Words>> = {
  reject: { title: '为什么不接这单？', note: '客户会看到原因。', reasons: ['没货', '超额度', '价格要谈', '送不到'] },
  cancel: {
    title: '取消这张单？',
    note: '取消以后不能再改回来，要的话照着再开一张。',
    reasons: ['客户不要了', '开重了', '没货', '送不到'],
  },
  delete: { title: '删掉这张草稿？', note: '删掉就没有了，单号也不再用。' },
}

/** What to ask before this action. */
export function questionOf({ name, label, needsReason, isDanger }: OrderAllowedAction): Question {
  const { title = `${label}？`, note = '', reasons = [] } = WORDS[name] ?? {}
  const kind = needsReason ? 'reason' : isDanger ? 'sure' : 'none'
  return { kind, title, note, confirm: label, danger: isDanger || name === 'reject', reasons }
}

/** What is said after an action went through. */
export const DONE: Partial<Record<OrderAction, string>> = {
  submit: '提交了，等店里确认。',
  withdraw: '撤回来了，改好再提交。',
  revise: '成了草稿，改好再提交。',
  confirm: '接单了，可以备货。',
  reject: '驳回了，客户会看到原因。',
  ship: '发货了。',
  complete: '收到货了，这单完成。',
  cancel: '取消了。',
}

/** Failures that mean somebody else was faster: the page looks again. */
export const OVERTAKEN = ['resource.version_conflict', 'orders.illegal_transition', 'orders.not_a_draft']
