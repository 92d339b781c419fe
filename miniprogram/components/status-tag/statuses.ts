/** The word, icon and colours of one status. */
export interface StatusLook {
  word: string
  icon: string
  tone: 'plain' | 'warn' | 'info' | 'violet' | 'cyan' | 'ok' | 'error' | 'line'
}

/** Every status of an order, once for all screens. */
export const STATUS_LOOKS: Record<string, StatusLook> = {
  draft: { word: '草稿', icon: 'edit-1', tone: 'plain' },
  submitted: { word: '待审核', icon: 'time', tone: 'warn' },
  confirmed: { word: '已确认', icon: 'check-circle', tone: 'info' },
  picking: { word: '拣货中', icon: 'assignment-checked', tone: 'violet' },
  shipped: { word: '已发货', icon: 'undertake-delivery', tone: 'cyan' },
  completed: { word: '已完成', icon: 'check-circle-filled', tone: 'ok' },
  rejected: { word: '已驳回', icon: 'close-circle', tone: 'error' },
  cancelled: { word: '已取消', icon: 'minus-circle', tone: 'line' },
}

/** What a buyer reads where the shop's words would not fit them. */
const BUYER_WORDS: Record<string, string> = { submitted: '待确认' }

/** The look of a status for one face; an unknown status shows its own word, plainly. */
export function tagOf(status: string, face: string): StatusLook {
  const look = STATUS_LOOKS[status] ?? { word: status, icon: '', tone: 'plain' }
  const word = face === 'buyer' ? (BUYER_WORDS[status] ?? look.word) : look.word
  return { ...look, word }
}
