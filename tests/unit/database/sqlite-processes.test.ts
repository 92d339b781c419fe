import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { QueryTypes } from 'sequelize'
import { aFile, openSqlite, removeFiles } from './sqlite-fixture'

const children: ChildProcess[] = []

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(removeFiles)

interface Writer {
  child: ChildProcess
  output: Readable
  /** The counts it said were committed. */
  told: number[]
  /** Resolves with the exit code once it is gone and everything it said has been read. */
  gone: Promise<number | null>
}

function aWriter(file: string, name: string, times: number): Writer {
  const program = join(__dirname, 'children', 'writer.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', program, file, name, String(times)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const told: number[] = []
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    told.push(...lines.map(Number))
  })
  return { child, output: child.stdout, told, gone: once(child, 'close').then(([code]) => code as number | null) }
}

async function diedEarly(writer: Writer): Promise<never> {
  throw new Error(`the writer ended with ${await writer.gone} after ${writer.told.length} commits`)
}

interface Found {
  count: number
  notes: { n: number; writer: string }[]
  check: string
}

async function lookInto(file: string): Promise<Found> {
  const { sequelize, close } = openSqlite({ file })
  const select = <T extends object>(sql: string): Promise<T[]> => sequelize.query<T>(sql, { type: QueryTypes.SELECT })
  const [{ n }] = await select<{ n: number }>('SELECT n FROM counters')
  const notes = await select<{ n: number; writer: string }>('SELECT n, writer FROM notes ORDER BY n')
  const [{ integrity_check: check }] = await select<{ integrity_check: string }>('PRAGMA integrity_check')
  await close()
  return { count: n, notes, check }
}

test('a process killed while writing loses nothing it said was committed, and leaves nothing half done', async () => {
  const file = aFile()
  const acknowledged: number[] = []
  for (let round = 1; round <= 3; round++) {
    const writer = aWriter(file, `round ${round}`, Number.MAX_SAFE_INTEGER)
    const enough = 40 * round
    while (writer.told.length < enough) await Promise.race([once(writer.output, 'data'), diedEarly(writer)])
    writer.child.kill('SIGKILL')
    await writer.gone
    acknowledged.push(...writer.told)

    const { count, notes, check } = await lookInto(file)
    expect(check).toBe('ok')
    expect(notes.map(({ n }) => n)).toEqual(Array.from({ length: count }, (_, index) => index + 1))
    const [last] = acknowledged.slice(-1)
    // At most the one commit whose telling was cut off may be there beyond those told.
    expect([last, last + 1]).toContain(count)
    expect(notes.map(({ n }) => n)).toEqual(expect.arrayContaining(acknowledged))
  }
}, 120_000)

test('two processes count up in one file without losing or repeating a number', async () => {
  const file = aFile()
  const one = aWriter(file, 'one', 200)
  const two = aWriter(file, 'two', 200)
  expect(await Promise.all([one.gone, two.gone])).toEqual([0, 0])

  const { count, notes } = await lookInto(file)
  expect(count).toBe(400)
  expect(notes.filter(({ writer }) => writer === 'one').map(({ n }) => n)).toEqual(one.told)
  expect(notes.filter(({ writer }) => writer === 'two').map(({ n }) => n)).toEqual(two.told)
}, 120_000)
