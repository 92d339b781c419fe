import type { PriceExceptions } from '../../../api/generated'
import { sayDay, type Day } from '../../../utils/date'
import { fenFromYuan, formatQuantity, formatYuan, hundredthsFromQuantity } from '../../../utils/money'

type Exception = PriceExceptions['exceptions']['list'][number]

/** One line that was sold at another price. */
export interface ExceptionRow {
  id: string
  orderId: string
  name: string
  deal: string
  note: string
  loss: string
  isManual: boolean
  isLow: boolean
}

/** A line with who, when, why and what it cost. */
export function exceptionRow(line: Exception, today: Day, at: number): ExceptionRow {
  const { orderId, customerName, productName, unit, quantity, unitPrice, listPrice, isManual, isBelowFloor } = line
  const sold = `${formatQuantity(hundredthsFromQuantity(quantity))} ${unit}`
  return {
    id: `${orderId} ${at}`,
    orderId,
    name: `${customerName}，${productName}`,
    deal: `${sold}，${formatYuan(fenFromYuan(unitPrice))}，列表 ${formatYuan(fenFromYuan(listPrice))}`,
    note: [sayDay(line.on, today), line.operator, line.reason].filter(Boolean).join(' · '),
    loss: sayLoss(line.loss),
    isManual,
    isLow: isBelowFloor,
  }
}

/** "少收 ¥18.00", "多收 ¥2.00", "没差". */
export function sayLoss(yuan: number): string {
  const fen = fenFromYuan(yuan)
  if (!fen) return '没差'
  return `${fen > 0 ? '少收' : '多收'} ${formatYuan(Math.abs(fen))}`
}

/** "3 行，其中 1 行低于底价". */
export function sayCount({ exceptions, belowFloorCount }: PriceExceptions): string {
  return belowFloorCount ? `${exceptions.total} 行，其中 ${belowFloorCount} 行低于底价` : `${exceptions.total} 行`
}
