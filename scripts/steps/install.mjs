import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run, runNode, root } from './run.mjs'

/**
 * Installs the packages of a folder's package-lock.json when its node_modules is missing or was made from another lock file.
 * @param {URL} [folder] the root folder, unless told otherwise
 * @throws when npm fails; its own words were printed before
 */
export async function ensureInstalled(folder = root) {
  const stampFile = new URL('node_modules/.installed-from', folder)
  const lock = readFileSync(new URL('package-lock.json', folder))
  const hash = createHash('sha256').update(lock).digest('hex')
  if (readIfThere(stampFile)?.toString() === hash) return
  if (!hasEveryPackage(JSON.parse(lock.toString()), folder)) await install(folder)
  writeFileSync(stampFile, hash)
}

/**
 * Whether somebody's own `npm install` already brought exactly these packages.
 * Optional ones may be absent: they belong to other systems.
 * @param {{packages: Record<string, {version?: string, optional?: boolean}>}} lock
 * @param {URL} folder
 */
function hasEveryPackage({ packages }, folder) {
  const written = readIfThere(new URL('node_modules/.package-lock.json', folder))
  if (!written) return false
  const installed = JSON.parse(written.toString()).packages
  return Object.entries(packages).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  )
}

async function install(/** @type {URL} */ folder) {
  console.log('安装依赖 · Installing packages ...')
  // Development packages build what is started here, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', fileURLToPath(folder)]
  const npm = process.env.npm_execpath
  const { code } = npm?.endsWith('.js') ? await runNode([npm, ...args]) : await runNpm(args)
  if (code !== 0) throw new Error('npm ci failed')
}

/** @param {string[]} args */
function runNpm(args) {
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args]) : run('npm', args)
}

/** @param {URL} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file) : undefined
}
