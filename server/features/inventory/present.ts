import type { AnswerOf } from '../../platform/contract/endpoint'
import type { inventory } from './contract'
import type { StockMovement, Stocktake, StocktakeItem, Warehouse } from './model'
import { MOVEMENT_LABELS, STOCKTAKE_LABELS } from './statuses'

type Endpoints = typeof inventory.endpoints
type Count = AnswerOf<Endpoints['readStocktake']>

/** A place where goods lie. */
export function presentWarehouse(row: Warehouse): AnswerOf<Endpoints['createWarehouse']> {
  const { id, name, address, isDefault, status } = row
  return { id, name, address, isDefault: Boolean(isDefault), status }
}

/** One change of a stock; it comes with its product and warehouse. */
export function presentMovement(row: StockMovement): AnswerOf<Endpoints['createMovement']>[number] {
  const { id, productId, warehouseId, movementType, quantity, balance, referenceType, referenceId } = row
  const { notes, operator, bizDate, createdAt, product, warehouse } = row
  return {
    ...{
      id,
      productId,
      warehouseId,
      quantity,
      balance,
      referenceType,
      referenceId,
      notes,
      operator,
      bizDate,
      createdAt,
    },
    productName: product?.name ?? '',
    unit: product?.unit ?? '',
    warehouseName: warehouse?.name ?? '',
    type: movementType,
    typeLabel: MOVEMENT_LABELS[movementType],
  }
}

/** A count without its lines; it comes with its warehouse. */
export function presentStocktake(row: Stocktake, items: readonly StocktakeItem[]): Count['stocktake'] {
  const { id, stocktakeNo, warehouseId, status, remark, createdBy, postedBy, postedAt, version, createdAt, warehouse } =
    row
  return {
    ...{ id, stocktakeNo, warehouseId, status, remark, createdBy, postedBy, postedAt, version, createdAt },
    warehouseName: warehouse?.name ?? '',
    statusLabel: STOCKTAKE_LABELS[status],
    itemCount: items.length,
    differenceCount: items.filter(({ countedQuantity, bookQuantity }) => countedQuantity !== bookQuantity).length,
  }
}

/** One product as it was counted; it comes with the product. */
export function presentCounted(row: StocktakeItem): Count['items'][number] {
  const { productId, bookQuantity, countedQuantity, countedBy, countedAt, product } = row
  return {
    ...{ productId, countedBy, countedAt },
    productName: product?.name ?? '',
    unit: product?.unit ?? '',
    book: bookQuantity,
    counted: countedQuantity,
    difference: countedQuantity - bookQuantity,
  }
}
