import { setImmediate as turn } from 'node:timers/promises'
import { QueryTypes, type Sequelize, TimeoutError } from 'sequelize'
import { type OpenSqlite, openSqlite, removeFiles } from './sqlite-fixture'

let db: OpenSqlite | undefined
let sequelize: Sequelize

beforeEach(() => openWith({}))

async function openWith(options: { lockWaitMs?: number }): Promise<void> {
  await db?.close()
  db = openSqlite(options)
  sequelize = db.sequelize
  await sequelize.query('CREATE TABLE counters (id INTEGER PRIMARY KEY, n INTEGER NOT NULL)')
  await sequelize.query('INSERT INTO counters VALUES (1, 0)')
}

afterEach(() => {
  jest.restoreAllMocks()
  return db?.close().finally(() => (db = undefined))
})
afterAll(removeFiles)

const times = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))

async function countedBy(id: number): Promise<number> {
  const [row] = await sequelize.query<{ n: number }>(`SELECT n FROM counters WHERE id = ${id}`, {
    type: QueryTypes.SELECT,
  })
  return row.n
}

async function addOneSlowly(): Promise<void> {
  await sequelize.transaction(async (transaction) => {
    const [row] = await sequelize.query<{ n: number }>('SELECT n FROM counters WHERE id = 1', {
      type: QueryTypes.SELECT,
      transaction,
    })
    await turn()
    await sequelize.query('UPDATE counters SET n = :n WHERE id = 1', { replacements: { n: row.n + 1 }, transaction })
  })
}

test('60 transactions that read, wait and write lose no update', async () => {
  await times(60, addOneSlowly)
  expect(await countedBy(1)).toBe(60)
})

test('transactions, plain writes and reads go on at the same time', async () => {
  const reads: number[] = []
  await Promise.all([
    times(30, addOneSlowly),
    times(30, (index) =>
      sequelize.query('INSERT INTO counters VALUES (:id, 1)', { replacements: { id: 100 + index } }),
    ),
    times(30, async () => reads.push(await countedBy(1))),
  ])
  expect(await countedBy(1)).toBe(30)
  expect(reads).toHaveLength(30)
  const [[{ rows }]] = (await sequelize.query('SELECT COUNT(*) AS rows FROM counters')) as [[{ rows: number }], unknown]
  expect(rows).toBe(31)
})

test('a read beside an open transaction sees what is committed, and does not wait', async () => {
  await sequelize.transaction(async (transaction) => {
    await sequelize.query('UPDATE counters SET n = 7 WHERE id = 1', { transaction })
    expect(await countedBy(1)).toBe(0)
  })
  expect(await countedBy(1)).toBe(7)
})

