import { can } from '../../platform/access/actor'
import type { Product } from './model'
import { checkDigitFits } from './code'

/** Something that was kept, but is worth a look. */
export interface Warning {
  field: string
  message: string
}

/** What is odd about a product as it stands: prices the wrong way round, codes that were misread. */
export function oddities({ floorPrice, costPrice, globalPrice, barcodes = [] }: Product): Warning[] {
  return [...(can('products.see_cost') ? oddPrices(globalPrice, floorPrice, costPrice) : []), ...oddCodes(barcodes)]
}

function oddPrices(listPrice: number, floorPrice: number | null, costPrice: number | null): Warning[] {
  const warnings: Warning[] = []
  if ((floorPrice ?? 0) > listPrice) {
    warnings.push({ field: 'floorPrice', message: '底价比默认售价高，照列表卖每单都要写原因' })
  }
  if ((costPrice ?? 0) > listPrice) warnings.push({ field: 'costPrice', message: '成本比默认售价高，卖一个亏一个' })
  return warnings
}

function oddCodes(barcodes: readonly { code: string }[]): Warning[] {
  return barcodes.flatMap(({ code }, index) =>
    checkDigitFits(code)
      ? []
      : [{ field: `barcodes[${index}].code`, message: `条码 ${code} 的最后一位不对，对着包装看一眼` }],
  )
}
