import { NO_RANK, rankOf } from '../../server/features/products/rank'
import { rows, queries } from './search-vectors.json'

test.each(queries)('$query finds $finds on the server', ({ query, finds }) => {
  const ranked = rows
    .map((row) => ({ name: row.name, rank: rankOf(row, query) }))
    .filter(({ rank }) => rank < NO_RANK)
    .sort((one, other) => one.rank - other.rank)
  expect(ranked.map(({ name }) => name)).toEqual(finds)
})
