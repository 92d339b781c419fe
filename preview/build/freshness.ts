import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A digest of everything the build reads; npm packages count by the lock file. */
export function fingerprint(root: string, folders: string[], files: string[]): string {
  const hash = createHash('sha256')
  const all = [
    ...folders.flatMap((folder) => list(path.resolve(root, folder))),
    ...files.map((file) => path.join(root, file)),
  ]
  for (const file of all.filter((one) => existsSync(one)).sort()) {
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/** Whether the folder holds a complete build of these inputs. */
export function isFresh(out: string, inputs: string): boolean {
  const manifest = manifestFile(out)
  if (!existsSync(manifest)) return false
  const { fingerprint: built, files } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    fingerprint: string
    files: string[]
  }
  return built === inputs && files.every((file) => existsSync(path.join(out, file)))
}

/** Where a build keeps what it was made from and which files belong to it. */
export function manifestFile(out: string): string {
  return path.join(out, 'manifest.json')
}

/** Every file below a folder, absolute; empty when there is no such folder. What WeChat's tools pack from npm is left out. */
export function list(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'miniprogram_npm' ? [] : list(file)
    return entry.isFile() ? [file] : []
  })
}
