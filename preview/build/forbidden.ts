import { transform } from 'esbuild'

/** Globals of a browser that WeChat's logic layer does not have. */
const BROWSER_GLOBALS = (
  'window document localStorage sessionStorage indexedDB location navigator history alert fetch XMLHttpRequest FormData Blob FileReader ' +
  'Image Worker WebSocket URL URLSearchParams requestAnimationFrame cancelAnimationFrame structuredClone crypto'
).split(' ')

/** What the browser globals are replaced with in scripts that are not checked, so that they fail here as they would there. */
export const UNDEFINED_GLOBALS = Object.fromEntries(
  ['window', 'document', 'localStorage', 'sessionStorage', 'location', 'navigator'].map((name) => [name, 'undefined']),
)

const MARK = '__absent_in_wechat_'

/** Names of browser globals a TypeScript source uses freely (`typeof` aside), with the line of the first use. */
export async function forbiddenGlobals(source: string): Promise<{ name: string; line: number }[]> {
  const candidates = BROWSER_GLOBALS.filter((name) => new RegExp(`\\b${name}\\b`).test(source))
  if (!candidates.length) return []
  const define = Object.fromEntries(candidates.map((name) => [name, MARK + name]))
  const { code } = await transform(source, { loader: 'ts', define, target: 'es2022' })
  return candidates
    .filter((name) => new RegExp(`(?<!typeof )${MARK}${name}\\b`).test(code))
    .map((name) => ({ name, line: firstUse(source, name) }))
}

function firstUse(source: string, name: string): number {
  const use = new RegExp(`(?<![.\\w'"])${name}\\b`)
  const line = source.split('\n').findIndex((text) => use.test(text.replace(/\/\/.*$/, '')))
  return line < 0 ? 1 : line + 1
}
