import { parseMessage } from '../../../server/features/orders/parser/parse-message'
import { HELD_OUT } from './held-out-messages'
import { lexicon, measure } from './measure'
import { TUNING } from './tuning-messages'

test('there are at least 200 messages, half of them held out', () => {
  expect([TUNING.length, HELD_OUT.length]).toEqual([110, 109])
  expect(new Set([...TUNING, ...HELD_OUT].map(([text]) => text)).size).toBe(219)
})

describe.each([
  ['tuning', TUNING],
  ['held-out', HELD_OUT],
])('the %s half', (_name, messages) => {
  const measured = measure(messages)

  test('no line is silently taken for other goods', () => {
    expect(measured.wrongGoods).toEqual([])
  })

  test('at least 95 of 100 lines that are taken are right', () => {
    expect(measured.accepted).toBeGreaterThan(100)
    expect(measured.right / measured.accepted).toBeGreaterThanOrEqual(0.95)
  })

  test('most of what is meant clearly is taken', () => {
    expect(1 - measured.missed.length / measured.meant).toBeGreaterThanOrEqual(0.9)
  })
})

test('the measure counts what is wrong', () => {
  const measured = measure([['西红柿3斤', '土豆 3 斤']])
  expect([measured.accepted, measured.right, measured.wrongGoods.length, measured.missed.length]).toEqual([1, 0, 1, 1])
})

test('what is not clear is shown with what it may be', () => {
  expect(parseMessage('可乐2箱', lexicon).lines).toEqual([
    {
      text: '可乐2箱',
      certainty: 'unsure',
      isRemoval: false,
      productIds: ['百事可乐', '可口可乐'],
      unit: '箱',
      quantity: 200,
    },
  ])
})

test('unknown goods keep their words and amount', () => {
  expect(parseMessage('榴莲2个', lexicon).lines).toMatchObject([
    { text: '榴莲2个', certainty: 'unknown', productIds: [], unit: '个', quantity: 200 },
  ])
})

test('what is said beside the goods is a remark', () => {
  expect(parseMessage('猪蹄4只 剁块（大的）', lexicon).remarks).toEqual(['大的', '剁块'])
})

test.each(['', ' ', '😀😀😀', '，，，', '谢谢', '\n\n'])('%j is no order', (text) => {
  expect(parseMessage(text, lexicon)).toMatchObject({ lines: [], isRepeat: false })
})

test('a message of 20,000 characters is read', () => {
  expect(parseMessage('西红柿3斤 '.repeat(3_000), lexicon).lines).toHaveLength(3_000)
})
