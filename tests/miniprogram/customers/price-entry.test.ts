import {
  entryOf,
  fenOf,
  missing,
  padView,
  press,
  type Key,
  type PriceEntry,
} from '../../../miniprogram/pages/customers/prices/components/price-sheet/entry'

const BLANK: PriceEntry = { typed: '', isFresh: false, problem: '' }
const type = (keys: string, from: PriceEntry = BLANK): PriceEntry =>
  [...keys].reduce((entry, key) => press(entry, key as Key), from)

describe('a price typed on the pad', () => {
  test('starts as the price that is, and the first digit replaces it', () => {
    expect(fenOf(entryOf(4550))).toBe(4550)
    expect(type('43', entryOf(4550)).typed).toBe('43')
    expect(press(entryOf(4550), 'back').typed).toBe('45.')
  })

  test('keeps one point, no idle zeros in front, and a zero before a point', () => {
    expect(type('.5').typed).toBe('0.5')
    expect(type('007').typed).toBe('7')
    expect(type('1.2.3').typed).toBe('1.23')
    expect(fenOf(type('.5'))).toBe(50)
  })

  test('stops at two decimals and says so: 1.005 is no price', () => {
    const entry = type('1.005')
    expect([entry.typed, entry.problem]).toEqual(['1.00', '最多写到分，两位小数。'])
    expect(press(entry, 'back')).toEqual({ typed: '1.0', isFresh: false, problem: '' })
  })

  test('stops at what the books can hold', () => {
    const entry = type('999999999')
    expect([entry.typed, entry.problem]).toEqual(['99999999', '太大了，最多 ¥99999999.99。'])
    expect(fenOf(type('99999999.99'))).toBe(9_999_999_999)
  })

  test('cannot be sent when it is nothing or zero', () => {
    expect(missing(BLANK)).toBe('先写一个价。')
    expect(missing(type('0'))).toBe('价格要大于 0 元。')
    expect(missing(type('0.00'))).toBe('价格要大于 0 元。')
    expect(missing(type('0.01'))).toBe('')
    expect(press(type('45'), 'clear').typed).toBe('')
  })
})

describe('what the pad says', () => {
  test('the price it will be, and how it stands to the list price', () => {
    expect(padView(type('45'), 4800, '箱')).toEqual({
      confirm: '改成 45 元',
      difference: '每箱比列表价省 ¥3.00',
      hint: '',
    })
    expect(padView(type('49.5'), 4800, '箱').difference).toBe('每箱比列表价多 ¥1.50')
    expect(padView(type('48'), 4800, '箱').difference).toBe('和列表价一样')
    expect(padView(BLANK, 4800, '箱')).toEqual({ confirm: '改价', difference: '', hint: '' })
  })

  test('asks about a price that is far off, without refusing it', () => {
    expect(padView(type('4.8'), 4800, '箱').hint).toBe('比列表价低一半还多，没打错吧？')
    expect(padView(type('480'), 4800, '箱').hint).toBe('比列表价高一倍还多，没打错吧？')
    expect(padView(type('5'), 0, '箱').hint).toBe('')
    expect(missing(type('480'))).toBe('')
  })
})
