import { Op } from 'sequelize'
import type { InputOf } from '../../platform/contract/endpoint'
import { invalidInput } from '../../platform/errors'
import { foldCode } from './code'
import type { products } from './contract'
import { barcodeTaken, skuTaken } from './errors'
import { Product } from './model'
import { ProductBarcode, ProductUnit } from './parts-model'

type BarcodeInput = NonNullable<InputOf<(typeof products.endpoints)['createProduct']>['barcodes']>[number]
type Code = Pick<ProductBarcode, 'code' | 'unitId'>

/**
 * Writes the bar codes of a product, after its units; without input those of units that went go, too.
 * @throws request.invalid for an unknown unit, or a code that is there twice
 * @throws products.barcode_taken
 */
export async function keepBarcodes(product: Product, inputs: readonly BarcodeInput[] | undefined): Promise<void> {
  const units = await ProductUnit.findAll({ where: { productId: product.id } })
  const there = await ProductBarcode.findAll({ where: { productId: product.id }, order: [['position', 'ASC']] })
  const wanted = inputs ? codesOf(product, units, inputs) : there.filter(({ unitId }) => isUnit(units, unitId))
  if (isSame(there, wanted)) return
  await refuseTakenCodes(
    product.id,
    wanted.map(({ code }) => code),
  )
  await ProductBarcode.destroy({ where: { productId: product.id } })
  await ProductBarcode.bulkCreate(
    wanted.map(({ code, unitId }, position) => ({ productId: product.id, code, codeKey: code, unitId, position })),
  )
}

/** @throws products.barcode_taken naming the product that has one of them */
export async function refuseTakenCodes(productId: string, codes: readonly string[]): Promise<void> {
  const taken = await ProductBarcode.findOne({ where: { codeKey: [...codes], productId: { [Op.ne]: productId } } })
  if (!taken) return
  const holder = await Product.findByPk(taken.productId)
  throw barcodeTaken({ code: taken.code, productId: taken.productId, productName: holder?.name ?? '' })
}

/** @throws products.sku_taken naming the product that has it */
export async function refuseTakenSku(productId: string, sku: string): Promise<void> {
  const code = foldCode(sku)
  const holder = code && (await Product.findOne({ where: { skuKey: code, id: { [Op.ne]: productId } } }))
  if (holder) throw skuTaken({ code, productId: holder.id, productName: holder.name })
}

function codesOf(product: Product, units: readonly ProductUnit[], inputs: readonly BarcodeInput[]): Code[] {
  const codes = inputs.map(({ code, unit }, index) => {
    const unitId = unit === '' || unit === product.unit ? '' : units.find(({ name }) => name === unit)?.id
    if (unitId === undefined) throw refused(index, 'unit', `「${unit}」不是这个货品的单位`)
    return { code: foldCode(code), unitId }
  })
  const twice = codes.findIndex(({ code }, index) => codes.findIndex((other) => other.code === code) < index)
  if (twice >= 0) throw refused(twice, 'code', `条码 ${codes[twice]?.code} 写了两次`)
  return codes
}

const isUnit = (units: readonly ProductUnit[], unitId: string): boolean =>
  unitId === '' || units.some(({ id }) => id === unitId)

function isSame(there: readonly Code[], wanted: readonly Code[]): boolean {
  const say = (codes: readonly Code[]): string => codes.map(({ code, unitId }) => `${code} ${unitId}`).join('\n')
  return say(there) === say(wanted)
}

function refused(index: number, field: string, reason: string): Error {
  return invalidInput([{ field: `barcodes[${index}].${field}`, reason: `第 ${index + 1} 行：${reason}` }])
}
