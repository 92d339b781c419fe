import { DataTypes, Op, QueryTypes, type Sequelize } from 'sequelize'
import { type OpenSqlite, openSqlite, removeFiles } from './sqlite-fixture'

const BEYOND = '9007199254740993'

let db: OpenSqlite
let sequelize: Sequelize

beforeAll(async () => {
  db = openSqlite()
  sequelize = db.sequelize
  await sequelize.query(
    'CREATE TABLE things (id INTEGER PRIMARY KEY, big BIGINT, name VARCHAR(20), body BLOB, at DATETIME, price DECIMAL(10,2))',
  )
})

beforeEach(() => sequelize.query('DELETE FROM things'))

afterAll(async () => {
  await db.close()
  removeFiles()
})

const select = (sql: string, bind?: unknown[]): Promise<object[]> =>
  sequelize.query(sql, { type: QueryTypes.SELECT, bind })

const insert = (columns: string, ...bind: unknown[]): Promise<unknown> =>
  sequelize.query(`INSERT INTO things (${columns}) VALUES (${bind.map((_, i) => `$${i + 1}`).join(', ')})`, {
    type: QueryTypes.INSERT,
    bind,
  })

test.each([[BEYOND], [9007199254740993n]])('an integer beyond 2^53 given as %p keeps every digit', async (big) => {
  await insert('id, big', 1, big)
  expect(await select('SELECT big FROM things')).toEqual([{ big: BEYOND }])
  expect(await select('SELECT big FROM things')).toEqual([{ big: BEYOND }])
  expect(await select('SELECT id FROM things WHERE big = $1', [big])).toEqual([{ id: 1 }])
})

test('a statement that returns its row keeps every digit too, and runs once', async () => {
  const [rows] = await sequelize.query(`INSERT INTO things (big) VALUES (${BEYOND}) RETURNING big`)
  expect(rows).toEqual([{ big: BEYOND }])
  expect(await select('SELECT COUNT(*) AS n FROM things')).toEqual([{ n: 1 }])
})

test('an integer within 2^53 is a number, also beside a larger one', async () => {
  await insert('id, big', 1, Number.MAX_SAFE_INTEGER)
  await insert('id, big', 2, BEYOND)
  expect(await select('SELECT id, big FROM things ORDER BY id')).toEqual([
    { id: 1, big: Number.MAX_SAFE_INTEGER },
    { id: 2, big: BEYOND },
  ])
})

test.each([[2 ** 53], [1e20], [Number.NaN], [Number.POSITIVE_INFINITY]])(
  'the number %p is refused rather than changed silently',
  async (value) => {
    await expect(insert('big', value)).rejects.toThrow(/2\^53|cannot be stored/)
  },
)

test('a whole number in a text column stays without a decimal point', async () => {
  await insert('name', 5)
  expect(await select('SELECT name FROM things')).toEqual([{ name: '5' }])
})

test('true and false are 1 and 0, a missing value is null, bytes are a Buffer', async () => {
  await insert('id, big, name, body', 1, true, null, Buffer.from([1, 2, 255]))
  const [row] = (await select('SELECT big, name, body FROM things')) as [{ body: Buffer }]
  expect(row).toEqual({ big: 1, name: null, body: Buffer.from([1, 2, 255]) })
  expect(Buffer.isBuffer(row.body)).toBe(true)
})

test('a bound date equals the date a model stores', async () => {
  const Thing = sequelize.define('thing', { at: DataTypes.DATE }, { tableName: 'things', timestamps: false })
  const at = new Date('2024-02-29T15:59:59.999Z')
  await Thing.create({ at })
  expect(await select('SELECT COUNT(*) AS n FROM things WHERE at = $1', [at])).toEqual([{ n: 1 }])
  const found = await Thing.findOne({ where: { at: { [Op.lte]: at } } })
  expect(found?.get('at')).toEqual(at)
})

test('a statement that has a column added behind its back shows the column', async () => {
  const query = 'SELECT * FROM things'
  await insert('id', 1)
  await select(query)
  await sequelize.query("ALTER TABLE things ADD COLUMN colour TEXT DEFAULT 'red'")
  expect((await select(query))[0]).toHaveProperty('colour', 'red')
})

test('values of an earlier run are not left in a statement', async () => {
  const sql = 'SELECT $a AS a, $b AS b'
  const read = (bind: object): Promise<object[]> =>
    sequelize.query(sql, { type: QueryTypes.SELECT, bind: bind as never })
  expect(await read({ a: 1, b: 'x' })).toEqual([{ a: 1, b: 'x' }])
  expect(await read({ a: null, b: 2 })).toEqual([{ a: null, b: 2 }])
})

test('a plain write tells how many rows it touched and which id it made', async () => {
  const [, made] = await sequelize.query("INSERT INTO things (id, name) VALUES (41, 'a'), (42, 'b')")
  expect(made).toMatchObject({ lastID: 42, changes: 2 })
  const [, touched] = await sequelize.query("UPDATE things SET name = 'c'", { type: QueryTypes.UPDATE })
  expect(touched).toBe(2)
  expect(await sequelize.query('DELETE FROM things WHERE id = 41', { type: QueryTypes.BULKDELETE })).toBe(1)
})

test('a query with WITH that writes goes to the writer', async () => {
  await sequelize.query('WITH source AS (SELECT 7 AS id) INSERT INTO things (id) SELECT id FROM source')
  expect(await select('WITH t AS (SELECT id FROM things) SELECT id FROM t')).toEqual([{ id: 7 }])
})

test('more different statements than the cache holds still answer rightly', async () => {
  for (let round = 0; round < 2; round++) {
    for (let n = 0; n < 350; n++) expect(await select(`SELECT ${n} AS n`)).toEqual([{ n }])
  }
})
