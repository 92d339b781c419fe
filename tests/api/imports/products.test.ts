import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { csv, linesOf, runToEnd, sendTable, startedWith, xlsx } from './tables'

const house = useHouse()

interface ProductWire {
  id: string
  name: string
  globalPrice: number
  unit: string
  category: string
  sku: string
  status: string
  tags: string[]
  units: { name: string; numerator: number; price: number | null }[]
  barcodes: { code: string; unit: string }[]
}
const productsCalled = async (keyword: string) =>
  dataOf<{ list: ProductWire[] }>(await house.as('owner').get('/products', { keyword, pageSize: 100 })).list

test('a table is looked through first, and then becomes goods with all that stands in it', async () => {
  const job = await startedWith(
    house,
    'products',
    csv(
      '货号,货品名称,计价单位,默认售价,分类,其他单位,条码,标签,状态',
      'T-1,导入西红柿,斤,¥4.50,茄果,箱=20；件=10@42,6901234567892；箱:16901234567899,当季；本地,在售',
      ',导入白菜,,1.2,叶菜,,,,停售',
    ),
  )
  expect(job).toMatchObject({ total: 2, toCreate: 2, bad: 0, left: 2, done: 0, status: 'ready' })
  expect(await productsCalled('导入西红柿')).toEqual([])
  expect(await runToEnd(house, job.id)).toMatchObject({ done: 2, left: 0, status: 'done' })
  expect(await productsCalled('导入西红柿')).toEqual([
    expect.objectContaining({
      sku: 'T-1',
      globalPrice: 4.5,
      unit: '斤',
      category: '茄果',
      tags: ['当季', '本地'],
      units: [
        expect.objectContaining({ name: '箱', numerator: 20, price: null }),
        expect.objectContaining({ price: 42 }),
      ],
      barcodes: [
        { code: '6901234567892', unit: '' },
        { code: '16901234567899', unit: '箱' },
      ],
    }),
  ])
  expect((await productsCalled('导入白菜'))[0]).toMatchObject({ unit: '个', status: 'inactive' })
})

test('the same table again changes nothing, a changed cell changes that, an empty one leaves what is there', async () => {
  const head = '货号,货品名称,默认售价,分类'
  const first = await startedWith(house, 'products', csv(head, 'S-1,再来一次,5,叶菜', 'S-2,再来两次,6,叶菜'))
  await runToEnd(house, first.id)
  const again = await startedWith(house, 'products', csv(head, 's-1,再来一次,5.00,', 'S-2,改了名字,6.5,'))
  expect(again).toMatchObject({ unchanged: 1, toUpdate: 1, toCreate: 0 })
  await runToEnd(house, again.id)
  expect(await productsCalled('再来一次')).toEqual([expect.objectContaining({ sku: 'S-1', category: '叶菜' })])
  expect(await productsCalled('改了名字')).toEqual([expect.objectContaining({ sku: 'S-2', globalPrice: 6.5 })])
})

test('bad lines say column, value, reason and what was probably meant; good ones go in without them', async () => {
  await runToEnd(house, (await startedWith(house, 'products', csv('名称,售价,分类', '认分类,1,根茎'))).id)
  const job = await startedWith(
    house,
    'products',
    csv(
      '名称,售价,分类,状态,默认销售单位,其他单位',
      '坏价格,五块,根茎,在售,,',
      '坏状态,5,根茎,再售,,',
      '坏单位,5,根茎,,小箱,大箱=10',
      '错分类,5,根荃,,,',
      ',5,根茎,,,',
    ),
  )
  expect(job).toMatchObject({ total: 5, bad: 4, toCreate: 1 })
  const told = (await linesOf(house, job.id, 'bad')).map(({ lineNo, problems }) => ({ lineNo, ...problems[0] }))
  expect(told).toEqual([
    expect.objectContaining({ lineNo: 2, column: 'globalPrice', value: '五块' }),
    expect.objectContaining({ lineNo: 3, column: 'status', value: '再售', reason: '写「在售」或「停售」' }),
    expect.objectContaining({ lineNo: 4, column: 'saleUnit', suggestion: '大箱' }),
    expect.objectContaining({ lineNo: 6, column: 'name', reason: '货品名称没有填' }),
  ])
  expect(told[0]?.reason).toContain('默认售价要是最多两位小数的数字')
  const [category] = await linesOf(house, job.id, 'new')
  expect(category?.problems[0]).toMatchObject({ column: 'category', suggestion: '根茎', isNote: true })
  expect(await runToEnd(house, job.id)).toMatchObject({ done: 1, bad: 4, left: 0 })
  expect(await productsCalled('坏价格')).toEqual([])
})

