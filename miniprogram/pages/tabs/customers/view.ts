import type { Customer, Facets, ListCustomersInput } from '../../../api/generated'
import { signOf } from '../../../utils/text'

/** A customer as a row of the list. */
export interface CustomerRow {
  id: string
  name: string
  /** The character in the square. */
  sign: string
  /** Phone, or else address: what tells two alike apart. */
  note: string
  /** Level and tags, two at the most. */
  tags: string[]
  /** What to know before anything is sold: 已拉黑, 暂停接单, 已停用; empty for most. */
  flag: string
}

/** One way to narrow the list. */
export interface Chip {
  value: string
  text: string
}

/** What stands there instead of rows. */
export interface EmptyWords {
  icon: string
  title: string
  note: string
  action: string
}

/** Which customers are asked for. */
export interface Wanted {
  keyword: string
  chip: string
}

const MOST_TAGS = 2
const ALL: Chip = { value: '', text: '全部' }

/** A customer's card as a row. */
export function customerRow(customer: Customer): CustomerRow {
  const { id, name, phone, address, levelName, tags } = customer
  const told = [...(levelName ? [levelName] : []), ...tags].slice(0, MOST_TAGS)
  return { id, name, sign: signOf(name), note: phone || address || '没留电话', tags: told, flag: flagOf(customer) }
}

/** Why little can be sold to a customer, in one word; the gravest goes first. */
export function flagOf({
  isBlacklisted,
  isOnHold,
  status,
}: Pick<Customer, 'isBlacklisted' | 'isOnHold' | 'status'>): string {
  if (isBlacklisted) return '已拉黑'
  if (isOnHold) return '暂停接单'
  return status === 'inactive' ? '已停用' : ''
}

/** The ways to narrow the list that find somebody: mine, levels, what needs a look, tags, industries. */
export function chipsOf(facets: Facets): Chip[] {
  const { mine, levels, tags, industries, isBlacklisted, isOnHold, inactive } = facets
  const some = (count: number, value: string, text: string): Chip[] =>
    count ? [{ value, text: `${text} ${count}` }] : []
  const found = [
    ...some(mine, 'mine', '我的'),
    ...levels.flatMap(({ id, name, count }) => some(count, `level:${id}`, name)),
    ...some(isOnHold, 'hold', '暂停接单'),
    ...some(isBlacklisted, 'black', '已拉黑'),
    ...some(inactive, 'inactive', '已停用'),
    ...tags.flatMap(({ value, count }) => some(count, `tag:${value}`, value)),
    ...industries.flatMap(({ value, count }) => some(count, `industry:${value}`, value)),
  ]
  return found.length ? [ALL, ...found] : []
}

const FIXED: Record<string, ListCustomersInput> = {
  mine: { assignedTo: 'me' },
  hold: { isOnHold: true },
  black: { isBlacklisted: true },
  inactive: { status: 'inactive' },
}

/** What the server is asked for. */
export function queryOf({ keyword, chip }: Wanted): ListCustomersInput {
  const [kind = '', ...rest] = chip.split(':')
  const narrowed = rest.length ? { [kind]: rest.join(':') } : FIXED[kind]
  return { ...(keyword && { keyword }), ...narrowed }
}

/** "全部 124 位", "找到 3 位". */
export function countWords(total: number, isNarrowed: boolean): string {
  return isNarrowed ? `找到 ${total} 位` : `全部 ${total} 位`
}

/** What to say without a row, and where to go from there. */
export function emptyWords({ keyword, chip }: Wanted, mayAdd: boolean): EmptyWords {
  if (keyword) {
    return {
      icon: 'search',
      title: `没找到「${keyword}」`,
      note: '换个叫法，或打拼音首字母试试。',
      action: '清掉搜索',
    }
  }
  if (chip) return { icon: 'filter', title: '这样的客户现在没有', note: '换一个条件看看。', action: '看全部' }
  const note = mayAdd ? '先加一位客户，就能给他开单、定价。' : '老板加了客户，都在这里。'
  return { icon: 'usergroup', title: '还没有客户', note, action: mayAdd ? '新建客户' : '' }
}

/** What else can be done with customers from here, by the words on the sheet. */
export function menuOf(may: (permission: string) => boolean): { text: string; url: string }[] {
  const all = [
    { permission: 'customers.update', text: '查重和合并', url: '/pages/customers/merge/index' },
    { permission: 'customers.view', text: '客户等级', url: '/pages/customers/levels/index' },
    { permission: 'analytics.view', text: '客户分布', url: '/pages/customers/spread/index' },
  ]
  return all.filter(({ permission }) => may(permission)).map(({ text, url }) => ({ text, url }))
}
