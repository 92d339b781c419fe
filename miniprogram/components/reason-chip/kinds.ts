/** How a chip looks and what it says unless told otherwise. */
export interface Chip {
  tone: 'brand' | 'info' | 'warn' | 'error' | 'ok' | 'plain'
  word: string
}

const PLAIN: Chip = { tone: 'plain', word: '' }
const CHIPS: Record<string, Chip> = {
  special: { tone: 'brand', word: '专属价' },
  level: { tone: 'info', word: '等级价' },
  tier: { tone: 'warn', word: '阶梯价' },
  global: { tone: 'plain', word: '列表价' },
  manual: { tone: 'warn', word: '改价' },
  loss: { tone: 'error', word: '低于成本' },
  ok: { tone: 'ok', word: '' },
}

/** The chip of a price source or reason; an unknown one is plain and says what it is given. */
export function chipOf(kind: string): Chip {
  return CHIPS[kind] ?? PLAIN
}
