const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff'
const WORD = 'A-Za-z0-9'
const GAPS = new RegExp(`([${HAN}])(?=[${WORD}])|([${WORD}])(?=[${HAN}])`, 'g')

/** A sentence with one space between Chinese and letters or digits, and none beside ¥, % or punctuation. */
export function spaced(text: string): string {
  return text.replace(GAPS, '$1$2 ')
}

/**
 * The one character that stands for goods without a picture: the last Chinese one of the proper name, which says what
 * kind of thing it is (荷兰豆 is 豆, 西红柿 普罗旺斯 is 柿); without Chinese the first letter or digit.
 */
export function tileChar(name: string): string {
  const proper = new RegExp(`[${HAN}]+`).exec(name)?.[0]
  const word = new RegExp(`[${WORD}]`).exec(name)?.[0].toUpperCase()
  return proper?.slice(-1) ?? word ?? '货'
}

/** The one character that stands for a customer: the first one that says anything. */
export function signOf(name: string): string {
  const sign = new RegExp(`[${HAN}${WORD}]`).exec(name)
  return sign ? sign[0].toUpperCase() : '客'
}

/** How wide a text runs, in units of its font size: Chinese and full-width signs are one, Latin letters and digits less. */
export function widthInEm(text: string): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width
}

function letterWidth(letter: string): number {
  if (letter > '\u2e7f') return 1
  if (/[iIl.,:;'|! ]/.test(letter)) return 0.36
  return /[MWmw@%]/.test(letter) ? 0.95 : 0.66
}
