import { can } from '../../platform/access/actor'
import type { AnswerOf } from '../../platform/contract/endpoint'
import type { products } from './contract'
import type { Product } from './model'
import type { ProductUnit } from './parts-model'

/** A product on the wire. */
export type Wire = AnswerOf<(typeof products.endpoints)['readProduct']>

/** A product as the acting person may see it; it comes with its units, codes, other names and audiences. */
export function presentProduct(row: Product, imageUrl: string | null): Wire {
  const { id, name, globalPrice, unit, category, spec, unitDecimals, converts, status, version } = row
  const { sku, tags, mnemonic, description, position } = row
  const { initials, pinyin, createdAt, updatedAt, units = [], barcodes = [], aliases = [] } = row
  const unitName = (unitId: string): string => units.find((other) => other.id === unitId)?.name ?? ''
  return {
    ...{ id, name, globalPrice, unit, category, spec, unitDecimals, converts, status, version },
    ...{ sku, tags, mnemonic, description, position, imageUrl },
    ...{ initials, pinyin, createdAt, updatedAt },
    units: units.map(presentUnit),
    saleUnit: unitName(row.saleUnitId),
    barcodes: barcodes.map(({ code, unitId }) => ({ code, unit: unitName(unitId) })),
    aliases: aliases.map(({ text }) => text),
    ...(can('products.see_cost') && { costPrice: row.costPrice, floorPrice: row.floorPrice }),
    ...(can('products.update') && { ...audienceOf(row), updatedBy: row.updatedBy }),
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
