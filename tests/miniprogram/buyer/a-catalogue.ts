import type { Catalogue, CatalogueProduct } from '../../../miniprogram/api/generated'

/** One product of a catalogue; prices in yuan, as on the wire. */
export function aProduct(id: string, facts: Partial<CatalogueProduct> = {}): CatalogueProduct {
  return {
    id,
    name: id,
    unit: '箱',
    category: '茄果',
    spec: '',
    initials: '',
    pinyin: '',
    globalPrice: 48,
    price: 48,
    priceSource: 'global',
    usualQuantity: null,
    last: null,
    ...facts,
  }
}

/** What 兴旺湘菜馆 can order. */
export function aCatalogue(products: CatalogueProduct[], today = '2025-11-20'): Catalogue {
  const customer = { id: 'customer-a', name: '兴旺湘菜馆', phone: '13800006620', address: '芙蓉南路 188 号' }
  return { customer, notice: '', today, products }
}

/** Tomatoes at a price of their own, three boxes a time. */
export const tomato = aProduct('tomato', {
  name: '西红柿 普罗旺斯',
  spec: '约 25 斤',
  initials: 'xhsplws',
  pinyin: 'xihongshipuluowangsi',
  price: 42,
  priceSource: 'special',
  usualQuantity: 3,
  last: { price: 42, quantity: 3, on: '2025-11-18' },
})

/** Potatoes by weight, 80 斤 a time. */
export const potato = aProduct('potato', {
  name: '黄心土豆',
  unit: '斤',
  category: '根茎',
  initials: 'hxtd',
  pinyin: 'huangxintudou',
  globalPrice: 1.8,
  price: 1.65,
  priceSource: 'special',
  usualQuantity: 80,
  last: { price: 1.8, quantity: 60, on: '2025-11-19' },
})

/** Onions at everybody's price, never taken. */
export const onion = aProduct('onion', { name: '紫皮洋葱', unit: '袋', category: '根茎', globalPrice: 38, price: 38 })
