import { scaleFen, type Fen, type Hundredths } from '../../platform/money'
import { unitsMeant, type LineInUnit, type UnitMeant } from './units-meant'

/** A product and how much of it in the pricing unit, with what all of it cost. */
export interface LineInBase {
  productId: string
  quantity: Hundredths
  valueIn: Fen | undefined
}

/** Amounts in the pricing unit, exactly converted. @throws request.invalid naming the line */
export async function baseQuantities(
  lines: readonly (LineInUnit & { unitCost?: Fen | undefined })[],
): Promise<LineInBase[]> {
  const meant = await unitsMeant(lines)
  return lines.map(({ quantity, unitCost }, index) => {
    const unit = meant[index] as UnitMeant
    return { productId: unit.productId, quantity: inBase(quantity, unit), valueIn: valueOf(unitCost, quantity) }
  })
}

/** A quantity of a unit in the pricing unit. */
export function inBase(quantity: Hundredths, unit: Pick<UnitMeant, 'numerator' | 'denominator'>): Hundredths {
  return scaleFen(quantity, unit.numerator, unit.denominator)
}

function valueOf(unitCost: Fen | undefined, quantity: Hundredths): Fen | undefined {
  return unitCost === undefined ? undefined : scaleFen(unitCost, quantity, 100)
}
