const MB = 1024 * 1024

/** What a package may weigh: below the quality mark of 1.5 MB for the main one, WeChat's hard 2 MB for the others. */
const limits = { main: 1.5 * MB, sub: 2 * MB }

/**
 * @typedef {{name: string, bytes: number, files: number, limit: number}} PackageSize
 */

/**
 * Shares the compiled files out among the packages of app.json.
 * @param {Record<string, number>} files path -> bytes
 * @param {string[]} roots of the sub-packages
 * @returns {PackageSize[]} the main package first
 */
export function packageSizes(files, roots) {
  const sizes = new Map([['main', { name: 'main', bytes: 0, files: 0, limit: limits.main }]])
  for (const root of roots) sizes.set(root, { name: root, bytes: 0, files: 0, limit: limits.sub })
  for (const [file, bytes] of Object.entries(files)) {
    const home = sizes.get(roots.find((root) => file.startsWith(`${root}/`)) ?? 'main')
    if (!home) continue
    home.bytes += bytes
    home.files += 1
  }
  return [...sizes.values()]
}

/** @param {number} bytes */
export function inKb(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`
}
