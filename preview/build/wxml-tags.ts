/** A tag as it stands in a template; the line counts from 1. */
export interface TagUse {
  tag: string
  line: number
  column: number
}

const MASKS = [/<!--[\s\S]*?-->/g, /<wxs\b[^>]*>[\s\S]*?<\/wxs\s*>/g, /\{\{[\s\S]*?\}\}/g]

/** The opening tags of a template, leaving out comments, WXS code and bindings. */
export function tagsIn(wxml: string): TagUse[] {
  const masked = MASKS.reduce((text, mask) => text.replace(mask, blank), wxml)
  const uses: TagUse[] = []
  masked.split('\n').forEach((text, index) => {
    for (const match of text.matchAll(/<([a-zA-Z][\w-]*)/g))
      uses.push({ tag: match[1]!, line: index + 1, column: match.index + 1 })
  })
  return uses
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
