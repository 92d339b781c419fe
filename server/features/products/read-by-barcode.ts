import { Op } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import { foldCode } from './code'
import type { products } from './contract'
import { itsParts, visibleProducts } from './find-product'
import { Product } from './model'
import { ProductBarcode } from './parts-model'
import { tellProduct } from './tell-product'

type Read = (typeof products.endpoints)['readByBarcode']

/** What carries this code, and in which unit. @throws resource.not_found */
export async function readByBarcode({ code: scanned }: InputOf<Read>): Promise<AnswerOf<Read>> {
  const code = foldCode(scanned)
  const barcode = await ProductBarcode.findOne({ where: { codeKey: code } })
  const where = barcode ? { id: barcode.productId } : { skuKey: code }
  const product =
    code && (await Product.findOne({ where: { [Op.and]: [where, visibleProducts()] }, include: itsParts() }))
  if (!product) throw notFound({ what: '码的货品' })
  const unitId = barcode ? barcode.unitId : product.saleUnitId
  const unit = product.units?.find(({ id }) => id === unitId)?.name ?? product.unit
  return { product: await tellProduct(product), unit }
}
