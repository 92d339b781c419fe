import type { Catalogue, CatalogueProduct, CatalogueProductUnit } from '../../../miniprogram/api/generated'

/** One product of a catalogue; prices in yuan, as on the wire. Without units told it has the one its price is for. */
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
    units: [],
    usualUnit: '',
    usualQuantity: null,
    last: null,
    ...{ sku: '', mnemonic: '', barcodes: [], aliases: [], imageUrl: null },
    ...facts,
  }
}

/** What 兴旺湘菜馆 can order. */
export function aCatalogue(products: CatalogueProduct[], today = '2025-11-20'): Catalogue {
  const customer = { id: 'customer-a', name: '兴旺湘菜馆', phone: '13800006620', address: '芙蓉南路 188 号' }
  const withUnits = products.map((product) => ({
    ...product,
    usualUnit: product.last?.unit ?? product.unit,
    units: product.units.length ? product.units : [onlyUnit(product)],
  }))
  return { customer, notice: '', today, stamp: 'aaseen1', products: withUnits }
}

function onlyUnit({ unit, price, priceSource, globalPrice }: CatalogueProduct): CatalogueProductUnit {
  return aUnit(unit, [[0, price, priceSource]], { listPrice: globalPrice })
}

/** A unit with its ladder: from how many on, yuan each, and why. */
export function aUnit(
  name: string,
  rungs: [number, number, CatalogueProduct['priceSource']][],
  facts: Partial<CatalogueProductUnit> = {},
): CatalogueProductUnit {
  return {
    ...{ name, numerator: 1, denominator: 1, decimals: 2, listPrice: rungs[0]?.[1] ?? null },
    rungs: rungs.map(([from, price, source]) => ({ from, price, source })),
    ...facts,
  }
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
  last: { price: 42, quantity: 3, unit: '箱', on: '2025-11-18' },
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
  last: { price: 1.8, quantity: 60, unit: '斤', on: '2025-11-19' },
})

/** Onions at everybody's price, never taken. */
export const onion = aProduct('onion', { name: '紫皮洋葱', unit: '袋', category: '根茎', globalPrice: 38, price: 38 })

/** Water by the box of 24, cheaper from ten boxes on, by the bottle, and by the pallet for a price to be asked for. */
export const water = aProduct('water', {
  name: '矿泉水',
  category: '酒水',
  units: [
    aUnit(
      '箱',
      [
        [0, 33, 'global'],
        [10, 30, 'tier'],
      ],
      { numerator: 24, decimals: 0 },
    ),
    aUnit('瓶', [[0, 1.5, 'global']], { decimals: 0 }),
    aUnit('板', [], { numerator: 1200, decimals: 0 }),
  ],
})
