import { BIZ, defineError } from '../../platform/errors'

/** The product that has it already: the phone leads there. */
interface Holder {
  code: string
  productId: string
  productName: string
}
const HOLDER: Holder = { code: 'A-03', productId: '0197beef-5c1a-7d2e-9f00-3a6b1c2d4e5f', productName: '西红柿' }

export const skuTaken = defineError<Holder>(
  'products.sku_taken',
  409,
  BIZ.exists,
  ({ code, productName }) => `货号 ${code} 已经是「${productName}」的，换一个`,
  HOLDER,
)
export const barcodeTaken = defineError<Holder>(
  'products.barcode_taken',
  409,
  BIZ.exists,
  ({ code, productName }) => `条码 ${code} 已经是「${productName}」的，看看是不是同一样货`,
  HOLDER,
)
export const unitInUse = defineError<{ unit: string; uses: string }>(
  'products.unit_in_use',
  409,
  BIZ.exists,
  ({ unit, uses }) => `「${unit}」还有${uses}在用，先改掉再删`,
  { unit: '箱', uses: ' 3 个价格' },
)
export const categoryTaken = defineError<{ name: string }>(
  'products.category_taken',
  409,
  BIZ.exists,
  ({ name }) => `分类「${name}」已经有了，换个名字`,
  { name: '叶菜' },
)
