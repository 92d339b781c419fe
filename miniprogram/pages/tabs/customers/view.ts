import type { Customer } from '../../../api/generated'
import { signOf } from '../../../utils/text'

/** A customer as a row of the list. */
export interface CustomerRow {
  id: string
  name: string
  /** The character in the square. */
  sign: string
  /** Phone, or else address: what tells two alike apart. */
  note: string
}

/** What stands there instead of rows. */
export interface EmptyWords {
  icon: string
  title: string
  note: string
  action: string
}

/** A customer's card as a row. */
export function customerRow({ id, name, phone, address }: Customer): CustomerRow {
  return { id, name, sign: signOf(name), note: phone || address || '没留电话' }
}

/** "全部 124 位", "找到 3 位". */
export function countWords(total: number, keyword: string): string {
  return keyword ? `找到 ${total} 位` : `全部 ${total} 位`
}

/** What to say without a row, and where to go from there. */
export function emptyWords(keyword: string, mayAdd: boolean): EmptyWords {
  if (keyword) {
    return {
      icon: 'search',
      title: `没找到「${keyword}」`,
      note: '换个叫法，或打拼音首字母试试。',
      action: '清掉搜索',
    }
  }
  const note = mayAdd ? '先加一位客户，就能给他开单、定价。' : '老板加了客户，都在这里。'
  return { icon: 'usergroup', title: '还没有客户', note, action: mayAdd ? '新建客户' : '' }
}
