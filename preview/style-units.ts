/**
 * The root font size of the preview is 100 rpx (the column's width / 7.5), so every length of the screen's width becomes rem.
 * A column that is narrower than the browser window keeps its proportions that way; `vw` would not.
 */
const REM_PER_UNIT: Record<string, number> = { rpx: 1 / 100, rem: 37.5 / 100, vw: 7.5 / 100 }

// Strings and url() come first so that a data URI is never read as a length.
const TOKEN =
  /url\((?:"[^"]*"|'[^']*'|[^)]*)\)|"[^"]*"|'[^']*'|(?<![\w.#-])(-?\d*\.?\d+)(rpx|rem|vw|vh)\b|(?:env|constant)\(safe-area-inset-(top|right|bottom|left)/g

function length(amount: string, unit: string): string {
  if (unit === 'vh') return `calc(var(--mp-vh, 1vh) * ${amount})`
  return `${Number((Number(amount) * REM_PER_UNIT[unit]!).toFixed(5))}rem`
}

/** Rewrites WXSS lengths (rpx, rem, vw, vh) and safe-area insets of a declaration value or a style attribute for the browser. */
export function rewriteUnits(value: string): string {
  return value.replace(TOKEN, (token: string, amount?: string, unit?: string, side?: string) => {
    if (side) return `var(--mp-safe-${side}`
    return amount !== undefined && unit ? length(amount, unit) : token
  })
}

/** Says whether a style needs `rewriteUnits` at all; cheap enough for every style attribute. */
export function needsRewrite(value: string): boolean {
  return /rpx|rem|vw|vh|safe-area/.test(value)
}
