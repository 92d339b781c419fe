import type { Called } from '../../platform/contract/labels'
import { wordLabel } from './dictionary'

const MOST = 300

/** A value of the trail as people read it; empty for nothing. */
export function inWords(value: unknown, field: Called, nameOf: Names): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value))
    return value
      .map((one) => inWords(one, field, nameOf))
      .join('、')
      .slice(0, MOST)
  if (typeof value === 'object') return JSON.stringify(value).slice(0, MOST)
  return textInWords(String(value as string | number), field, nameOf).slice(0, MOST)
}

type Names = (key: string) => string | undefined

function textInWords(text: string, field: Called, nameOf: Names): string {
  const [, say] = READINGS.find(([fits]) => fits.test(text)) ?? []
  return say ? say(text, field, nameOf) : text
}

/** How a text is to be read, by what it looks like. */
const READINGS: readonly [RegExp, (text: string, field: Called, nameOf: Names) => string][] = [
  [/^\[redacted\]$/, () => '（不记内容）'],
  [/^\d{4}-\d\d-\d\dT[\d:.]+Z$/, (text) => moment(new Date(text))],
  [/^9999-12-31$/, () => '一直'],
  [/^(true|false)$/, (text) => (text === 'true' ? '开' : '关')],
  [/^-?\d+\.\d\d$/, (text, { isMoney }) => (isMoney ? `¥${text}` : String(Number(text)))],
  [/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, (text, _, nameOf) => nameOf(text) ?? '（另一个）'],
  [/^\[.*\]$/, listed],
  [/^[a-z][a-z_-]*$/, (text, field) => wordLabel(field, text)],
]

/** A list kept as text. */
function listed(text: string, field: Called, nameOf: Names): string {
  try {
    return inWords(JSON.parse(text) as unknown, field, nameOf)
  } catch {
    return text
  }
}

/** "2026-11-20 14:05" where the shop is. */
export function moment(at: Date): string {
  return atShop.format(at)
}

const atShop = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' })
