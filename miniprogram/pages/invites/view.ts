import { type BuyerRole, type Invite, type MadeInvite } from '../../api/generated'
import { sayWhen, type Moment } from '../../utils/date'
import { spaced } from '../../utils/text'

/** An open invite as a row. */
export interface InviteRow {
  id: string
  /** "小赵", or the role where no name was given. */
  title: string
  note: string
  canBeDigits: boolean
}

/** The code of a made invite in its sheet. */
export interface CodeView {
  id: string
  token: string
  title: string
  note: string
  state: 'loading' | 'ready' | 'failed'
  image: string
  isPlain: boolean
  problem: string
  /** "4821 7730"; empty for a code to scan. */
  digits: string
  canBeDigits: boolean
}

/** Before anything was made. */
export const NO_CODE: CodeView = {
  id: '',
  token: '',
  title: '',
  note: '',
  state: 'loading',
  image: '',
  isPlain: false,
  problem: '',
  digits: '',
  canBeDigits: false,
}

/** Roles that are too much for digits somebody might guess; the server refuses them, too. */
const NOT_BY_DIGITS = new Set(['owner', 'manager'])

/** An open invite, told by who it is for and until when. */
export function inviteRow(invite: Invite, now: Moment): InviteRow {
  const { id, name, roleLabel, inviter, expiresAt } = invite
  const how = invite.isShort ? '，数字' : ''
  return {
    id,
    title: name || roleLabel,
    note: spaced(`${name ? `${roleLabel}，` : ''}${inviter}邀请${how}，${untilWhen(expiresAt, now)}`),
    canBeDigits: canBeDigits(invite),
  }
}

/** The sheet of an invite that was just made. */
export function codeView({ invite, token }: MadeInvite, now: Moment): CodeView {
  const who = invite.name || (invite.kind === 'staff' ? `这位${invite.roleLabel}` : '他')
  return {
    ...NO_CODE,
    id: invite.id,
    token,
    title: invite.isShort ? `念给${who}听` : `让${who}扫一扫`,
    note: spaced(`只能进一个人，${untilWhen(invite.expiresAt, now)}`),
    state: invite.isShort ? 'ready' : 'loading',
    digits: invite.isShort ? `${token.slice(0, 4)} ${token.slice(4)}` : '',
    canBeDigits: canBeDigits(invite),
  }
}

/** "11-27 前有效", "今天 14:05 前有效". */
export function untilWhen(expiresAt: Moment, now: Moment): string {
  return `${sayWhen(expiresAt, now)} 前有效`
}

/** What a buyer role means, in the words of the one who chooses it. */
export const BUYER_ROLE_NOTES: Record<BuyerRole, string> = {
  head: '能下单，也能邀请、管理自己的同事',
  orderer: '能看价、下单、签收',
  viewer: '只看价格和订单，不能下单',
}

const canBeDigits = ({ role, isShort }: Invite): boolean => !isShort && !NOT_BY_DIGITS.has(role)
