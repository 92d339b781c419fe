import { phone } from '../support/phone'
import { render } from '../support/render'
import type { PadLine } from '../../../miniprogram/components/quantity-pad/view'

describe('the docked pad', () => {
  const line: PadLine = {
    id: 'p1',
    name: '西红柿',
    rungs: [{ from: 0, priceFen: 4500, source: 'special' }],
    lastPriceFen: 4200,
    lastWhen: '11-18',
    lastValue: 300,
    lastUnit: '箱',
    stock: 2600,
    unit: '箱',
    units: [
      { name: '箱', isOff: false },
      { name: '斤', isOff: false },
      { name: '板', isOff: true },
    ],
    decimals: 0,
    value: 0,
    hint: '',
    moved: '',
    weighed: false,
    canReprice: false,
    isLast: false,
    doneCount: 2,
  }
  const open = (more: Partial<PadLine> = {}) =>
    render('quantity-pad', { visible: true, line: { ...line, ...more } }, [
      'input',
      'unit',
      'both',
      'next',
      'close',
      'reprice',
    ])

  test('shows this price, the last one, the stock and the subtotal', () => {
    const pad = open({ value: 1200 })
    expect(pad.text()).toContain('这次价 ¥ 45 .00 /箱 上次 11-18 ¥ 42 .00 /箱 库存 26 箱')
    expect(pad.text()).toContain('小计 ¥ 540 .00')
    expect(pad.labels()).toContain('12 箱')
  })

  test('says each number as it is typed, and stays with what was typed', () => {
    const pad = open()
    for (const key of ['1', '2']) pad.tap(key)
    expect(pad.said.map(({ detail }) => detail)).toEqual([{ value: 100 }, { value: 1200 }])
    pad.set({ line: { ...line, value: 1200, hint: '平时拿 3 箱，这次是 12 箱，没打错吧？' } })
    expect(pad.text()).toContain('没打错吧？')
    pad.tap('0')
    expect(pad.said[2].detail).toEqual({ value: 12000 })
  })

  test('starts over for another line', () => {
    const pad = open()
    pad.tap('7')
    pad.set({ line: { ...line, id: 'p2', name: '土豆', value: 0 } })
    pad.tap('5')
    expect(pad.said[pad.said.length - 1].detail).toEqual({ value: 500 })
  })

  test('takes last time’s quantity at one tap, and all back at a long one', () => {
    const pad = open()
    pad.tap('同上次 3 箱')
    pad.send('退一格，长按清空', 'longpress')
    expect(pad.said.map(({ detail }) => detail)).toEqual([{ value: 300 }, { value: 0 }])
  })

  test('shows a key only to those who may use it', () => {
    expect(open().text()).not.toContain('改价')
    expect(open({ canReprice: true }).text()).toContain('改价')
    const weighed = open({ weighed: true, decimals: 2, value: 1320 })
    weighed.tap('+')
    for (const key of ['6', '点', '4']) weighed.tap(key)
    expect(weighed.said[weighed.said.length - 1].detail).toEqual({ value: 1960 })
  })

  test('goes on to the next line, and says 好了 on the last', () => {
    const pad = open()
    pad.tap('下一样')
    expect(pad.said[0].name).toBe('next')
    expect(open({ isLast: true }).text()).toContain('好了')
  })

  test('says which unit was chosen, and offers none when there is one', () => {
    const pad = open()
    pad.tap('斤')
    expect(pad.said).toEqual([{ name: 'unit', detail: { unit: '斤' } }])
    expect(open({ units: [{ name: '箱', isOff: false }] }).count('pad__pick')).toBe(1)
  })

  test('has a unit without a price off, and says what to do about it', () => {
    phone.reset()
    const pad = open()
    expect(pad.text()).toContain('板 询价')
    pad.tap('板，询价')
    expect(pad.said).toEqual([])
    expect(phone.toasts).toEqual(['按板还没有价，先问一声'])
  })

  test('prices each number by the rung it reaches, and offers the next one at a tap', () => {
    const rungs = [
      { from: 0, priceFen: 3300, source: 'global' },
      { from: 1000, priceFen: 3000, source: 'tier' },
    ]
    const pad = open({ rungs, value: 800 })
    expect(pad.text()).toContain('再拿 2 箱就按 ¥30.00')
    expect(pad.text()).toContain('小计 ¥ 264 .00')
    pad.tap('拿 10 箱')
    expect(pad.said).toEqual([{ name: 'input', detail: { value: 1000 } }])
    expect(pad.text()).toContain('小计 ¥ 300 .00')
    expect(pad.text()).toContain('满 10 箱 30.00')
    expect(pad.text()).not.toContain('再拿')
  })

  test('takes both units where one took the place of the other', () => {
    const pad = open({ moved: '3 箱换成了斤', unit: '斤', value: 300 })
    expect(pad.text()).toContain('3 箱换成了斤')
    pad.tap('两样都要')
    expect(pad.said).toEqual([{ name: 'both', detail: undefined }])
  })

  test('goes back to the unit of last time with its quantity', () => {
    const pad = open({ unit: '斤' })
    pad.tap('同上次 3 箱')
    expect(pad.said).toEqual([{ name: 'unit', detail: { unit: '箱', value: 300 } }])
  })
})
