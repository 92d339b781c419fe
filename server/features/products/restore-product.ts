import { Op } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import type { products } from './contract'
import { findProduct } from './find-product'
import { refuseTakenCodes, refuseTakenSku } from './keep-barcodes'
import { keepCategory } from './keep-category'
import { Product } from './model'
import { ProductBarcode } from './parts-model'
import { tellProduct } from './tell-product'

type Restore = (typeof products.endpoints)['restoreProduct']

/** Brings a deleted product back, off sale. @throws products.sku_taken, products.barcode_taken */
export async function restoreProduct({ id }: InputOf<Restore>): Promise<AnswerOf<Restore>> {
  const where = { id, deletedAt: { [Op.ne]: null } }
  const product = await Product.findOne({ where, paranoid: false, lock: true })
  if (!product) throw notFound({ what: '货品' })
  const barcodes = await ProductBarcode.findAll({ where: { productId: id } })
  await refuseTakenSku(id, product.sku)
  await refuseTakenCodes(
    id,
    barcodes.map(({ code }) => code),
  )
  await product.restore()
  await product.update({ sku: product.sku, status: 'inactive', category: await keepCategory(product.category) })
  for (const barcode of barcodes) await barcode.update({ codeKey: barcode.code })
  return tellProduct(await findProduct(id))
}
