import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { buildPreview, buildServer, buildStandIn, built } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { packMiniprogramNpm } from './miniprogram-npm.mjs'
import { startStandIn } from './stand-in.mjs'

/**
 * From a fresh clone to a listening server: installs, builds what changed, plays WeChat where it is not configured.
 * @returns the environment of the server
 * @throws when npm or a build fails
 */
export async function prepare() {
  await ensureInstalled()
  packMiniprogramNpm()
  const withStandIn = !process.env.WX_APPID && process.env.NODE_ENV !== 'production'
  await Promise.all([buildServer(), buildPreview(), withStandIn && buildStandIn()])
  const wechat = withStandIn ? await startStandIn() : {}
  return { PREVIEW_DIR: fileURLToPath(built.preview), ...wechat, ...process.env }
}

/** Runs the server in this very process, so that Ctrl-C and a kill reach it without a messenger in between. */
export async function start() {
  Object.assign(process.env, await prepare())
  process.setSourceMapsEnabled(true)
  createRequire(import.meta.url)(fileURLToPath(built.server))
}
