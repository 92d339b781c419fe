import supertest from 'supertest'
import { readSheet } from '../../../server/platform/sheets/read-sheet'
import { dataOf } from '../../support/client'
import { useHouse, type House } from '../../support/house'
import { aCustomer } from '../../factories'
import { csv, fetchFile, runToEnd, sendTable, startedWith, type JobWire } from './tables'

const house = useHouse()

beforeAll(async () => {
  const goods = csv(
    '货号,货品名称,计价单位,默认售价,分类,其他单位,默认销售单位,条码,标签,别名,成本价,底价,说明',
    'E-1,=cmd|danger,斤,4.50,茄果,箱=20；两=1/10；件=10@42,箱,箱:6901234567892,当季,番茄；洋柿子,3.2,3.8,"两行\n说明"',
    ',-平常白菜,个,1,,,,,,,,,',
    '007,"带,逗号""引号""",袋,0.01,,,,,,,,,',
  )
  await runToEnd(house, (await startedWith(house, 'products', goods)).id)
  const people = csv(
    '客户名称,联系电话,客户等级,标签,赊账额度,拉黑,拉黑的原因',
    '出口饭店,13800001111,VIP,早市,500,是,欠款',
  )
  await runToEnd(house, (await startedWith(house, 'customers', people)).id)
  const prices = csv(
    '客户名称,货号,单位,专属价,从哪天,到哪天,原因',
    '出口饭店,E-1,箱,80,,,老客户',
    '出口饭店,007,,0.5,2030-01-01,2030-12-31,',
  )
  await runToEnd(house, (await startedWith(house, 'prices', prices)).id)
})

const exported = async (kind: string, format: string, of: House = house) =>
  (await fetchFile(of, `/export/${kind}?format=${format}`)).body as Buffer

test.each([
  ['products', 'xlsx'],
  ['products', 'csv'],
  ['customers', 'xlsx'],
  ['customers', 'csv'],
  ['prices', 'xlsx'],
  ['prices', 'csv'],
])('%s as %s, brought in again, change nothing', async (kind, format) => {
  const bytes = await exported(kind, format)
  const job = dataOf<JobWire>(await sendTable(house, kind, bytes, `a.${format}`))
  expect(job.total).toBeGreaterThan(1)
  expect(job).toMatchObject({ unchanged: job.total, toCreate: 0, toUpdate: 0, bad: 0, unknownColumns: [] })
})

test('nothing in a csv runs as a formula, and nothing in an xlsx is one', async () => {
  const text = (await exported('products', 'csv')).toString()
  expect(text.startsWith('\ufeff货号,')).toBe(true)
  expect(text).toContain(`'=cmd|danger`)
  expect(text).toContain(`'-平常白菜`)
  const { lines } = await readSheet(await exported('products', 'xlsx'), 100)
  expect(lines.flatMap(({ cells }) => cells)).toContain('=cmd|danger')
  expect(lines.flatMap(({ cells }) => cells)).toContain('007')
})

test('a file has its name, and says how many there are', async () => {
  const answer = await fetchFile(house, '/export/products?format=xlsx')
  expect(answer.headers['content-disposition']).toMatch(/filename\*=UTF-8''%E8%B4%A7%E5%93%81\d{4}-\d\d-\d\d\.xlsx$/)
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(dataOf(await house.as('owner').get('/export/products/size'))).toEqual({ rows: 3, parts: 1 })
})

test('the template explains itself, and its example is not brought in', async () => {
  for (const kind of ['products', 'customers', 'prices']) {
    const template = (await fetchFile(house, `/import/templates/${kind}`)).body as Buffer
    const answer = await sendTable(house, kind, template, 'a.xlsx')
    expect([answer.status, answer.body.error]).toEqual([400, 'imports.nothing'])
  }
})

test('who may not see costs neither gets nor brings them', async () => {
  const rows = [{ name: 'see_cost', isOn: false }]
  dataOf(await house.as('owner').put('/users/roles/manager', { switches: rows }))
  const manager = { ...house, as: () => house.as('manager') } as unknown as House
  expect((await exported('products', 'csv', manager)).toString()).not.toContain('成本价')
  const job = dataOf<JobWire>(await sendTable(house, 'products', csv('货号,成本价', 'E-1,1'), 'a.csv', 'manager'))
  expect(job).toMatchObject({ unchanged: 1, unknownColumns: ['成本价'] })
})

test('what belongs to another shop is not in it', async () => {
  await aCustomer(house, { name: '只有我有' })
  const foreign = { ...house, as: () => house.as('foreign-owner') } as unknown as House
  expect((await exported('customers', 'csv', foreign)).toString()).not.toContain('只有我有')
})

test.each(['sales', 'warehouse', 'customer'] as const)('%s may not take tables out', async (person) => {
  const answer = await supertest(house.url)
    .get('/api/export/products')
    .set('Authorization', `Bearer ${house.as(person).token}`)
  expect(answer.status).toBe(403)
})
