import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { built } from './build.mjs'

const app = { appId: 'wx0123456789abcdef', appSecret: 'stand-in-secret' }

/**
 * Plays WeChat's servers on a free port of this machine, in a thread that ends with the process and never keeps it alive.
 * @returns what the server must be told to find it
 * @throws when it cannot listen
 */
export async function startStandIn() {
  const worker = new Worker(new URL('stand-in-thread.mjs', import.meta.url), {
    workerData: { module: built.standIn.href, settings: { ...app, port: 0 } },
  })
  const [url] = await once(worker, 'message')
  worker.unref()
  return { WX_API_BASE: String(url), WX_APPID: app.appId, WX_SECRET: app.appSecret }
}
