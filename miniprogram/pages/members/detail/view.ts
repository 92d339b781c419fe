import type { Member, MemberAction } from '../../../api/generated'
import { dayOf, sayDay, sayWhen, type Moment } from '../../../utils/date'

/** A member as the page shows them. */
export interface MemberView {
  char: string
  name: string
  role: string
  roleKey: string
  /** "已停用"; empty for who is let in. */
  flag: string
  facts: { label: string; value: string }[]
  acts: Act[]
}

/** One thing that may be done, as a cell. */
export interface Act {
  key: MemberAction
  text: string
  icon: string
  isDanger: boolean
}

/** What is asked before something is taken away. */
export interface Question {
  title: string
  content: string
  confirmText: string
}

const ACTS: Record<MemberAction, Omit<Act, 'key'>> = {
  rename: { text: '改称呼', icon: 'edit-1', isDanger: false },
  change_role: { text: '换角色', icon: 'swap', isDanger: false },
  sign_out: { text: '退出他的设备', icon: 'logout', isDanger: false },
  suspend: { text: '停用', icon: 'lock-on', isDanger: true },
  resume: { text: '恢复，让他进来', icon: 'check-circle', isDanger: false },
  remove: { text: '移除', icon: 'delete', isDanger: true },
}

/** The page of a member, for whoever looks at them. */
export function memberView(member: Member, now: Moment): MemberView {
  const { name, role, roleLabel, status, statusLabel, actions, devices } = member
  return {
    char: (name.replace(/^[老小阿](?=.)/, '')[0] ?? '员').toUpperCase(),
    name,
    role: roleLabel,
    roleKey: role,
    flag: status === 'active' ? '' : statusLabel,
    facts: [
      { label: '手机号', value: member.phone ?? '没留' },
      ...(member.username === null ? [] : [{ label: '用户名', value: member.username }]),
      { label: '加入', value: sayDay(dayOf(member.joinedAt), dayOf(now)) },
      { label: '上次来', value: member.lastSeenAt === null ? '还没登录过' : sayWhen(member.lastSeenAt, now) },
      { label: '登录着', value: devices ? `${devices} 台设备` : '没有设备' },
    ],
    acts: actions
      .filter((key) => key !== 'sign_out' || devices > 0)
      .map((key): Act => ({ key, ...ACTS[key] }))
      .sort((a, b) => Number(a.isDanger) - Number(b.isDanger)),
  }
}

/** What to ask before this is done to somebody; null where nothing is lost by it. */
export function questionOf(key: MemberAction, name: string): Question | null {
  const questions: Partial<Record<MemberAction, Question>> = {
    suspend: { title: `停用${name}？`, content: '他的手机马上退出登录，随时可以恢复。', confirmText: '停用' },
    remove: {
      title: `移除${name}？`,
      content: '他马上进不来了。开过的单都还在，再邀请就能回来。',
      confirmText: '移除',
    },
    sign_out: { title: `退出${name}的设备？`, content: '他要重新登录才能接着用。', confirmText: '退出' },
  }
  return questions[key] ?? null
}

/** What is said when it is done. */
export function doneWords(key: MemberAction, name: string): string {
  const words: Record<MemberAction, string> = {
    rename: '改好了',
    change_role: `${name}马上按新角色来`,
    suspend: `${name}进不来了`,
    resume: `${name}可以进来了`,
    sign_out: `${name}的设备都退出了`,
    remove: `${name}移除了`,
  }
  return words[key]
}
