import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { startStandIn } from '../../../preview/wechat'
import { APP } from './pair'

describe('starting and closing the stand-in', () => {
  test('the same person has the same openid after a restart, and another one in another app', async () => {
    const [first, again] = [await startStandIn(APP), await startStandIn(APP)]
    const elsewhere = await startStandIn({ ...APP, appId: 'wxffffffffffffffff' })
    expect(again.openidOf('boss')).toBe(first.openidOf('boss'))
    expect(elsewhere.openidOf('boss')).not.toBe(first.openidOf('boss'))
    await Promise.all([first.close(), again.close(), elsewhere.close()])
  })

  test('a taken port is an error, not a silent second stand-in', async () => {
    const first = await startStandIn(APP)
    const port = Number(new URL(first.url).port)
    await expect(startStandIn({ ...APP, port })).rejects.toThrow('EADDRINUSE')
    await first.close()
  })

  test('closing does not wait for an answer that is late', async () => {
    const other = await startStandIn(APP)
    other.addFault({ kind: 'latency', value: 60_000 })
    const waiting = fetch(`${other.url}/cgi-bin/token`).then(
      () => 'answered',
      () => 'cut off',
    )
    while (other.callsTo('/cgi-bin/token') === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await other.close()
    expect(await waiting).toBe('cut off')
  })

  test('in production it refuses to start and says what to do instead', async () => {
    const root = path.resolve(__dirname, '../../..')
    const child = spawn(process.execPath, ['--import', 'tsx', 'preview/wechat/main.ts', '--port', '0'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const [exitCode] = (await once(child, 'close')) as [number]
    expect(exitCode).toBe(1)
    expect(said).toMatch(/^The WeChat stand-in does not start with NODE_ENV=production.*WX_APPID/)
  }, 20_000)
})
