import { demand } from '../../platform/access/actor'
import { customerTable } from './customer-table'
import { priceTable } from './price-table'
import { productTable } from './product-table'
import type { TableKind } from './shapes'
import type { Table } from './table'

const TABLES: Record<TableKind, Table> = { products: productTable, customers: customerTable, prices: priceTable }

/** A kind of table for who may bring lines into it. @throws access.denied */
export function tableToWrite(kind: TableKind): Table {
  TABLES[kind].toWrite.forEach(demand)
  return TABLES[kind]
}

/** A kind of table for who may take it out. @throws access.denied */
export function tableToRead(kind: TableKind): Table {
  demand(TABLES[kind].toRead)
  return TABLES[kind]
}
