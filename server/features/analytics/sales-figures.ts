import { fenFromDb, scaleFen, type DbDecimal, type Fen } from '../../platform/money'

/** Orders and money as the database sums them up; the sum of no orders is null. */
export interface SalesRow {
  totalOrders: number | string
  totalAmount: DbDecimal | null
}

/** Orders and money of some counted sales. */
export interface Sales {
  totalOrders: number
  /** Fen. */
  totalAmount: Fen
}

/** Figures of a row; no row is no sales. */
export function salesOf(row: SalesRow | undefined): Sales {
  return { totalOrders: Number(row?.totalOrders ?? 0), totalAmount: fenFromDb(row?.totalAmount ?? null) ?? 0 }
}

/** Money per order, rounded to fen; 0 without orders. */
export function averageOf({ totalOrders, totalAmount }: Sales): Fen {
  return totalOrders ? scaleFen(totalAmount, 1, totalOrders) : 0
}