test('a line is mended on the phone, another is set aside, and both are not forgotten', async () => {
  const job = await startedWith(house, 'products', csv('名称,售价', '修一修,贵', '不要了,便宜'))
  const [mend, leave] = await linesOf(house, job.id, 'bad')
  const line = (id = '') => `/import/jobs/${job.id}/rows/${id}`
  const still = await house.as('owner').put(line(mend?.id), { cells: [{ column: 'globalPrice', value: '很贵' }] })
  expect(dataOf<{ status: string }>(still).status).toBe('bad')
  const good = await house.as('owner').put(line(mend?.id), { cells: [{ column: 'globalPrice', value: '9.9' }] })
  expect(dataOf(good)).toMatchObject({ status: 'new', problems: [] })
  dataOf(await house.as('owner').put(line(leave?.id), { isSkipped: true }))
  expect(await runToEnd(house, job.id)).toMatchObject({ done: 1, skipped: 1, bad: 0 })
  const late = await house.as('owner').put(line(mend?.id), { isSkipped: true })
  expect([late.status, late.body.error]).toEqual([409, 'imports.line_done'])
  const back = await house.as('owner').put(line(leave?.id), { isSkipped: false })
  expect(dataOf<{ status: string }>(back).status).toBe('bad')
})

test('two lines about one thing: the second waits until the first is set aside', async () => {
  const job = await startedWith(house, 'products', csv('货号,名称,售价', 'D-1,双份,1', 'd-1,双份二,2'))
  const [twin] = await linesOf(house, job.id, 'bad')
  expect(twin?.problems[0]?.reason).toContain('前面的行已经写了同一样')
  const [first] = await linesOf(house, job.id, 'new')
  dataOf(await house.as('owner').put(`/import/jobs/${job.id}/rows/${first?.id}`, { isSkipped: true }))
  const freed = await house.as('owner').put(`/import/jobs/${job.id}/rows/${twin?.id}`, { isSkipped: false })
  expect(dataOf<{ status: string }>(freed).status).toBe('new')
})

test('a name that two goods have wants a number', async () => {
  for (const sku of ['N-1', 'N-2'])
    dataOf(await house.as('owner').post('/products', { name: '同名', globalPrice: 1, sku }))
  const job = await startedWith(house, 'products', csv('名称,售价', '同名,2'))
  expect((await linesOf(house, job.id))[0]?.problems[0]).toMatchObject({ reason: '有 2 样货品叫这个名字，写上货号' })
})

test('what is refused only while it is written is marked, and the rest goes in', async () => {
  const job = await startedWith(house, 'products', csv('货号,名称,售价', 'R-1,先到,1', 'R-2,后到,2', 'R-3,还有,3'))
  dataOf(
    await house.as('owner').post('/products', { name: '抢先', globalPrice: 1, barcodes: [{ code: '4006381333931' }] }),
  )
  const [, second] = await linesOf(house, job.id, 'new')
  dataOf(
    await house.as('owner').put(`/import/jobs/${job.id}/rows/${second?.id}`, {
      cells: [
        { column: 'units', value: '斤=1' },
        { column: 'unit', value: '斤' },
      ],
    }),
  )
  expect(await runToEnd(house, job.id)).toMatchObject({ done: 2, bad: 1, left: 0 })
  expect((await linesOf(house, job.id, 'bad'))[0]).toMatchObject({ title: '后到' })
  expect(await productsCalled('还有')).toHaveLength(1)
})

test('two who run it at once bring everything in once', async () => {
  const rows = Array.from({ length: 130 }, (_none, index) => [`Q-${index}`, `齐跑${index}`, '1'])
  const job = await startedWith(house, 'products', await xlsx(['货号', '货品名称', '默认售价'], rows))
  const runs = await Promise.all([1, 2, 3].map(() => house.as('owner').post(`/import/jobs/${job.id}/run`)))
  expect(runs.map(({ status }) => status)).toEqual([200, 200, 200])
  await runToEnd(house, job.id)
  const list = dataOf<{ total: number }>(await house.as('owner').get('/products', { keyword: '齐跑' }))
  expect(list.total).toBe(130)
})

test('another shop neither sees nor runs it, and who may not write goods may not bring them in', async () => {
  const job = await startedWith(house, 'products', csv('名称,售价', '别家,1'))
  for (const path of [`/import/jobs/${job.id}`, `/import/jobs/${job.id}/rows`]) {
    expect((await house.as('foreign-owner').get(path)).status).toBe(404)
  }
  expect((await house.as('foreign-owner').post(`/import/jobs/${job.id}/run`)).status).toBe(404)
  expect((await sendTable(house, 'products', csv('名称,售价', 'x,1'), 'a.csv', 'sales')).status).toBe(403)
})
