/** Characters of the traditional script that stand in orders, and their simple ones. */
const SIMPLE = new Map(
  Array.from(
    '紅红蔥葱薑姜豬猪雞鸡魚鱼蘿萝蔔卜兩两個个條条顆颗塊块蝦虾黃黄鴨鸭蓮莲麵面鹽盐醬酱紙纸煩烦饅馒頭头歲岁這这裡里來来還还們们謝谢闆板後后東东開开關关點点鐘钟電电話话號号樓楼門门單单給给幫帮圓圆醃腌餅饼餃饺粵粤蠔蚝龍龙馬马鈴铃綠绿絲丝瓣瓣'.matchAll(
      /../gu,
    ),
  ).map(([pair]) => [...pair] as [string, string]),
)

const NUMBERED = /[①-⑳⑴-⒇]/gu
const PICTURES = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f/gu
const TIMES = /[*xX✕✖╳](?=\s*[\d一二三四五六七八九十两半])/gu

/** A message as the parser reads it: narrow, small, simple letters, no pictures; `×` before an amount is a blank. */
export function fold(text: string): string {
  const plain = text.replace(NUMBERED, '\n').replace(PICTURES, ' ').normalize('NFKC')
  return [...plain]
    .map((letter) => SIMPLE.get(letter) ?? letter)
    .join('')
    .toLowerCase()
    .replace(TIMES, '×')
    .replace(/×/g, ' ')
    .replace(/[ \t\u3000]+/g, ' ')
}

/** A name without blanks and what stands in brackets. */
export function foldName(name: string): string {
  return fold(name)
    .replace(/[(【[][^)】\]]*[)】\]]/g, '')
    .replace(/\s+/g, '')
}
