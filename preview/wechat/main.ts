import { parseArgs } from 'node:util'
import { startStandIn } from './server'

/** `main.ts [--port 3021] [--host 127.0.0.1] [--app-id …] [--app-secret …]`, runs until it is told to stop. */
async function main() {
  const { port, host, ...app } = readOptions()
  const standIn = await startStandIn({ port: Number(port), host, appId: app['app-id'], appSecret: app['app-secret'] })
  process.stdout.write(`WX_API_BASE=${standIn.url}\nWX_APPID=${app['app-id']}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void standIn.close())
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3021' },
      host: { type: 'string', default: '127.0.0.1' },
      'app-id': { type: 'string', default: process.env.WX_APPID || 'wx0123456789abcdef' },
      'app-secret': { type: 'string', default: process.env.WX_SECRET || 'stand-in-secret' },
    },
  })
  return values
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
