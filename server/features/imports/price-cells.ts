import type { Customer } from '../customers'
import { FIRST_DAY, LAST_DAY, type CustomerPrice } from '../pricing'
import type { Product } from '../products'
import { moneyText } from './readings'
import type { Cells } from './table'

/** A special price as cells. */
export function priceCells(row: CustomerPrice, product?: Product, customer?: Customer): Cells {
  return {
    ...(customer && { customer: customer.name, phone: customer.phone ?? '' }),
    ...(product && { sku: product.sku, product: product.name, unit: unitName(product, row.unitId) }),
    price: moneyText(row.price),
    validFrom: row.validFrom === FIRST_DAY ? '' : row.validFrom,
    validTo: row.validTo === LAST_DAY ? '' : row.validTo,
    reason: row.reason ?? '',
  }
}

function unitName({ units = [], unit }: Product, unitId: string): string {
  return units.find(({ id }) => id === unitId)?.name ?? unit
}
