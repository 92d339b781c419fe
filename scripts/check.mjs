import { fileURLToPath } from 'node:url'
import { availableParallelism } from 'node:os'
import { houses, ourFiles } from './imports/source-files.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { root, runNode, tools } from './steps/run.mjs'

/** @typedef {{name: string, args: string[]}} Check */

await ensureInstalled()
const checks = [...typeChecks(), ...otherChecks()]
const results = await runSideBySide(checks)
const failed = results.filter(({ code }) => code !== 0)
for (const { name, output } of failed) console.log(`\n--- ${name}\n${output.trim()}`)
console.log(`\n${results.length} checks, ${failed.length} failed${failed.map(({ name }) => `\n  x ${name}`).join('')}`)
process.exitCode = failed.length > 0 ? 1 : 0

/** Slow ones first, so that they do not run alone at the end. */
function otherChecks() {
  return [
    { name: 'imports', args: ['scripts/check-imports.mjs'] },
    { name: 'contract drift', args: [tools.tsx, 'server/scripts/write-contract.ts', '--check'] },
    {
      name: 'format',
      args: [tools.prettier, '--check', '--cache', '--cache-location', '.cache/prettier', '--log-level', 'warn', '.'],
    },
  ]
}

/** One per tsconfig.json: each house has its own globals and its own idea of modules. */
function typeChecks() {
  const nested = ourFiles(fileURLToPath(root), (file) => file.endsWith('/tsconfig.json'), houses)
  const types = ['tsconfig.json', ...nested].map((file) => {
    const memory = `.cache/tsc/${file.replaceAll('/', '-')}.tsbuildinfo`
    return {
      name: `types ${file}`,
      args: [tools.tsc, '-p', file, '--noEmit', '--incremental', '--tsBuildInfoFile', memory],
    }
  })
  return [{ name: 'lint', args: [tools.eslint, '--max-warnings', '0', ...lintMemory(), '.'] }, ...types]
}

/**
 * Remembered by contents, a file is not asked again for what a change elsewhere did to its types.
 * That is good enough between two commits; CI starts from nothing and asks every file.
 */
function lintMemory() {
  return process.env.CI ? [] : ['--cache', '--cache-strategy', 'content', '--cache-location', '.cache/eslint']
}

/** @param {Check[]} all */
async function runSideBySide(all) {
  const waiting = [...all]
  const done = /** @type {(Check & {code: number, output: string})[]} */ ([])
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { code, output, seconds } = await runNode(check.args, { quiet: true })
      console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${check.name} (${seconds.toFixed(1)} s)`)
      done.push({ ...check, code, output })
    }
  }
  await Promise.all(Array.from({ length: Math.min(4, Math.max(2, availableParallelism())) }, worker))
  return done
}
