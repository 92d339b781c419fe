import { readdirSync } from 'node:fs'
import path from 'node:path'

/** The folders that hold code of ours. */
export const houses = ['server', 'miniprogram', 'preview', 'tests', 'bench', 'scripts']

const notOurs = new Set(['node_modules', 'miniprogram_npm', 'vendor', 'dist', 'artifacts', '.cache'])

/**
 * Every file of ours below `root`, as paths relative to it, that `accepts` says yes to.
 * @param {string} root
 * @param {(file: string) => boolean} accepts
 */
export function ourFiles(root, accepts, folders = houses) {
  const found = /** @type {string[]} */ ([])
  const visit = (/** @type {string} */ folder) => {
    for (const entry of entries(path.join(root, folder))) {
      const file = `${folder}/${entry.name}`
      if (entry.isDirectory() && !notOurs.has(entry.name)) visit(file)
      if (entry.isFile() && accepts(file)) found.push(file)
    }
  }
  for (const folder of folders) visit(folder)
  return found.sort()
}

/** Says whether a file is a module that can import others. */
export function isModule(/** @type {string} */ file) {
  return /\.(ts|mjs|cjs|js)$/.test(file) && !file.endsWith('.d.ts')
}

/** A house that is not built yet has no entries. */
function entries(/** @type {string} */ folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
