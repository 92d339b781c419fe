import { aProduct } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()

const names = async (query: object) => {
  const answer = await house.as('sales').get('/products', { ...query })
  return dataOf<{ list: { name: string }[] }>(answer).list.map(({ name }) => name)
}

beforeAll(async () => {
  const shelf = [
    { name: '小西红柿', sku: 'A-04', aliases: ['圣女果'] },
    { name: '西红柿', sku: 'A-03', barcodes: [{ code: '6901234567892' }], aliases: ['番茄', '洋柿子'] },
    { name: '番茄酱', sku: 'J-01', mnemonic: 'kq', position: 2 },
    { name: '雪花啤酒', sku: '03A' },
    { name: '纯生', mnemonic: 'xh' },
    { name: '可乐', position: 9, costPrice: 1, category: '饮料', status: 'inactive' },
  ]
  for (const fields of shelf) await aProduct(house, { costPrice: null, ...fields })
})

test.each([
  ['A-03', ['西红柿']],
  ['a03', ['西红柿']],
  ['ａ-０３', ['西红柿']],
  ['6901234567892', ['西红柿']],
  ['567892', ['西红柿']],
  ['番茄', ['西红柿', '番茄酱']],
  ['柿子', ['西红柿']],
  ['西红柿', ['西红柿', '小西红柿']],
  ['xhs', ['西红柿', '小西红柿']],
  ['xh', ['纯生', '雪花啤酒', '西红柿', '小西红柿']],
  ['KQ', ['番茄酱']],
  ['圣女', ['小西红柿']],
  ['榴莲', []],
])('%s finds %j, the likeliest first', async (keyword, expected) => {
  expect(await names({ keyword })).toEqual(expected)
})

test('without a word the shop’s own order counts, then the newest; what is off sale goes last', async () => {
  expect(await names({})).toEqual(['番茄酱', '纯生', '雪花啤酒', '西红柿', '小西红柿', '可乐'])
})

test('ranked pages are cut like others', async () => {
  expect(await names({ keyword: 'xh', page: 2, pageSize: 3 })).toEqual(['小西红柿'])
})

test.each([
  [{ status: 'inactive' }, ['可乐']],
  [{ missing: 'category', keyword: '可乐' }, []],
  [{ missing: 'barcode', keyword: '西红柿' }, ['小西红柿']],
  [{ missing: 'picture', keyword: '可乐' }, ['可乐']],
])('%j narrows', async (query, expected) => {
  expect(await names(query)).toEqual(expected)
})

test('what has no cost yet, for whoever may see costs', async () => {
  const answer = await house.as('owner').get('/products', { missing: 'cost' })
  expect(dataOf<{ total: number }>(answer).total).toBe(5)
})
