import { findByCode, findIn, indexOf, type Findable } from '../../../miniprogram/utils/search'
import { rows, queries } from '../../unit/search-vectors.json'

const goods: Findable[] = [
  { name: '上海青', initials: 'shq', pinyin: 'shanghaiqing', code: 'B-01' },
  { name: '西红柿 普罗旺斯', initials: 'xhspls', pinyin: 'xihongshipuluowangsi', code: 'A-03' },
  { name: '小西红柿', initials: 'xxhs', pinyin: 'xiaoxihongshi', code: 'A-04' },
  { name: '西芹', initials: 'xq', pinyin: 'xiqin', code: 'B-07' },
  { name: '鸡蛋 30 枚装', initials: 'jd30mz', pinyin: 'jidan30meizhuang', code: 'E-30' },
]
const find = (query: string): string[] => findIn(goods, query, (row) => row).map(({ name }) => name)

test('nothing typed means everything, in its own order', () => {
  expect(find(' ')).toEqual(goods.map(({ name }) => name))
})

test('a name that begins so comes before one that only contains it', () => {
  expect(find('西红柿')).toEqual(['西红柿 普罗旺斯', '小西红柿'])
})

test('initials and full pinyin find, whatever their case and spacing', () => {
  expect(find('XHS')).toEqual(['西红柿 普罗旺斯', '小西红柿'])
  expect(find('xi hong')).toEqual(['西红柿 普罗旺斯', '小西红柿'])
  expect(find('ｘｑ')).toEqual(['西芹'])
})

test('a code finds with and without its dash', () => {
  expect(find('a03')).toEqual(['西红柿 普罗旺斯'])
  expect(find('A-03')).toEqual(['西红柿 普罗旺斯'])
})

test('letters left out in between still find, but come last', () => {
  expect(find('西柿')).toEqual(['西红柿 普罗旺斯', '小西红柿'])
})

test('what nobody is called finds nothing', () => {
  expect(find('榴莲')).toEqual([])
})

test.each(queries)('$query finds $finds on the phone as it does on the server', ({ query, finds }) => {
  expect(indexOf(rows, (row) => row)(query).map(({ name }) => name)).toEqual(finds)
})

test('an exact code is one row, part of a code is none', () => {
  expect(findByCode(rows, 'a 03', (row) => row)?.name).toBe('西红柿')
  expect(findByCode(rows, '6901234567892', (row) => row)?.name).toBe('西红柿')
  expect(findByCode(rows, '567892', (row) => row)).toBeUndefined()
  expect(findByCode(rows, ' ', (row) => row)).toBeUndefined()
})