test('a failing transaction leaves nothing behind and lets the next one in', async () => {
  const failing = sequelize.transaction(async (transaction) => {
    await sequelize.query('UPDATE counters SET n = 7 WHERE id = 1', { transaction })
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  await addOneSlowly()
  expect(await countedBy(1)).toBe(1)
})

test('a savepoint rolls back alone', async () => {
  await sequelize.transaction(async (transaction) => {
    await sequelize.query('UPDATE counters SET n = n + 1 WHERE id = 1', { transaction })
    const inner = sequelize.transaction({ transaction }, async (savepoint) => {
      await sequelize.query('UPDATE counters SET n = n + 10 WHERE id = 1', { transaction: savepoint })
      throw new Error('only the inner part')
    })
    await expect(inner).rejects.toThrow('only the inner part')
    await sequelize.query('UPDATE counters SET n = n + 100 WHERE id = 1', { transaction })
  })
  expect(await countedBy(1)).toBe(101)
})

test('a write that did not join the open transaction is refused after the wait limit, saying why', async () => {
  await openWith({ lockWaitMs: 200 })
  const forgetful = sequelize.transaction(async (transaction) => {
    await sequelize.query('UPDATE counters SET n = 5 WHERE id = 1', { transaction })
    await sequelize.query('UPDATE counters SET n = 6 WHERE id = 1')
  })
  await expect(forgetful).rejects.toThrow(TimeoutError)
  await expect(forgetful).rejects.toThrow(
    'SQLITE_BUSY: waited 200 ms for the open transaction to end; was this write made inside a transaction without joining it?',
  )
  expect(await countedBy(1)).toBe(0)
})

test('writers are served, and told so, in the order in which they came', async () => {
  const told: number[] = []
  await times(200, async (index) => {
    await sequelize.query(`INSERT INTO counters (n) VALUES (${index})`)
    told.push(index)
  })
  const expected = Array.from({ length: 200 }, (_, index) => index)
  expect(told).toEqual(expected)
  const rows = await sequelize.query<{ n: number }>('SELECT n FROM counters WHERE id > 1 ORDER BY id', {
    type: QueryTypes.SELECT,
  })
  expect(rows.map(({ n }) => n)).toEqual(expected)
})

test('a rollback of one who waits does not roll back the one who writes', async () => {
  await openWith({ lockWaitMs: 200 })
  const warnings = jest.spyOn(console, 'warn')
  const writer = await sequelize.transaction()
  await sequelize.query('UPDATE counters SET n = 3 WHERE id = 1', { transaction: writer })
  await expect(sequelize.query('ROLLBACK')).rejects.toThrow('no transaction is open')
  await expect(sequelize.transaction()).rejects.toThrow('SQLITE_BUSY')
  expect(warnings).not.toHaveBeenCalled()
  await writer.commit()
  expect(await countedBy(1)).toBe(3)
})

test('a savepoint outside a transaction is refused instead of blocking the writer', async () => {
  await expect(sequelize.query('SAVEPOINT s')).rejects.toThrow('no transaction is open')
  await addOneSlowly()
  expect(await countedBy(1)).toBe(1)
})

test('a COMMIT that fails rolls back and reports its own reason', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  await sequelize.query(
    'CREATE TABLE notes (id INTEGER PRIMARY KEY, counter INTEGER REFERENCES counters (id) DEFERRABLE INITIALLY DEFERRED)',
  )
  const orphan = sequelize.transaction((transaction) =>
    sequelize.query('INSERT INTO notes VALUES (1, 99)', { transaction }),
  )
  await expect(orphan).rejects.toMatchObject({ name: 'SequelizeForeignKeyConstraintError' })
  expect(await sequelize.query('SELECT * FROM notes', { type: QueryTypes.SELECT })).toEqual([])
  await addOneSlowly()
  expect(await countedBy(1)).toBe(1)
})

test('when the engine itself rolls back, the rest of the transaction is refused', async () => {
  await sequelize.query(`CREATE TRIGGER no_hundred BEFORE UPDATE ON counters WHEN NEW.n = 100
    BEGIN SELECT RAISE(ROLLBACK, 'a hundred is too many'); END`)
  const torn = sequelize.transaction(async (transaction) => {
    await sequelize.query('UPDATE counters SET n = 1 WHERE id = 1', { transaction })
    const refused = sequelize.query('UPDATE counters SET n = 100 WHERE id = 1', { transaction })
    await expect(refused).rejects.toMatchObject({ name: 'SequelizeDatabaseError', message: 'a hundred is too many' })
    await sequelize.query('INSERT INTO counters VALUES (2, 2)', { transaction })
  })
  await expect(torn).rejects.toThrow('already rolled this transaction back')
  expect(await sequelize.query('SELECT * FROM counters', { type: QueryTypes.SELECT })).toEqual([{ id: 1, n: 0 }])
})

test('a timer fires during a long chain of awaited queries', async () => {
  let isFired = false
  setTimeout(() => (isFired = true), 1)
  let queries = 0
  while (!isFired && queries < 1_000_000) {
    await countedBy(1)
    queries += 1
  }
  expect(isFired).toBe(true)
})

test('a timer fires while a long queue of writes is served', async () => {
  const patient = openSqlite()
  await patient.sequelize.query('CREATE TABLE t (n INTEGER)')
  let served = 0
  let firedBetween = 0
  const timer = setInterval(() => (firedBetween += Number(served > 0 && served < 2000)), 1)
  await times(2000, async (index) => {
    await patient.sequelize.query(`INSERT INTO t VALUES (${index})`)
    served += 1
  })
  clearInterval(timer)
  expect(firedBetween).toBeGreaterThan(0)
  await patient.close()
})
