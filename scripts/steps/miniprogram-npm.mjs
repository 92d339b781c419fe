import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { root } from './run.mjs'

const manifestFile = new URL('miniprogram/package.json', root)
const noteFile = new URL('dist/.built/miniprogram-npm', root)

/** Where WeChat looks for the packages of the mini program. */
export const packedFolder = new URL('miniprogram/miniprogram_npm/', root)

/**
 * Does what "build npm" does in WeChat DevTools, from the packages that are installed already: with this, DevTools opens
 * the repository as it is. Only packages made for mini programs can be packed by copying.
 * @throws Error naming a package of another kind
 */
export function packMiniprogramNpm() {
  const packages = Object.keys(JSON.parse(readFileSync(manifestFile, 'utf8')).dependencies).map(describe)
  const note = packages.map(({ name, version }) => `${name}@${version}\n`).join('')
  if (existsSync(packedFolder) && existsSync(noteFile) && readFileSync(noteFile, 'utf8') === note) return
  rmSync(packedFolder, { recursive: true, force: true })
  for (const { name, source } of packages) cpSync(source, new URL(`${name}/`, packedFolder), { recursive: true })
  mkdirSync(new URL('.', noteFile), { recursive: true })
  writeFileSync(noteFile, note)
}

/** @param {string} name */
function describe(name) {
  const home = new URL(`node_modules/${name}/`, root)
  const { version, miniprogram } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8'))
  if (!miniprogram) throw new Error(`${name} is not made for mini programs: bundle it into a vendor folder instead`)
  return { name, version, source: new URL(`${miniprogram}/`, home) }
}
