import { chmodSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ourFiles } from '../imports/source-files.mjs'
import { root } from '../steps/run.mjs'

const folders = /** @type {Partial<Record<NodeJS.Platform, string>>} */ ({
  linux: 'linux/wcc',
  darwin: 'mac/wcc',
  win32: 'windows/wcc.exe',
})

/**
 * Holds every template of ours against WeChat's own WXML compiler.
 * @returns {{templates: number, problems: string}} `problems` is empty, or names file, line and column
 */
export function checkWxml() {
  const program = fileURLToPath(
    new URL(`tools/wechat/node_modules/miniprogram-compiler/bin/${folders[process.platform]}`, root),
  )
  // The package forgets to say that its programs are programs.
  chmodSync(program, 0o755)
  const cwd = fileURLToPath(new URL('miniprogram/', root))
  const files = ourFiles(fileURLToPath(root), (file) => /\.(wxml|wxs)$/.test(file), ['miniprogram'])
  const args = files.map((file) => file.replace(/^miniprogram\//, './'))
  const { status, stderr, error } = spawnSync(program, ['-d', ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  const problems = error?.message ?? (status === 0 ? '' : stderr || `the WXML compiler ended with ${status}`)
  return { templates: args.filter((file) => file.endsWith('.wxml')).length, problems }
}
