import { pinyin } from 'pinyin-pro'

/** How a Chinese name is typed on a phone, for searching. */
export interface Typed {
  /** First letters: 重庆小面 is cqxm. */
  initials: string
  /** Everything spelt out without tones, ü as v: 绿豆 is lvdou. */
  full: string
}

const TYPEABLE = /[a-z0-9]/g

/**
 * How a name is typed: characters that have several readings by the word they stand in, letters and digits as they are
 * but small and bare (also full-width ones, signs like ㎏, é as e), everything else left out.
 */
export function typed(name: string): Typed {
  const plain = name.normalize('NFKD').toLowerCase()
  const characters = pinyin(plain, { type: 'all', toneType: 'none', v: true })
  return {
    initials: characters.map(({ isZh, first, origin }) => typeable(isZh ? first : origin)).join(''),
    full: characters.map(({ isZh, pinyin: spelling, origin }) => typeable(isZh ? spelling : origin)).join(''),
  }
}

function typeable(text: string): string {
  return (text.match(TYPEABLE) ?? []).join('')
}
