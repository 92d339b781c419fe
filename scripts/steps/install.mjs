import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { run, runNode, root } from './run.mjs'

const lockFile = new URL('package-lock.json', root)
const installedFile = new URL('node_modules/.package-lock.json', root)
const stampFile = new URL('node_modules/.installed-from', root)

/**
 * Installs the packages of package-lock.json when node_modules is missing or was made from another lock file.
 * @throws when npm fails; its own words were printed before
 */
export async function ensureInstalled() {
  const lock = readFileSync(lockFile)
  const hash = createHash('sha256').update(lock).digest('hex')
  if (readIfThere(stampFile)?.toString() === hash) return
  if (!hasEveryPackage(JSON.parse(lock.toString()))) await install()
  writeFileSync(stampFile, hash)
}

/**
 * Whether somebody's own `npm install` already brought exactly these packages.
 * Optional ones may be absent: they belong to other systems.
 * @param {{packages: Record<string, {version?: string, optional?: boolean}>}} lock
 */
function hasEveryPackage({ packages }) {
  const written = readIfThere(installedFile)
  if (!written) return false
  const installed = JSON.parse(written.toString()).packages
  return Object.entries(packages).every(
    ([place, { version, optional }]) => place === '' || optional || installed[place]?.version === version,
  )
}

async function install() {
  console.log('安装依赖 · Installing packages ...')
  // Development packages build what is started here, whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
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
