import { Customer } from '../../../server/features/customers'
import { actingAs } from '../../../server/platform/access/actor'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()

interface Page {
  list: { id: string; name: string }[]
  total: number
  page: number
  pageSize: number
  totalPages: number
}

const page = async (query: object = {}) => dataOf<Page>(await house.as('sales').get('/customers', { ...query }))

const BOOK = [
  ['长城饭店', '0571-88886666'],
  ['重庆火锅', '13800138001'],
  ['KTV 会所', '13900139002'],
  ['100% 果汁吧', null],
  ['a_b 小店', null],
] as const
/** The world's own two buyers are customers, too. */
const ALL = BOOK.length + 2

beforeAll(async () => {
  for (const [name, phone] of BOOK) {
    await actingAs(house.actor('owner'), () => Customer.create({ name, phone }))
  }
  await actingAs(house.actor('foreign-owner'), () => Customer.create({ name: '重庆隔壁', phone: '13800138001' }))
})

test.each([
  ['长城', ['长城饭店']],
  ['CC', ['长城饭店']],
  ['cqhg', ['重庆火锅']],
  ['ktv', ['KTV 会所']],
  ['8888', ['长城饭店']],
  ['13800138001', ['重庆火锅']],
  ['139', ['KTV 会所']],
  ['%', ['100% 果汁吧']],
  ['a_b', ['a_b 小店']],
  ['隔壁', []],
  ["' OR '1'='1", []],
])('%s finds %j', async (keyword, names) => {
  expect((await page({ keyword })).list.map(({ name }) => name)).toEqual(names)
})

test('pages cut the list without losing or repeating any, newest first', async () => {
  const pages = await Promise.all([1, 2, 3, 4, 5].map((number) => page({ page: number, pageSize: 2 })))
  expect(pages.map(({ list }) => list.length)).toEqual([2, 2, 2, 1, 0])
  const ids = pages.flatMap(({ list }) => list.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ALL)
  expect(pages[0]?.list.map(({ name }) => name)).toEqual(['a_b 小店', '100% 果汁吧'])
  expect(pages[0]).toMatchObject({ total: ALL, page: 1, pageSize: 2, totalPages: 4 })
})

test('customers made in the same moment keep one order over all pages', async () => {
  const createdAt = new Date('2026-01-01T00:00:00Z')
  await actingAs(house.actor('foreign-owner'), () =>
    Customer.bulkCreate(Array.from({ length: 12 }, (_, index) => ({ name: `同时${index}`, createdAt }))),
  )
  const read = async (number: number) =>
    dataOf<Page>(await house.as('foreign-owner').get('/customers', { page: number, pageSize: 5, keyword: 'ts' })).list
  const ids = (await Promise.all([1, 2, 3].map(read))).flat().map(({ id }) => id)
  expect(ids).toHaveLength(12)
  expect(ids).toEqual([...new Set(ids)].sort().reverse())
})

test.each([
  [{ page: 0 }, 'page'],
  [{ pageSize: 1000 }, 'pageSize'],
  [{ keyword: 'x'.repeat(51) }, 'keyword'],
])('%j is refused by naming the field', async (query, field) => {
  const answer = await house.as('sales').get('/customers', query)
  expect([answer.status, answer.body.details[0].field]).toEqual([400, field])
  expect(answer.body.message).toMatch(/[\u4e00-\u9fff]/)
})
