import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildPreview, buildServer, built } from './steps/build.mjs'
import { root } from './steps/run.mjs'
import { prepare } from './steps/start.mjs'

const env = await prepare()
rebuildOnChange(['server'], buildServer)
rebuildOnChange(['miniprogram', 'preview'], buildPreview)

// Node itself starts the server anew when the bundle was written.
const server = spawn(
  process.execPath,
  ['--enable-source-maps', '--watch-preserve-output', '--watch', fileURLToPath(built.server)],
  {
    stdio: 'inherit',
    env,
  },
)
server.once('exit', (code) => process.exit(code ?? 0))
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal))

/**
 * @param {string[]} folders
 * @param {() => Promise<void>} build what did not change is not built again
 */
function rebuildOnChange(folders, build) {
  let last = Promise.resolve()
  let timer = /** @type {NodeJS.Timeout | undefined} */ (undefined)
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => (last = last.then(build).catch((error) => console.error(error.message))), 100)
  }
  for (const folder of folders) watch(new URL(folder, root), { recursive: true }, later)
}
