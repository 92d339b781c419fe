import '../support/phone'
import { render } from '../support/render'
import {
  agreedFrom,
  missing,
  repriceView,
} from '../../../miniprogram/pages/tabs/new-order/components/reprice-sheet/reprice'

const tomato = { id: 'tomato', name: '西红柿', unit: '箱', priceFen: 4200, agreedFen: null, reason: '' }
const agreed = { ...tomato, agreedFen: 4000, reason: '老客户' }

test('the key says what it will do', () => {
  expect(repriceView(tomato, '')).toMatchObject({ confirm: '改价', back: '', hint: '' })
  expect(repriceView(tomato, '40.5')).toMatchObject({ confirm: '改成 ¥40.50/箱', hint: '' })
  expect(repriceView(agreed, '40').back).toBe('还按 ¥42.00')
})

test.each([
  ['20.99', '比平时低一半还多，没打错吧？'],
  ['21', ''],
  ['84', ''],
  ['84.01', '比平时高一倍还多，没打错吧？'],
])('%s is thought about: %s', (typed, hint) => {
  expect(repriceView(tomato, typed).hint).toBe(hint)
})

test('a price needs to be one, and a reason to be there', () => {
  expect(missing('', '')).toEqual({ price: '写一个价，最多两位小数。', reason: '选一个原因，或者写一句。' })
  expect(missing('4.555', '老客户').price).not.toBe('')
  expect(missing('40', '老客户')).toEqual({ price: '', reason: '' })
})

test('the usual price is no agreed one', () => {
  expect(agreedFrom(tomato, '42.00', '老客户')).toBeNull()
  expect(agreedFrom(tomato, '40', '老客户')).toEqual({ fen: 4000, reason: '老客户' })
  expect(agreedFrom(tomato, '0', '送的')).toEqual({ fen: 0, reason: '送的' })
})

describe('the sheet', () => {
  const sheetFor = (subject: typeof tomato | typeof agreed) => {
    const sheet = render('pages/tabs/new-order/components/reprice-sheet/index', { subject, visible: false }, ['agree'])
    sheet.set({ visible: true })
    return sheet
  }

  test('one typed price and one tapped reason are enough', () => {
    const sheet = sheetFor(tomato)
    sheet.send('新的价', 'input', { value: '40' })
    sheet.tap('拿得多')
    sheet.tap('改成 ¥40.00/箱')
    expect(sheet.said).toEqual([
      { name: 'agree', detail: { productId: 'tomato', unit: '箱', agreed: { fen: 4000, reason: '拿得多' } } },
    ])
  })

  test('without a reason it stays, and says so; a written one will do', () => {
    const sheet = sheetFor(tomato)
    sheet.send('新的价', 'input', { value: '40' })
    sheet.tap('改成 ¥40.00/箱')
    expect(sheet.said).toEqual([])
    expect(sheet.text()).toContain('选一个原因')
    sheet.send('别的原因', 'input', { value: ' 样品 ' })
    sheet.tap('改成 ¥40.00/箱')
    expect(sheet.said.pop()?.detail).toMatchObject({ agreed: { reason: '样品' } })
  })

  test('an agreed price can be taken back', () => {
    const sheet = sheetFor(agreed)
    sheet.tap('还按 ¥42.00')
    expect(sheet.said.pop()?.detail).toEqual({ productId: 'tomato', unit: '箱', agreed: null })
  })

  test('another subject starts from a clean sheet', () => {
    const sheet = sheetFor(agreed)
    sheet.set({ visible: false, subject: tomato })
    sheet.set({ visible: true })
    expect(sheet.text()).not.toContain('还按')
    expect(sheet.has('kd-opt--on')).toBe(false)
  })
})
