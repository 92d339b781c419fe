import type { OrderStatus, Workbench } from '../../../api/generated'
import type { Face } from '../../../stores/session'

/** One tab of the strip: a status, or all of them. */
export interface StatusTab {
  value: OrderStatus | ''
  text: string
  /** How many; 0 shows nothing. */
  count: number
}

/** What stands there when a tab holds nothing. */
export interface EmptyWords {
  title: string
  note: string
  action: string
}

type Words = Omit<StatusTab, 'count'> & Omit<EmptyWords, 'action'>

const BUYER: readonly Words[] = [
  { value: '', text: '全部', title: '还没下过单', note: '下了单，走到哪一步都在这里看。' },
  { value: 'submitted', text: '待确认', title: '没有等确认的单', note: '下单后，老板确认前都在这里。' },
  { value: 'confirmed', text: '备货中', title: '没有在备货的单', note: '老板确认了、还没出门的单在这里。' },
  { value: 'shipped', text: '送货中', title: '没有在路上的货', note: '出了门，你收到前都在这里。' },
  { value: 'completed', text: '已完成', title: '还没有完成的单', note: '收了货的单在这里，可以照着再来一单。' },
  { value: 'draft', text: '草稿', title: '没有草稿', note: '存下来还没提交的单在这里。' },
  { value: 'rejected', text: '已驳回', title: '没有被驳回的单', note: '老板没接的单在这里，写着为什么。' },
  { value: 'cancelled', text: '已取消', title: '没有取消的单', note: '取消了的单在这里。' },
]
const SHOP: readonly Words[] = [
  { value: '', text: '全部', title: '还没有单', note: '替客户开一张，或者等客户自己下。' },
  { value: 'submitted', text: '待审核', title: '没有等审核的单', note: '都办完了。提交上来的单，接单前都在这里。' },
  { value: 'confirmed', text: '待发货', title: '没有等发货的单', note: '都办完了。接了还没发货的单在这里。' },
  { value: 'shipped', text: '已发货', title: '没有在路上的单', note: '发了货、客户还没确认收到的单在这里。' },
  { value: 'completed', text: '已完成', title: '还没有完成的单', note: '客户收了货的单在这里。' },
  { value: 'draft', text: '草稿', title: '没有草稿', note: '存下来还没提交的单在这里。' },
  { value: 'rejected', text: '已驳回', title: '没有驳回的单', note: '没接的单在这里，写着为什么。' },
  { value: 'cancelled', text: '已取消', title: '没有取消的单', note: '取消了的单在这里。' },
]

/** The strip of statuses in the words of one face; counts where the shop's workbench gives them. */
export function statusTabs(face: Face, counts: Partial<Workbench['counts']>): StatusTab[] {
  const known: Partial<Record<string, number>> = counts
  return wordsOf(face).map(({ value, text }) => ({ value, text, count: known[value] ?? 0 }))
}

/** What to say when there is no order with this status, and where to go from there. */
export function emptyWords(face: Face, status: string, mayOrder = true): EmptyWords {
  const { title, note } = wordsOf(face).find(({ value }) => value === status) as Words
  const action = face === 'buyer' ? '去订货' : '去开单'
  return { title, note, action: mayOrder ? action : '' }
}

function wordsOf(face: Face): readonly Words[] {
  return face === 'buyer' ? BUYER : SHOP
}
