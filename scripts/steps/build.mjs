import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createHash } from 'node:crypto'
import { ourFiles } from '../imports/source-files.mjs'
import { root, runNode, tools } from './run.mjs'

/** Where each part lies when it is built. */
export const built = {
  server: new URL('dist/server/main.js', root),
  openShop: new URL('dist/server/open-shop.js', root),
  standIn: new URL('dist/wechat/index.js', root),
  preview: new URL('dist/preview/', root),
}

/** Bundles the server's own code, and the program that opens a shop, into a file each; packages stay in node_modules. */
export function buildServer() {
  return whenChanged('server', ['server'], built.server, async () => {
    await bundle('server/main.ts', built.server)
    await bundle('server/scripts/open-shop.ts', built.openShop)
  })
}

/** Bundles the stand-in of WeChat's servers. */
export function buildStandIn() {
  return whenChanged('wechat', ['preview/wechat'], built.standIn, () =>
    bundle('preview/wechat/index.ts', built.standIn),
  )
}

/** Builds the mini program for the browser. */
export function buildPreview() {
  return whenChanged('preview', ['miniprogram', 'preview'], built.preview, async () => {
    const { code } = await runNode([tools.tsx, 'preview/build/build.ts'])
    if (code !== 0) throw new Error('the preview could not be built')
  })
}

/**
 * @param {string} entry relative to the root folder
 * @param {URL} outfile
 */
async function bundle(entry, outfile) {
  const esbuild = await import('esbuild')
  await esbuild.build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: [entry],
    outfile: fileURLToPath(outfile),
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: true,
    logLevel: 'warning',
  })
}

/**
 * Builds a part unless neither its sources nor the packages changed since it was built.
 * @param {string} name
 * @param {string[]} folders
 * @param {URL} output
 * @param {() => Promise<void>} build
 */
async function whenChanged(name, folders, output, build) {
  const noteFile = fileURLToPath(new URL(`dist/.built/${name}`, root))
  const inputs = fingerprint(folders)
  if (existsSync(output) && existsSync(noteFile) && readFileSync(noteFile, 'utf8') === inputs) return
  console.log(`构建 · Building ${name} ...`)
  await build()
  mkdirSync(path.dirname(noteFile), { recursive: true })
  writeFileSync(noteFile, inputs)
}

/** Sizes and times tell a change as well as contents here, at a fraction of the reading. */
function fingerprint(/** @type {string[]} */ folders) {
  const base = fileURLToPath(root)
  const files = [...ourFiles(base, () => true, folders), 'package-lock.json', 'scripts/steps/build.mjs']
  const hash = createHash('sha256')
  for (const file of files) {
    const { size, mtimeMs } = statSync(path.join(base, file))
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
