import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { built } from './build.mjs'
import { root } from './run.mjs'

const demo = JSON.parse(readFileSync(new URL('server/scripts/demo/people.json', root), 'utf8'))
const app = { appId: demo.appId, appSecret: 'stand-in-secret' }

/** The demo people as WeChat knows them, so that one tap signs them in. */
function demoPeople() {
  return Object.fromEntries(
    demo.people.map((/** @type {Record<string, string>} */ { username, openid, phone }) => [
      username,
      { openid, phone },
    ]),
  )
}

/**
 * Plays WeChat's servers on a free port of this machine, in a thread that ends with the process and never keeps it alive.
 * @returns what the server must be told to find it
 * @throws when it cannot listen
 */
export async function startStandIn() {
  const worker = new Worker(new URL('stand-in-thread.mjs', import.meta.url), {
    workerData: { module: built.standIn.href, settings: { ...app, people: demoPeople(), port: 0 } },
  })
  const [url] = await once(worker, 'message')
  worker.unref()
  return { WX_API_BASE: String(url), WX_APPID: app.appId, WX_SECRET: app.appSecret }
}
