import { phone } from '../support/phone'
import { render } from '../support/render'
import { entryOf, press, valueOf, type Key } from '../../../miniprogram/components/quantity-pad/entry'
import { rowView, type ProductRow } from '../../../miniprogram/components/product-row/view'

const typed = (keys: string, decimals = 2, from = 0): number =>
  valueOf([...keys].reduce((entry, key) => press(entry, (key === '<' ? 'back' : key) as Key, decimals), entryOf(from)))

describe('the − n ＋ control', () => {
  const row = { value: 300, unit: '箱', name: '西红柿' }

  test('is one ＋ until something is chosen', () => {
    expect(render('qty', { ...row, value: 0 }).labels()).toEqual(['西红柿加一箱'])
    expect(render('qty', row).labels()).toEqual(['西红柿减一箱', '西红柿 3 箱，改数量', '西红柿加一箱'])
  })

  test('says the new and the old quantity, and can be felt', () => {
    phone.reset()
    const qty = render('qty', row, ['change', 'pad'])
    qty.tap('西红柿加一箱')
    qty.tap('西红柿减一箱')
    qty.tap('西红柿 3 箱，改数量')
    expect(qty.said).toEqual([
      { name: 'change', detail: { value: 400, before: 300 } },
      { name: 'change', detail: { value: 200, before: 300 } },
      { name: 'pad', detail: undefined },
    ])
    expect(phone.buzzes).toBe(2)
  })

  test('goes to nothing from less than a step, never below', () => {
    const qty = render('qty', { ...row, value: 50 }, ['change'])
    qty.tap('西红柿减一箱')
    expect(qty.said[0].detail).toEqual({ value: 0, before: 50 })
  })

  test('says nothing while it is locked', () => {
    const qty = render('qty', { ...row, disabled: true }, ['change', 'pad'])
    qty.tap('西红柿加一箱')
    expect(qty.said).toEqual([])
  })

  test('offers a reminder for what is sold out', () => {
    const qty = render('qty', { ...row, soldOut: true }, ['remind'])
    expect(qty.text()).toBe('到货提醒 提醒我')
    qty.tap('西红柿到货提醒我')
    expect(qty.said).toHaveLength(1)
  })

  test('marks a quantity beyond the stock', () => {
    const qty = render('qty', { ...row, stock: 300 })
    expect(qty.has('qty__num--over')).toBe(false)
    qty.set({ value: 400 })
    expect(qty.has('qty__num--over')).toBe(true)
  })

  test('keeps adding while ＋ is held, and stops when let go', () => {
    jest.useFakeTimers()
    phone.reset()
    const qty = render('qty', row, ['change'])
    qty.send('西红柿加一箱', 'longpress')
    jest.advanceTimersByTime(600)
    expect(qty.said).toHaveLength(5)
    expect(phone.buzzes).toBe(1)
    qty.send('西红柿加一箱', 'touchend')
    jest.advanceTimersByTime(600)
    expect(qty.said).toHaveLength(5)
    jest.useRealTimers()
  })
})

describe('typing on the pad', () => {
  test.each([
    ['12', 1200],
    ['012', 1200],
    ['3.5', 350],
    ['.5', 50],
    ['1..5', 150],
    ['1.239', 123],
    ['12<', 100],
    ['<<<', 0],
    ['13.2+6.4', 1960],
    ['5+', 500],
    ['++5', 500],
    ['12345678', 12345600],
  ])('"%s" is %d hundredths', (keys, value) => {
    expect(typed(keys)).toBe(value)
  })

  test('the first digit replaces what was there, stepping back edits it', () => {
    expect(typed('5', 2, 1200)).toBe(500)
    expect(typed('<', 2, 1200)).toBe(100)
    expect(typed('+3', 2, 1200)).toBe(1500)
  })

  test('whole units take no point', () => {
    expect(typed('1.5', 0)).toBe(1500)
  })
})

describe('a product’s row', () => {
  const row: ProductRow = {
    id: 'p1',
    name: '西红柿',
    note: '约 25 斤',
    others: '',
    image: '',
    rungs: [{ from: 0, priceFen: 4200, source: 'special' }],
    unit: '箱',
    step: 100,
    soldOut: false,
    stock: 200,
  }

  test('says what is left when more is wanted', () => {
    expect(rowView(row, 200)).toMatchObject({ note: '约 25 斤', isShort: false })
    expect(rowView(row, 300)).toMatchObject({ note: '只剩 2 箱', isShort: true })
  })

  test('keeps its place when sold out, with a reminder instead of a ＋', () => {
    const sold = render('product-row', { row: { ...row, soldOut: true }, quantity: 0 }, ['remind', 'change'])
    expect(sold.text()).toContain('今日缺货')
    sold.tap('西红柿到货提醒我')
    expect(sold.said).toEqual([{ name: 'remind', detail: { id: 'p1' } }])
  })

  test('names its product in all it says, and opens nothing when ＋ is tapped', () => {
    const shown = render('product-row', { row, quantity: 100 }, ['change', 'pad', 'why', 'open'])
    shown.tap('西红柿加一箱')
    shown.tap('西红柿 1 箱，改数量')
    shown.tap('42 元每箱')
    shown.tap('专属价')
    shown.tap('约 25 斤')
    expect(shown.said).toEqual([
      { name: 'change', detail: { id: 'p1', value: 200, before: 100 } },
      { name: 'pad', detail: { id: 'p1' } },
      { name: 'why', detail: { id: 'p1' } },
      { name: 'why', detail: { id: 'p1' } },
      { name: 'open', detail: { id: 'p1' } },
    ])
  })
})
