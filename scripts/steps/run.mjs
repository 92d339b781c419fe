import { spawn } from 'node:child_process'

/** The root folder of the project. */
export const root = new URL('../..', import.meta.url)

/**
 * @typedef {{env?: NodeJS.ProcessEnv, quiet?: boolean, cwd?: URL}} RunOptions
 * @typedef {{code: number, output: string, seconds: number}} Outcome
 */

/**
 * Runs a program to its end, in the root folder unless told otherwise. With `quiet` its output is collected instead of shown.
 * A program that was killed, or could not be started, counts as failed.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { env = process.env, quiet = false, cwd = root } = {}) {
  const started = performance.now()
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    })
    let output = ''
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString())
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    const finish = (/** @type {number} */ code) =>
      resolve({ code, output, seconds: (performance.now() - started) / 1000 })
    child.once('error', (error) => {
      output += `${error.message}\n`
      finish(1)
    })
    child.once('close', (code) => finish(code ?? 1))
  })
}

/**
 * Runs a script or an installed tool with this same Node.
 * @param {string[]} args the script and its arguments
 * @param {RunOptions} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options)
}

/** The script behind a tool in node_modules, to be run with {@link runNode}: no shell, no npx, works on every system. */
export const tools = {
  eslint: 'node_modules/eslint/bin/eslint.js',
  jest: 'node_modules/jest/bin/jest.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
  tsx: 'node_modules/tsx/dist/cli.mjs',
}
