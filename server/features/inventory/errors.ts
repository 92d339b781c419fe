import { BIZ, defineError } from '../../platform/errors'

/** One product of which there is too little; quantities in its pricing unit. */
export interface Shortage {
  productId: string
  productName: string
  unit: string
  wanted: number
  available: number
}

const said = ({ productName, unit, wanted, available }: Shortage): string =>
  `${productName}只剩 ${available} ${unit}，要 ${wanted} ${unit}`

export const outOfStock = defineError<Shortage[]>(
  'inventory.out_of_stock',
  409,
  BIZ.outOfStock,
  (shortages) =>
    `${shortages.slice(0, 1).map(said).join('')}${shortages.length > 1 ? `，还有 ${shortages.length - 1} 样也不够` : ''}`,
  [{ productId: '…', productName: '西红柿', unit: '斤', wanted: 30, available: 20 }],
)
export const twice = defineError(
  'inventory.already_done',
  409,
  BIZ.exists,
  () => '这一笔库存已经记过了，不用再记',
  undefined,
)
export const lastWarehouse = defineError(
  'inventory.last_warehouse',
  409,
  BIZ.exists,
  () => '至少要留一个在用的仓库',
  undefined,
)
export const notEmpty = defineError<{ products: number }>(
  'inventory.warehouse_not_empty',
  409,
  BIZ.exists,
  ({ products }) => `这个仓库里还有 ${products} 样货，先调走再停用`,
  { products: 3 },
)
export const notOpen = defineError<{ status: string; statusLabel: string }>(
  'inventory.stocktake_not_open',
  409,
  BIZ.illegalTransition,
  ({ statusLabel }) => `这张盘点单${statusLabel}，不能再改`,
  { status: 'posted', statusLabel: '已过账' },
)
export const nothingCounted = defineError(
  'inventory.nothing_counted',
  409,
  BIZ.illegalTransition,
  () => '还没有点过一样货，先点几样再过账',
  undefined,
)
