/**
 * WXS is not quite JavaScript. There `value.constructor` is the name of a type, and a backslash in a string literal given to
 * `getRegExp` reaches the expression; this rewrites the source so that the browser does the same.
 */
export function rewriteWxs(source: string): string {
  return source
    .replace(/\.constructor\b/g, '.__wxsType')
    .replace(/getRegExp\(\s*(['"])((?:\\.|(?!\1).)*)\1/g, (_all, quote: string, body: string) => {
      return `getRegExp(${quote}${keepBackslashes(body)}${quote}`
    })
}

function keepBackslashes(body: string): string {
  return body.replace(/\\\\|\\([^\\'"nrtux0])/g, (pair: string, letter?: string) => (letter ? `\\\\${letter}` : pair))
}

/** Paths a WXS source requires, as written. */
export function requiredByWxs(source: string): string[] {
  return [...source.matchAll(/require\(\s*['"]([^'"]+)['"]\s*\)/g)].map((match) => match[1]!)
}
