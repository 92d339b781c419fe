import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './files'

const QUIET = ['DATABASE_URL', 'MYSQL_ADDRESS', 'REDIS_URL', 'WX_APPID', 'WX_SECRET', 'WX_API_BASE', 'JWT_SECRET']

describe('npm start', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'start-'))
  const ended: ChildProcess[] = []

  afterAll(() => {
    for (const child of ended) child.kill('SIGKILL')
    rmSync(dataDir, { recursive: true, force: true })
  })

  /** Starts as `npm start` does, in an empty data folder on a free port; resolves with what it printed and its address. */
  async function start(env: NodeJS.ProcessEnv = {}) {
    const unset = Object.fromEntries(QUIET.map((name) => [name, '']))
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: root,
      env: { ...process.env, ...unset, NODE_ENV: '', PORT: '0', DATA_DIR: dataDir, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    ended.push(child)
    let output = ''
    const exit = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
    const address = new Promise<string>((resolve) => {
      const read = (chunk: Buffer) => {
        output += chunk.toString()
        const found = /http:\/\/localhost:\d+/.exec(output)?.[0]
        if (found && output.includes('other-boss')) resolve(found)
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      void exit.then(() => resolve(''))
    })
    return { child, exit, address: await address, output: () => output }
  }

  test('prints the address and the demo people, serves the preview, plays WeChat, and ends in order on Ctrl-C', async () => {
    const { child, exit, address, output } = await start()
    expect(output()).toMatch(/boss[\s\S]*manager[\s\S]*sales[\s\S]*customer-a[\s\S]*customer-b[\s\S]*other-boss/)
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    expect(await (await fetch(`${address}/`)).text()).toContain('<!doctype html>')
    const signIn = await fetch(`${address}/api/auth/wechat`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code: 'boss.from-the-start-test' }),
    })
    expect(await signIn.json()).toMatchObject({ data: { user: { username: 'boss' } } })
    // Under npm a Ctrl-C comes twice: from the terminal and from npm.
    child.kill('SIGINT')
    child.kill('SIGINT')
    expect(await exit).toEqual([0, null])
  })

  test('a second start finds what the first one kept, within five seconds', async () => {
    const before = performance.now()
    const { child, exit, address } = await start()
    expect(address).not.toBe('')
    expect(performance.now() - before).toBeLessThan(5_000)
    child.kill('SIGTERM')
    expect(await exit).toEqual([0, null])
  })

  test('refuses production without its secrets, and says which', async () => {
    const { exit, address, output } = await start({ NODE_ENV: 'production' })
    expect(address).toBe('')
    expect((await exit)[0]).toBe(1)
    expect(output()).toMatch(/JWT_SECRET[\s\S]*WX_APPID[\s\S]*WX_SECRET/)
  })
})
