import { can } from '../../platform/access/actor'
import type { AnswerOf } from '../../platform/contract/endpoint'
import type { products } from './contract'
import type { Product, ProductUnit } from './model'

type Wire = AnswerOf<(typeof products.endpoints)['readProduct']>

/** A product as the acting person may see it; it comes with its units and audiences. */
export function presentProduct(row: Product): Wire {
  const { id, name, globalPrice, unit, category, spec, unitDecimals, converts, status, version } = row
  const { initials, pinyin, createdAt, updatedAt, units = [] } = row
  return {
    ...{ id, name, globalPrice, unit, category, spec, unitDecimals, converts, status, version },
    ...{ initials, pinyin, createdAt, updatedAt },
    units: units.map(presentUnit),
    saleUnit: units.find((other) => other.id === row.saleUnitId)?.name ?? '',
    ...(can('products.see_cost') && { costPrice: row.costPrice, floorPrice: row.floorPrice }),
    ...(can('products.update') && audienceOf(row)),
  }
}

function presentUnit({ id, name, numerator, denominator, decimals, price }: ProductUnit): Wire['units'][number] {
  return { id, name, numerator, denominator, decimals, price }
}

function audienceOf({ visibility, audiences = [] }: Product): Partial<Wire> {
  const of = (wanted: string): string[] =>
    audiences.filter(({ kind }) => kind === wanted).map(({ targetId }) => targetId)
  return { visibility, visibleLevels: of('level'), visibleCustomers: of('customer') }
}
