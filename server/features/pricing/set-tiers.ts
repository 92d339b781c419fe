import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput, notFound } from '../../platform/errors'
import { CustomerLevel } from '../customers'
import { findProduct, type Product } from '../products'
import type { pricing } from './contract'
import { belowFloor } from './errors'
import { floorProblem } from './keep-prices'
import { listTiers } from './list-tiers'
import { PriceTier } from './model'
import { notePrices, type PriceNote } from './note-prices'
import { dropPrice, settlePrice } from './settle-price'
import { saySoldBy, unitIdOf } from './shop-goods'
import { dayBefore, holdsOn } from './timeline'

type SetTiers = (typeof pricing.endpoints)['setTiers']
type Input = InputOf<SetTiers>

/** Says what a level, or everybody by quantity, pays for a product from a day on: exactly these steps. */
export async function setTiers(input: Input): Promise<AnswerOf<SetTiers>> {
  const { levelId, productId, steps, validFrom } = input
  const product = await heldProduct(productId)
  if (levelId && !(await CustomerLevel.count({ where: { id: levelId } }))) throw notFound({ what: '客户等级' })
  const unitId = unitIdOf(product, input.unit)
  if (unitId === undefined) throw invalidInput([{ field: 'unit', reason: saySoldBy(product) }])
  refuseSteps(product, unitId, input)
  const rows = await PriceTier.findAll({ where: { levelId, productId, unitId }, lock: true })
  const notes = await dropOthers(rows, input)
  for (const [index, { minQuantity, price }] of steps.entries()) {
    const there = rows.filter((row) => row.minQuantity === minQuantity)
    const place = { levelId, productId, unitId, minQuantity }
    const field = `steps[${index}]`
    const { note } = await settlePrice(place, there, { price, validFrom, reason: input.reason, field })
    notes.push(note)
  }
  await notePrices(notes, 'level')
  return listTiers({ levelId, productId })
}

/** A product held until the transaction ends: of two who set its ladder at once, the second waits. */
async function heldProduct(id: string): Promise<Product> {
  const product = await findProduct(id)
  const { units } = product
  await product.reload({ lock: true, include: [] })
  if (units) product.units = units
  return product
}

function refuseSteps(product: Product, unitId: string, { levelId, steps, reason }: Input): void {
  const fromNothing = steps.findIndex(({ minQuantity }) => minQuantity === 0)
  if (!levelId && fromNothing >= 0) {
    const said = `第 ${fromNothing + 1} 行：给所有客户一个起的价就是列表价，到货品里改`
    throw invalidInput([{ field: `steps[${fromNothing}].minQuantity`, reason: said }])
  }
  const problems = steps.flatMap(({ price }, index) =>
    floorProblem({ wanted: { productId: product.id, price, reason }, field: `steps[${index}]`, product, unitId }),
  )
  if (problems.length) throw belowFloor(problems)
}

/** What holds on that day and is not among the steps ends; what is to come later stays. */
async function dropOthers(rows: PriceTier[], { levelId, steps, validFrom }: Input): Promise<(PriceNote | null)[]> {
  const from = validFrom ?? businessDay()
  const kept = new Set(steps.map(({ minQuantity }) => minQuantity))
  const ending = rows.filter((row) => holdsOn(row, from) && !kept.has(row.minQuantity) && (levelId || row.minQuantity))
  return Promise.all(ending.map((row) => ended(row, rows, from)))
}

async function ended(row: PriceTier, rows: PriceTier[], from: string): Promise<PriceNote> {
  const { levelId, productId, unitId, minQuantity } = row
  const place = { levelId, productId, unitId, minQuantity }
  if (row.validFrom >= from) return dropPrice(place, rows, row)
  const note = { ...place, validFrom: from, validTo: row.validTo, oldPrice: row.price, newPrice: null, reason: null }
  await row.update({ validTo: dayBefore(from) })
  return note
}
