import { spawnSync } from 'node:child_process'
import { root } from './files'

/**
 * Runs a script of ours and reads the JSON it prints. ESLint and dependency-cruiser are ES modules, which jest cannot load.
 * @throws Error with the script's own words when it printed no JSON
 */
export function runScript<Answer>(args: string[], input?: unknown): Answer {
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    input: input === undefined ? undefined : JSON.stringify(input),
  })
  try {
    return JSON.parse(stdout) as Answer
  } catch {
    throw new Error(`${args.join(' ')} printed no JSON: ${stdout}${stderr}`)
  }
}
