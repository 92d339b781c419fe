import type { InputOf } from '../../platform/contract/endpoint'
import { invalidInput } from '../../platform/errors'
import type { products } from './contract'
import { unitInUse } from './errors'
import type { Product } from './model'
import { ProductUnit } from './parts-model'
import { sayUnitUses } from './unit-uses'
import type { Warning } from './warnings'

type UnitInput = NonNullable<InputOf<(typeof products.endpoints)['createProduct']>['units']>[number]
interface Pair {
  input: UnitInput
  row: ProductUnit | undefined
}

/**
 * Writes the other units of a product and tells what is worth a look. A unit keeps its key, and with it its prices,
 * under another name; one of the same name is the same unit.
 * @throws request.invalid naming the unit
 * @throws products.unit_in_use when prices or open orders stand in one that goes
 */
export async function keepUnits(product: Product, inputs: readonly UnitInput[] | undefined): Promise<Warning[]> {
  const there = await ProductUnit.findAll({ where: { productId: product.id }, order: [['position', 'ASC']] })
  if (!inputs) {
    refuseBaseName(product, there)
    return []
  }
  refuseBaseName(product, inputs)
  const pairs = paired(inputs, there)
  for (const row of there.filter((one) => !pairs.some((pair) => pair.row === one))) await removeUnit(row)
  await stepAside(pairs)
  const warnings: Warning[] = []
  for (const [position, pair] of pairs.entries()) warnings.push(...(await writeUnit(product, pair, position)))
  return warnings
}

/** By key first: a name that another unit gives up in the same breath belongs to whoever asks for it. */
function paired(inputs: readonly UnitInput[], there: readonly ProductUnit[]): Pair[] {
  const claimed = new Set(inputs.map(({ id }) => id))
  const pairs = inputs.map((input) => ({
    input,
    row: there.find(({ id, name }) =>
      input.id === undefined ? name === input.name && !claimed.has(id) : id === input.id,
    ),
  }))
  const unknown = pairs.findIndex(({ input, row }) => input.id !== undefined && !row)
  if (unknown >= 0) throw refused(unknown, 'id', '单位编号不是这个货品的')
  const twice = inputs.findIndex(({ id }, index) => id !== undefined && inputs.findIndex((o) => o.id === id) < index)
  if (twice >= 0) throw refused(twice, 'id', '这个单位前面已经有了')
  return pairs
}

async function removeUnit(row: ProductUnit): Promise<void> {
  const uses = await sayUnitUses(row.productId, row.id)
  if (uses) throw unitInUse({ unit: row.name, uses })
  await row.destroy()
}

/** Units that swap names would meet half way: those whose name another one takes are called by their key meanwhile. */
async function stepAside(pairs: readonly Pair[]): Promise<void> {
  for (const { input, row } of pairs) {
    const isTaken = row && row.name !== input.name && pairs.some((other) => other.input.name === row.name)
    if (isTaken) await row.update({ name: row.id.slice(-20) })
  }
}

async function writeUnit(product: Product, { input, row }: Pair, position: number): Promise<Warning[]> {
  const { name, numerator, denominator, decimals, price = null } = input
  const values = { name, numerator, denominator, decimals, price, position }
  if (!row) {
    await ProductUnit.create({ ...values, productId: product.id })
    return []
  }
  const isOther = row.numerator * denominator !== numerator * row.denominator
  await row.update(values)
  const uses = isOther ? await sayUnitUses(product.id, row.id) : ''
  return uses ? [{ field: `units[${position}].numerator`, message: `「${name}」换算变了，还有${uses}，去看一眼` }] : []
}

function refuseBaseName(product: Product, units: readonly { name: string }[]): void {
  const index = units.findIndex(({ name }) => name === product.unit)
  if (index >= 0) throw refused(index, 'name', `「${product.unit}」已经是计价单位，不用再加一次`)
}

function refused(index: number, field: string, reason: string): Error {
  return invalidInput([{ field: `units[${index}].${field}`, reason: `第 ${index + 1} 行：${reason}` }])
}
