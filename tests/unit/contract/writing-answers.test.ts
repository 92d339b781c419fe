import { endpoint, writeAnswer } from '../../../server/platform/contract/endpoint'
import { AnswerError, type Field } from '../../../server/platform/contract/field'
import * as f from '../../../server/platform/contract/fields'

function write(answer: Field<never>, value: unknown): unknown {
  return writeAnswer(
    endpoint({ method: 'GET', path: '/things', summary: '东西', permission: 'orders.view', answer }),
    value,
  )
}

const row = f.object('行', {
  id: f.id('编号'),
  price: f.yuan('单价'),
  quantity: f.quantity('数量'),
  status: f.choice('状态', ['open', 'done']),
  on: f.day('日'),
  at: f.nullable(f.instant('时间')),
  note: f.optional(f.text('备注', 10)),
})
const good = {
  id: 'a',
  price: 1051,
  quantity: 250,
  status: 'open',
  on: '2025-06-30',
  at: new Date('2025-06-30T02:15:00Z'),
}

test('an answer leaves the house as yuan, quantities and UTC moments', () => {
  expect(write(row, good)).toEqual({
    id: 'a',
    price: 10.51,
    quantity: 2.5,
    status: 'open',
    on: '2025-06-30',
    at: '2025-06-30T02:15:00.000Z',
  })
})

test('what the contract does not name never leaves the house, however deep', () => {
  const answer = f.object('外', { rows: f.list('行', row, { max: 9 }) })
  const secret = { ...good, cost: 1, passwordHash: 'x' }
  const [written] = (write(answer, { rows: [secret], tenantId: 't' }) as { rows: object[] }).rows
  expect(Object.keys(written ?? {})).toEqual(['id', 'price', 'quantity', 'status', 'on', 'at'])
  expect(write(answer, { rows: [], tenantId: 't' })).toEqual({ rows: [] })
})

test('a page is written with its rows', () => {
  const paged = { list: [good], total: 21, page: 2, pageSize: 20, totalPages: 2, sql: 'SELECT' }
  expect(write(f.page(row), paged)).toEqual({
    list: [write(row, good)],
    total: 21,
    page: 2,
    pageSize: 20,
    totalPages: 2,
  })
})

test('null and absence are kept apart', () => {
  expect(write(row, { ...good, at: null, note: undefined })).toHaveProperty('at', null)
  expect(write(row, { ...good, note: undefined })).not.toHaveProperty('note')
  expect(() => write(row, { ...good, note: null })).toThrow(AnswerError)
})

describe('an answer that breaks its contract is a fault of ours that tells where', () => {
  test.each<[string, object, RegExp]>([
    ['a member is missing', { id: undefined }, /at id: wanted string, got undefined/],
    ['money is not in whole fen', { price: 10.51 }, /at price: wanted integer fen or hundredths, got number/],
    ['money is still the text of the database', { price: '10.51' }, /at price: .* got string/],
    ['money is NaN', { price: Number.NaN }, /at price/],
    ['a status is not in the list', { status: 'lost' }, /at status: wanted one of open, done/],
    ['a day is a moment', { on: '2025-06-30T00:00:00Z' }, /at on: wanted a day/],
    ['a moment is a text', { at: '2025-06-30T02:15:00Z' }, /at at: wanted a Date/],
    ['a moment is no moment', { at: new Date('soon') }, /at at: wanted a Date/],
  ])('%s', (_what, change, message) => {
    expect(() => write(row, { ...good, ...change })).toThrow(AnswerError)
    expect(() => write(row, { ...good, ...change })).toThrow(message)
  })

  test('in a row of a list of an object', () => {
    const answer = f.object('外', { rows: f.list('行', row, { max: 9 }) })
    expect(() => write(answer, { rows: [good, { ...good, id: 5 }] })).toThrow(
      /at rows\[1\]\.id: wanted string, got number/,
    )
  })

  test.each<[string, Field<never>, unknown]>([
    ['no object', row, null],
    ['no list', f.list('行', row, { max: 9 }), { length: 0 }],
    ['a number JSON has no word for', f.ratio('率'), Number.POSITIVE_INFINITY],
    ['a part of a count', f.integer('数', 0, 9), 1.5],
    ['null as free JSON', f.json('事'), null],
    ['a list as free JSON', f.json('事'), []],
    ['a word for a truth', f.flag('对'), 'true'],
  ])('%s', (_what, answer, value) => {
    expect(() => write(answer, value)).toThrow(AnswerError)
    expect(() => write(answer, value)).toThrow(/at the top/)
  })
})
