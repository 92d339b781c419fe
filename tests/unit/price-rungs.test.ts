import { rungAt, type Rung } from '../../server/features/pricing/resolve'
import vectors from './price-vectors.json'

const ladders = vectors.ladders as unknown as Record<string, Rung[]>

test.each(vectors.prices as [string, number, number | null][])(
  'on the ladder "%s" %d hundredths cost %p fen each',
  (ladder, quantity, price) => {
    expect(rungAt(ladders[ladder] ?? [], quantity)?.price ?? null).toBe(price)
  },
)
