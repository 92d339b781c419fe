import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** How to make an empty MariaDB data folder and how to serve it: command and first arguments of each. */
export interface MariadbPrograms {
  install: string[]
  serve: string[]
  environment: NodeJS.ProcessEnv
}

const PACKAGES = ['mariadb-server-core', 'mariadb-client-core']
const USUAL_FOLDERS = ['/usr/sbin', '/usr/bin', '/usr/libexec', '/usr/local/bin', '/opt/homebrew/bin']

/**
 * MariaDB's programs: installed ones, else Debian's packages, installed as root, else unpacked below `cacheFolder`.
 * @throws with what to do when there is no way to them.
 */
export function findPrograms(cacheFolder: string): MariadbPrograms {
  const found = installed() ?? (isRoot() && hasApt() && aptInstall() ? installed() : undefined)
  if (found) return found
  if (hasApt()) return unpacked(join(cacheFolder, 'mariadb'))
  throw new Error('no MySQL for tests: install MariaDB, or name a server in MYSQL_ADDRESS')
}

/** Whether this process may do everything: MariaDB then has to be told that it may run as root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

function installed(): MariadbPrograms | undefined {
  const serve = onPath('mariadbd')
  const install = onPath('mariadb-install-db')
  return serve && install ? { serve: [serve], install: [install], environment: process.env } : undefined
}

function onPath(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...USUAL_FOLDERS]
  return folders.map((folder) => join(folder, name)).find(isProgram)
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function hasApt(): boolean {
  return onPath('apt-get') !== undefined && onPath('dpkg') !== undefined
}

function aptInstall(): boolean {
  const install = ['install', '-y', '--no-install-recommends', ...PACKAGES]
  console.error(`installing ${PACKAGES.join(' and ')} for the tests`)
  return apt(install).ok || (apt(['update']).ok && apt(install).ok)
}

/** Unpacks the packages and what they need beside the system, which takes no rights and changes nothing. */
export function unpacked(folder: string): MariadbPrograms {
  if (!existsSync(folder)) unpackInto(folder)
  const usr = join(folder, 'usr')
  const libraries = readdirSync(join(usr, 'lib'))
    .filter((name) => name.includes('-linux-'))
    .map((name) => join(usr, 'lib', name))
  const messages = `--lc-messages-dir=${join(usr, 'share', 'mysql')}`
  return {
    install: [join(usr, 'bin', 'mariadb-install-db'), '--no-defaults', `--basedir=${usr}`, '--srcdir='],
    serve: [join(usr, 'sbin', 'mariadbd'), '--no-defaults', `--basedir=${usr}`, messages],
    environment: { ...process.env, LD_LIBRARY_PATH: libraries.join(delimiter) },
  }
}

function unpackInto(folder: string): void {
  mkdirSync(join(folder, '..'), { recursive: true })
  const work = mkdtempSync(`${folder}-`)
  try {
    const names = missingPackages(work)
    console.error(`unpacking ${names.join(', ')} for the tests`)
    mustRun('apt-get', ['download', ...lists(work), ...names], work)
    const target = join(work, 'unpacked')
    for (const file of readdirSync(work).filter((name) => name.endsWith('.deb'))) {
      mustRun('dpkg', ['-x', file, target], work)
    }
    renameSync(target, folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function missingPackages(work: string): string[] {
  const plan = ['install', '--simulate', '--no-install-recommends', ...PACKAGES]
  const first = apt(plan)
  const output = first.ok ? first.output : ownLists(work) && mustRun('apt-get', [...lists(work), ...plan], work)
  const names = [...String(output).matchAll(/^Inst (\S+)/gm)].map(([, name]) => name)
  return names.length > 0 ? names : PACKAGES
}

/** Fetches package lists of our own where the system has none. */
function ownLists(work: string): true {
  mkdirSync(join(work, 'lists', 'partial'), { recursive: true })
  mustRun('apt-get', ['update', ...lists(work)], work)
  return true
}

function lists(work: string): string[] {
  const folder = join(work, 'lists')
  return existsSync(folder) ? ['-o', `Dir::State::lists=${folder}`, '-o', `Dir::Cache=${work}`] : []
}

function apt(args: string[]): { ok: boolean; output: string } {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stdout } = spawnSync('apt-get', args, { encoding: 'utf8', env: environment })
  return { ok: status === 0, output: stdout }
}

function mustRun(command: string, args: string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? stderr}`)
  return stdout
}
