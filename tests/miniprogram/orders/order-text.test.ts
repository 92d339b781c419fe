import { orderText } from '../../../miniprogram/pages/orders/detail/text'
import { anItem, anOrder } from './an-order'

const potato = anItem({
  productId: 'potato',
  productName: '黄心土豆',
  unit: '斤',
  quantity: 80,
  unitPrice: 1.65,
  totalPrice: 132,
})
const order = anOrder({ items: [anItem(), potato], itemCount: 2, totalAmount: 258, remark: '送后厨' })

/** In half Chinese characters. */
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0)

test('the text holds everything somebody needs who has no phone', () => {
  const text = orderText(order, '老周蔬菜批发')
  for (const part of ['老周蔬菜批发 订单 202511200007', '客户：兴旺湘菜馆', '送货：2025-11-21 周五', '备注：送后厨'])
    expect(text).toContain(part)
  expect(text).toContain('共 2 种，合计 ¥258.00')
})

test('amounts stand below each other', () => {
  const lines = orderText(order, '店')
    .split('\n')
    .filter((line) => line.includes('×'))
  expect(lines).toHaveLength(2)
  const places = (sign: string): number[] => lines.map((line) => widthOf(line.slice(0, line.indexOf(sign))))
  for (const sign of ['×', '=']) expect(new Set(places(sign)).size).toBe(1)
  expect(new Set(lines.map(widthOf)).size).toBe(1)
})

test('a very long name takes a line of its own', () => {
  const long = anItem({ productId: 'long', productName: '甘肃高原夏季娃娃菜三棵装精选大棵', unit: '箱' })
  const lines = orderText(anOrder({ items: [long, potato] }), '店').split('\n')
  const at = lines.indexOf('甘肃高原夏季娃娃菜三棵装精选大棵')
  expect(at).toBeGreaterThan(0)
  expect(lines[at + 1]).toMatch(/^\u3000+.*3箱 × .*¥42\.00 = .*¥126\.00$/)
})
