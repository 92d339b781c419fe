import { spaced, tileChar, widthInEm } from '../../../miniprogram/utils/text'
import { uuid } from '../../../miniprogram/utils/uuid'

test.each([
  ['共3箱', '共 3 箱'],
  ['A级客户', 'A 级客户'],
  ['11月1日', '11 月 1 日'],
  ['欠¥13096.00，用了65%', '欠¥13096.00，用了 65%'],
  ['满10箱36.50', '满 10 箱 36.50'],
  ['已经 3 箱', '已经 3 箱'],
])('%s is written %s', (plain, written) => {
  expect(spaced(plain)).toBe(written)
})

test.each([
  ['荷兰豆', '豆'],
  ['西红柿 普罗旺斯', '柿'],
  ['甘肃高原夏季娃娃菜（三棵装，精选大棵）', '菜'],
  ['A4 纸', '纸'],
  ['coke', 'C'],
  ['', '货'],
])('the tile of %s shows %s', (name, char) => {
  expect(tileChar(name)).toBe(char)
})

test('Chinese is wider than letters, and letters are not nothing', () => {
  expect(widthInEm('西红柿')).toBe(3)
  expect(widthInEm('abc')).toBeLessThan(3)
  expect(widthInEm('abc')).toBeGreaterThan(1)
})

test('ids for attempts are of version 4 and all different', () => {
  const made = new Set(Array.from({ length: 1000 }, uuid))
  expect(made.size).toBe(1000)
  for (const id of made) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
