import {
  DatabaseError,
  ForeignKeyConstraintError,
  QueryTypes,
  type Sequelize,
  TimeoutError,
  UniqueConstraintError,
} from 'sequelize'
import { loadEngine } from '../../../server/platform/database/sqlite/engine'
import { type OpenSqlite, openSqlite, removeFiles } from './sqlite-fixture'

let db: OpenSqlite
let sequelize: Sequelize

beforeAll(async () => {
  db = openSqlite()
  sequelize = db.sequelize
  await sequelize.query('CREATE TABLE shops (id INTEGER PRIMARY KEY)')
  await sequelize.query(`CREATE TABLE goods (
    id INTEGER PRIMARY KEY, shop_id INTEGER REFERENCES shops (id), code TEXT NOT NULL, stock INTEGER CHECK (stock >= 0),
    UNIQUE (shop_id, code))`)
  await sequelize.query(`CREATE TRIGGER no_zzz BEFORE INSERT ON goods WHEN NEW.code = 'zzz'
    BEGIN SELECT RAISE(ABORT, 'zzz is not a code'); END`)
  await sequelize.query('INSERT INTO shops VALUES (1)')
  await sequelize.query("INSERT INTO goods VALUES (1, 1, 'a', 0)")
})

afterAll(async () => {
  await db.close()
  removeFiles()
})

async function failureOf(sql: string): Promise<DatabaseError> {
  return sequelize.query(sql, { type: QueryTypes.INSERT }).then(
    () => {
      throw new Error(`${sql} was accepted`)
    },
    (error: DatabaseError) => error,
  )
}

test('a second row with the same key is a UniqueConstraintError naming the columns', async () => {
  const error = await failureOf("INSERT INTO goods VALUES (2, 1, 'a', 0)")
  expect(error).toBeInstanceOf(UniqueConstraintError)
  expect((error as unknown as UniqueConstraintError).fields).toEqual(['shop_id', 'code'])
  expect(error.parent).toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' })
})

test('a second row with the same primary key is a UniqueConstraintError', async () => {
  expect(await failureOf("INSERT INTO goods VALUES (1, 1, 'b', 0)")).toBeInstanceOf(UniqueConstraintError)
})

test('a missing parent is a ForeignKeyConstraintError', async () => {
  expect(await failureOf("INSERT INTO goods VALUES (3, 99, 'c', 0)")).toBeInstanceOf(ForeignKeyConstraintError)
})

test.each([
  ['a missing value', 'INSERT INTO goods VALUES (4, 1, NULL, 0)', 'SQLITE_CONSTRAINT_NOTNULL'],
  ['a broken check', "INSERT INTO goods VALUES (5, 1, 'e', -1)", 'SQLITE_CONSTRAINT_CHECK'],
  ['a trigger that says no', "INSERT INTO goods VALUES (6, 1, 'zzz', 0)", 'SQLITE_ERROR'],
  ['a mistake in the SQL', 'INSERT INTO nowhere VALUES (1)', 'SQLITE_ERROR'],
])('%s is a plain DatabaseError, never a unique one', async (_what, sql, code) => {
  const error = await failureOf(sql)
  expect(error).toBeInstanceOf(DatabaseError)
  expect(error).not.toBeInstanceOf(UniqueConstraintError)
  expect(error.parent).toMatchObject({ code })
  expect(error.sql).toBe(sql)
})

test('another writer that lets go in time is waited for, without stopping the event loop', async () => {
  const stranger = loadEngine().open(db.file)
  stranger.exec('BEGIN IMMEDIATE')
  setTimeout(() => stranger.exec('COMMIT'), 30)
  await sequelize.query('UPDATE goods SET stock = 1 WHERE id = 1')
  await sequelize.transaction((transaction) => sequelize.query('DELETE FROM goods', { transaction }))
  stranger.close()
})

test('another writer that does not let go is a TimeoutError naming the file; later writes work again', async () => {
  const hasty = openSqlite({ busyTimeoutMs: 50 })
  await hasty.sequelize.query('CREATE TABLE t (id INTEGER)')
  const stranger = loadEngine().open(hasty.file)
  stranger.exec('BEGIN IMMEDIATE')
  for (const write of [hasty.sequelize.query('INSERT INTO t VALUES (1)'), hasty.sequelize.transaction()]) {
    await expect(write).rejects.toBeInstanceOf(TimeoutError)
    await expect(write).rejects.toThrow(/waited 50 ms for another process that is writing to .*data\.db/)
  }
  stranger.exec('COMMIT')
  stranger.close()
  await hasty.sequelize.query('INSERT INTO t VALUES (2)')
  expect(await hasty.sequelize.query('SELECT id FROM t', { type: QueryTypes.SELECT })).toEqual([{ id: 2 }])
  await hasty.close()
})
