import { nextNumber } from '../../platform/database/number-sequence'

/** The next order number of this shop and business day; see `nextNumber`. */
export const nextOrderNumber = (bizDate: string): Promise<string> => nextNumber('order', bizDate)
