import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { root, runNode, tools } from './run.mjs'

/** @type {Record<string, string[]>} */
const suites = createRequire(import.meta.url)('../suites.cjs')

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {{name: string, status: string, assertionResults: {status: string}[]}} FileResult
 */

/**
 * Runs suites of jest and counts what came of it. A suite without a single test is a problem, and so is a crash.
 * @param {string[]} names of suites, see scripts/suites.cjs
 * @param {{args?: string[], through?: string[], env?: NodeJS.ProcessEnv, quiet?: boolean}} [options]
 *   `through`: a script (and its arguments) that runs jest in a world of its making
 * @returns {Promise<Tally>}
 */
export async function runJest(names, { args = [], through = [], env, quiet } = {}) {
  const resultFile = fileURLToPath(new URL(`.cache/jest/${names.join('-')}.json`, root))
  mkdirSync(path.dirname(resultFile), { recursive: true })
  rmSync(resultFile, { force: true })
  const jest = [tools.jest, '--selectProjects', ...names, '--json', '--outputFile', resultFile, ...args]
  const { code, output } = await runNode(through.length > 0 ? [...through, process.execPath, ...jest] : jest, {
    env: { ...process.env, ...env, NODE_ENV: 'test' },
    quiet,
  })
  if (!existsSync(resultFile)) {
    return {
      passed: 0,
      failed: 0,
      skipped: 0,
      problems: [`${names.join(', ')}: jest ended without a result ${output}`.trim()],
    }
  }
  return count(names, JSON.parse(readFileSync(resultFile, 'utf8')), code)
}

/**
 * Counts what jest wrote down; exit code and figures must agree, or that is a problem, too.
 * @param {string[]} names
 * @param {{testResults: FileResult[]}} result
 * @param {number} code
 * @returns {Tally}
 */
export function count(names, { testResults }, code) {
  const statuses = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status))
  const failed = statuses.filter((status) => status === 'failed').length
  const passed = statuses.filter((status) => status === 'passed').length
  const crashed = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !holdsFailure(assertionResults),
  )
  const problems = [
    ...crashed.map(({ name }) => `${name} did not run to its end`),
    ...names
      .filter((name) => !testResults.some((file) => belongsTo(name, file)))
      .map((name) => `${name}: no test was found`),
  ]
  if (code !== 0 && failed + problems.length === 0) problems.push(`${names.join(', ')}: jest ended with ${code}`)
  return { passed, failed, skipped: statuses.length - passed - failed, problems }
}

function holdsFailure(/** @type {FileResult['assertionResults']} */ results) {
  return results.some(({ status }) => status === 'failed')
}

/**
 * @param {string} suite
 * @param {FileResult} file
 */
function belongsTo(suite, { name, assertionResults }) {
  const below = path.relative(fileURLToPath(root), name).replaceAll(path.sep, '/')
  const folders = suites[suite]?.map((glob) => glob.slice(0, glob.indexOf('*'))) ?? []
  return assertionResults.length > 0 && folders.some((folder) => below.startsWith(folder))
}
