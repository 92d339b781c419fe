import type { Member } from '../../../api/generated'
import { sayWhen, type Moment } from '../../../utils/date'

/** One of the shop's people in the list. */
export interface MemberRow {
  id: string
  char: string
  name: string
  role: string
  note: string
  /** "已停用"; empty for who is let in. */
  flag: string
  /** What a screen reader says for the row. */
  say: string
}

/** A member as a row: when they were last here tells who really works with it. */
export function memberRow(member: Member, now: Moment): MemberRow {
  const { id, name, roleLabel, isMe } = member
  const flag = member.status === 'active' ? '' : member.statusLabel
  const note = isMe ? '我' : seenWords(member, now)
  return { id, char: charOf(name), name, role: roleLabel, note, flag, say: [name, roleLabel, flag || note].join('，') }
}

/** "上次来 今天 14:05"; who never came is told as such. */
export function seenWords({ lastSeenAt }: Pick<Member, 'lastSeenAt'>, now: Moment): string {
  return lastSeenAt === null ? '还没登录过' : `上次来 ${sayWhen(lastSeenAt, now)}`
}

/** The character people would call somebody by: 李 of 小李. */
export function charOf(name: string): string {
  return (name.replace(/^[老小阿](?=.)/, '')[0] ?? '员').toUpperCase()
}

/** What to say without a row. */
export function emptyWords(keyword: string): { title: string; note: string; action: string } {
  return keyword
    ? { title: `没找到「${keyword}」`, note: '只按称呼找，换个叫法试试。', action: '清掉筛选' }
    : { title: '还没有员工', note: '邀请进来，各做各的。', action: '' }
}
