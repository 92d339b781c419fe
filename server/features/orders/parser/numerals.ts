const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  [...'零一二三四五六七八九'].map((sign, value) => [sign, value]),
)
const SAME: Readonly<Record<string, string>> = { 〇: '零', 两: '二' }
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000 }

/** The number a numeral means, written in figures or in Chinese ("12", "2.5", "十二", "一百二" is 120); null for neither. */
export function numberOf(numeral: string): number | null {
  if (/^\d+(\.\d+)?$/.test(numeral)) return Number(numeral)
  const signs = [...numeral].map((sign) => SAME[sign] ?? sign)
  if (!signs.length || signs.some((sign) => !(sign in DIGITS) && !(sign in POWERS))) return null
  return signs.some((sign) => sign in POWERS) ? spoken(signs) : Number(signs.map((sign) => DIGITS[sign]).join(''))
}

function spoken(signs: readonly string[]): number {
  let total = 0
  let digit = 0
  let lastPower = 1
  for (const sign of signs) {
    const power = POWERS[sign]
    if (power === undefined) {
      digit = DIGITS[sign] ?? 0
      if (sign === '零') lastPower = 10
      continue
    }
    total = power === 10_000 ? (total + digit) * power : total + (digit || 1) * power
    digit = 0
    lastPower = power
  }
  // A last digit without its power stands one below: 一百二 is 120, 一百零二 is 102.
  return total + digit * (lastPower / 10 || 1)
}
