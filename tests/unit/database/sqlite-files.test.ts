import { copyFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { QueryTypes, Sequelize } from 'sequelize'
import { sqliteDialect } from '../../../server/platform/database/sqlite'
import { isAtLeast, loadEngine, refuseUnsafe } from '../../../server/platform/database/sqlite/engine'
import { aFile, openSqlite, removeFiles } from './sqlite-fixture'

afterAll(removeFiles)

const pragma = (sequelize: Sequelize, name: string): Promise<object[]> =>
  sequelize.query(`PRAGMA ${name}`, { type: QueryTypes.SELECT })

test('says which engine and version it found, and it is a safe one', async () => {
  const { engine } = sqliteDialect({ file: aFile() })
  expect(['node:sqlite', '@photostructure/sqlite']).toContain(engine.name)
  expect(isAtLeast(engine.version, '3.51.3')).toBe(true)
  expect(loadEngine()).toMatchObject(engine)
})

test('an SQLite that can corrupt its log is refused', () => {
  expect(() => refuseUnsafe('some-engine', '3.51.2')).toThrow(/some-engine brings SQLite 3\.51\.2; 3\.51\.3 or newer/)
  expect(() => refuseUnsafe('some-engine', '3.45.1')).toThrow('3.51.3 or newer')
  expect(() => refuseUnsafe('some-engine', '3.51.3')).not.toThrow()
  expect(() => refuseUnsafe('some-engine', '4.0')).not.toThrow()
})

test('a file is opened with a write-ahead log, full durability and foreign keys', async () => {
  const db = openSqlite({ synchronous: undefined })
  await db.sequelize.authenticate()
  expect(await pragma(db.sequelize, 'journal_mode')).toEqual([{ journal_mode: 'wal' }])
  expect(await pragma(db.sequelize, 'synchronous')).toEqual([{ synchronous: 2 }])
  expect(await pragma(db.sequelize, 'foreign_keys')).toEqual([{ foreign_keys: 1 }])
  await db.close()
})

test('closing writes the log back, so that the file alone holds everything', async () => {
  const db = openSqlite()
  await db.sequelize.query('CREATE TABLE t (id INTEGER)')
  await db.sequelize.query('INSERT INTO t VALUES (1)')
  expect(statSync(`${db.file}-wal`).size).toBeGreaterThan(0)
  await db.close()
  db.dialect.close()
  expect(statSync(`${db.file}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0)

  const copy = aFile()
  copyFileSync(db.file, copy)
  const again = openSqlite({ file: copy })
  expect(await again.sequelize.query('SELECT * FROM t', { type: QueryTypes.SELECT })).toEqual([{ id: 1 }])
  await again.close()
})

test('closing rolls back an open transaction and turns away those who wait', async () => {
  const db = openSqlite()
  await db.sequelize.query('CREATE TABLE t (id INTEGER)')
  const open = await db.sequelize.transaction()
  await db.sequelize.query('INSERT INTO t VALUES (1)', { transaction: open })
  const waiting = db.sequelize.query('INSERT INTO t VALUES (2)').catch((error: Error) => error.message)
  await new Promise(setImmediate)
  db.dialect.close()
  expect(await waiting).toMatch(/has been closed/)
  await expect(db.sequelize.query('SELECT 1')).rejects.toThrow('has been closed')
  await expect(db.sequelize.query('SELECT 1', { transaction: open })).rejects.toThrow('has been closed')
  await open.rollback()
  await db.sequelize.close()

  const again = openSqlite({ file: db.file })
  expect(await again.sequelize.query('SELECT * FROM t', { type: QueryTypes.SELECT })).toEqual([])
  await again.close()
})

test('two files in one process know nothing of each other', async () => {
  const one = openSqlite({ lockWaitMs: 200 })
  const two = openSqlite({ lockWaitMs: 200 })
  for (const { sequelize } of [one, two]) await sequelize.query('CREATE TABLE t (id INTEGER)')
  const open = await one.sequelize.transaction()
  await one.sequelize.query('INSERT INTO t VALUES (1)', { transaction: open })
  await two.sequelize.query('INSERT INTO t VALUES (2)')
  await open.commit()
  await one.close()
  expect(await two.sequelize.query('SELECT * FROM t', { type: QueryTypes.SELECT })).toEqual([{ id: 2 }])
  await two.close()
})

test('two connections to one file share its queue, whatever name it was given', async () => {
  const one = openSqlite()
  await one.sequelize.query('CREATE TABLE t (id INTEGER)')
  const link = `${aFile()}-link`
  symlinkSync(one.file, link)
  const two = openSqlite({ file: link })
  const open = await one.sequelize.transaction()
  await one.sequelize.query('INSERT INTO t VALUES (1)', { transaction: open })
  const waiting = two.sequelize.query('INSERT INTO t VALUES (2)')
  await new Promise(setImmediate)
  await open.commit()
  await waiting
  await one.close()
  expect(await two.sequelize.query('SELECT id FROM t', { type: QueryTypes.SELECT })).toEqual([{ id: 1 }, { id: 2 }])
  await two.close()
})

test('one file cannot be opened twice with different promises', async () => {
  const one = openSqlite({ synchronous: 'FULL' })
  await one.sequelize.authenticate()
  const two = openSqlite({ file: one.file, synchronous: 'OFF' })
  await expect(two.sequelize.authenticate()).rejects.toThrow('already open in this process with other settings')
  await one.close()
  await two.sequelize.query('CREATE TABLE t (id INTEGER)')
  await two.close()
})

test.each(['', ':memory:', 'file:shared?mode=memory'])('%p is no file', (file) => {
  expect(() => sqliteDialect({ file })).toThrow('SQLite needs the path of a file')
})

test('a storage that is another file is refused', async () => {
  const { dialectModule } = sqliteDialect({ file: aFile() })
  const sequelize = new Sequelize({ dialect: 'sqlite', dialectModule, storage: aFile(), logging: false })
  await expect(sequelize.authenticate()).rejects.toThrow('Sequelize was given the storage')
})

test('a file that is no database is reported, and left alone', async () => {
  const file = aFile()
  writeFileSync(file, 'this is a letter, not a database. '.repeat(100))
  const db = openSqlite({ file })
  await expect(db.sequelize.authenticate()).rejects.toThrow('file is not a database')
  await db.close()
})

interface ScriptRunner {
  exec(sql: string, callback: (error: Error | null) => void): void
  get(sql: string, callback: (error: Error | null, row?: object) => void): void
}

test('a script runs whole or not at all', async () => {
  const file = aFile()
  const { dialectModule, close } = sqliteDialect({ file })
  const { Database } = dialectModule as { Database: new (file: string, mode: number) => ScriptRunner }
  const database = new Database(file, 6)
  const exec = promisify(database.exec.bind(database))
  await exec('CREATE TABLE t (id INTEGER PRIMARY KEY); INSERT INTO t VALUES (1)')
  await expect(exec('INSERT INTO t VALUES (2); INSERT INTO t VALUES (1)')).rejects.toThrow('UNIQUE constraint failed')
  await expect(exec('BEGIN; INSERT INTO t VALUES (3)')).rejects.toThrow('within a transaction')
  expect(await promisify(database.get.bind(database))('SELECT COUNT(*) AS n FROM t')).toEqual({ n: 1 })
  close()
})
