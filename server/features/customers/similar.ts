import { typed } from '../../platform/pinyin'

/** How two customers look like one: by phone, by the same name, or by a name that differs in one sign or only in writing. */
export type Likeness = 'phone' | 'name' | 'similar'

/** Shorter numbers are extensions and the like. */
const SHORTEST_PHONE = 7
/** In shorter names one other sign makes another name. */
const SHORTEST_SIMILAR = 4
/** 一店 and 二店 are two shops, however alike the rest is. */
const COUNTING = /[\d０-９一二三四五六七八九十东西南北甲乙丙丁a-zａ-ｚ]/

/** A phone number as it is dialled at home; empty for one too short to tell anybody by. */
export function phoneKey(phone: string | null): string {
  const digits = (phone ?? '').replace(/\D/g, '').replace(/^(0086|86)(?=1\d{10}$)/, '')
  return digits.length >= SHORTEST_PHONE ? digits : ''
}

/** A name without what people write now and then: blanks, brackets' shape, 的, company endings. */
export function nameKey(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase()
  return plain.replace(/[\s·・.,，。、（）()【】[\]「」"'“”‘’\-—_/]/g, '').replace(/(有限责任公司|有限公司|公司)$/, '')
}

/** Keys under which names that look like `name` meet; two that meet are looked at by `namesAlike`. */
export function meetingKeys(name: string): string[] {
  const key = nameKey(name)
  const signs = [...key]
  if (signs.length < SHORTEST_SIMILAR) return [key, `=${soundOf(key)}`]
  return [key, `=${soundOf(key)}`, ...signs.map((_sign, index) => signs.filter((_one, at) => at !== index).join(''))]
}

/** How two names look alike; null when they do not. */
export function namesAlike(one: string, other: string): 'name' | 'similar' | null {
  const [a, b] = [nameKey(one), nameKey(other)]
  if (!a || !b) return null
  if (a === b) return 'name'
  if (soundOf(a) === soundOf(b) && a.length === b.length) return 'similar'
  return Math.min(a.length, b.length) >= SHORTEST_SIMILAR && differInOne([...a], [...b]) ? 'similar' : null
}

/** Chinese by its sound: 兴旺 and 星旺 are written for one another. Without Chinese there is nothing to mistake. */
function soundOf(key: string): string {
  return /\p{Script=Han}/u.test(key) && !/[^\p{Script=Han}]/u.test(key) ? typed(key).full : key
}

function differInOne(a: string[], b: string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  const start = short.findIndex((sign, index) => sign !== long[index])
  const from = start < 0 ? short.length : start
  const isSwap = short.length === long.length
  const rest = short.slice(isSwap ? from + 1 : from).join('')
  if (rest !== long.slice(from + 1).join('')) return false
  return ![long[from], isSwap ? short[from] : ''].some((sign) => COUNTING.test(sign ?? ''))
}
