import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { buildPreview, buildServer, buildStandIn, built } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { packMiniprogramNpm } from './miniprogram-npm.mjs'
import { root } from './run.mjs'
import { startStandIn } from './stand-in.mjs'

/**
 * From a fresh clone to a listening server: installs, builds what changed, plays WeChat where it is not configured.
 * @returns the environment of the server
 * @throws when npm or a build fails
 */
export async function prepare() {
  readDotEnv()
  const { NODE_ENV, WX_APPID, WX_API_BASE, PREVIEW_DIR } = process.env
  const isProduction = NODE_ENV === 'production'
  const playsWechat = !isProduction && !WX_APPID && !WX_API_BASE
  await ensureInstalled()
  packMiniprogramNpm()
  await Promise.all([buildServer(), !isProduction && buildPreview(), playsWechat && buildStandIn()])
  return {
    ...process.env,
    ...(playsWechat ? await startStandIn() : {}),
    ...(isProduction ? {} : { PREVIEW_DIR: PREVIEW_DIR || fileURLToPath(built.preview) }),
  }
}

/** Runs the server in this very process, so that Ctrl-C and a kill reach it without a messenger in between. */
export async function start() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, hearOnce(signal))
  Object.assign(process.env, await prepare())
  process.setSourceMapsEnabled(true)
  hideExperiments()
  createRequire(import.meta.url)(fileURLToPath(built.server))
}

/** Node 22 calls its SQLite experimental at every start; other warnings are still told. */
function hideExperiments() {
  const tellers = process.listeners('warning')
  process.removeAllListeners('warning')
  process.on('warning', (warning) => {
    if (warning.name !== 'ExperimentalWarning') for (const tell of tellers) tell(warning)
  })
}

/**
 * Ctrl-C comes twice under npm: from the terminal, and from npm, which passes it on. The second must not cut short what
 * the first began. Before the server listens to signals there is nothing to end in order; afterwards it is the server's turn.
 * @param {NodeJS.Signals} signal
 */
function hearOnce(signal) {
  let heardAt = 0
  return () => {
    const insists = heardAt > 0 && Date.now() - heardAt > 2000
    const nobodyElse = heardAt === 0 && process.listenerCount(signal) === 1
    if (insists || nobodyElse) process.exit(130)
    heardAt ||= Date.now()
  }
}

/** What the shell set wins over the file. */
function readDotEnv() {
  const file = fileURLToPath(new URL('.env', root))
  if (existsSync(file)) process.loadEnvFile(file)
}
