import { createRequire } from 'node:module'
import path from 'node:path'
import { existsSync } from 'node:fs'
import { cruise } from 'dependency-cruiser'
import { houses, isModule, ourFiles } from './source-files.mjs'

const { options, forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs')

/**
 * The rules of .dependency-cruiser.cjs, each with the reason it is there.
 * @type {{name: string, comment: string}[]}
 */
export const rules = forbidden

/**
 * Who imports whom below `root`, held against the rules of the house.
 * `missed` are modules that lie on disk but were never looked at: a green result over no modules is worth nothing.
 * @param {string} root absolute
 */
export async function checkImports(root) {
  const folders = houses.filter((house) => existsSync(path.join(root, house)))
  const onDisk = ourFiles(root, isModule)
  const { output } = await cruise(folders, { ...options, ruleSet: { forbidden }, validate: true, baseDir: root })
  if (typeof output === 'string') throw new Error(output)
  const seen = new Set(output.modules.map((module) => module.source))
  return {
    modules: output.modules.filter((module) => isModule(module.source)).length,
    imports: output.summary.totalDependenciesCruised ?? 0,
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    missed: onDisk.filter((file) => !seen.has(file)),
  }
}
