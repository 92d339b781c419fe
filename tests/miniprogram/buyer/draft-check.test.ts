import { checkDraft, orderableDraft, sayFindings } from '../../../miniprogram/stores/draft-check'
import { emptyDraft, type Draft } from '../../../miniprogram/stores/draft-order'
import type { Now } from '../../../miniprogram/stores/goods'

const line = (productId: string, priceFen: number | null, quantity = 100) => ({
  productId,
  name: productId,
  unit: '箱',
  quantity,
  priceFen,
})
const draft = (...lines: Draft['lines']): Draft => ({ ...emptyDraft('customer-a'), lines })
const now =
  (prices: Record<string, number>) =>
  ({ productId }: { productId: string }): Now =>
    prices[productId] ?? 'gone'

test('a draft nothing happened to is as it was', () => {
  const checked = checkDraft(draft(line('tomato', 4200, 300)), now({ tomato: 4200 }))
  expect(checked).toMatchObject({ totalFen: 12_600, seenTotalFen: 12_600, changed: [], gone: [] })
  expect(sayFindings(checked)).toBe('')
})

test('a changed price stands beside the one that was seen, in the lines and in the sum', () => {
  const checked = checkDraft(
    draft(line('tomato', 4200, 300), line('potato', 180, 8000)),
    now({ tomato: 4500, potato: 165 }),
  )
  expect(checked.changed.map(({ wasFen, priceFen }) => [wasFen, priceFen])).toEqual([
    [4200, 4500],
    [180, 165],
  ])
  expect(checked).toMatchObject({ totalFen: 26_700, seenTotalFen: 27_000 })
  expect(sayFindings(checked)).toBe('2 样价格变了')
})

test('what is gone counts for nothing and is not ordered', () => {
  const before = draft(line('tomato', 4200), line('okra', 900))
  const checked = checkDraft(before, now({ tomato: 4200 }))
  expect(checked.gone.map(({ productId }) => productId)).toEqual(['okra'])
  expect(checked.totalFen).toBe(4200)
  expect(orderableDraft(before, checked).lines).toEqual([line('tomato', 4200)])
  expect(sayFindings(checked)).toBe('1 样没有了')
})

test('a draft is ordered at the prices of now, without a trace of the check', () => {
  const before = draft(line('tomato', 4200))
  const checked = checkDraft(before, now({ tomato: 4500 }))
  expect(orderableDraft(before, checked).lines).toEqual([line('tomato', 4500)])
})

test('a price that was agreed on is not changed by the list', () => {
  const agreed = { ...line('tomato', 4200, 200), agreedFen: 4000, reason: '老客户' }
  const checked = checkDraft(draft(agreed), now({ tomato: 4500 }))
  expect(checked).toMatchObject({ changed: [], totalFen: 8000, seenTotalFen: 8000 })
  expect(orderableDraft(draft(agreed), checked).lines[0]).toMatchObject({ agreedFen: 4000, reason: '老客户' })
})

test('a line that never had a price to see cannot have changed', () => {
  expect(checkDraft(draft(line('tomato', null)), now({ tomato: 4500 })).changed).toEqual([])
})

test('both findings are said in one breath', () => {
  const checked = checkDraft(draft(line('tomato', 4200), line('okra', 900)), now({ tomato: 4500 }))
  expect(sayFindings(checked)).toBe('1 样价格变了，1 样没有了')
})

test('a line says why it cannot be ordered: the goods, the unit, or so few of it', () => {
  const words = (why: Now): string => checkDraft(draft(line('tomato', 4200)), () => why).lines[0].goneWords
  expect([words('gone'), words('unit'), words('few'), words(4200)]).toEqual([
    '店里没有了',
    '不按箱卖了',
    '拿这么几箱还没有价',
    '',
  ])
})
