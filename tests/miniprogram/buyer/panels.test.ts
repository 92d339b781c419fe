import { goodsOf, isWeighed, stepOf, type Good } from '../../../miniprogram/pages/tabs/components/order-desk/goods'
import { padLineOf, whyView } from '../../../miniprogram/pages/tabs/components/order-desk/panels'
import { problemOf, sayKept } from '../../../miniprogram/pages/tabs/home/components/buyer-catalogue/view'
import { ApiError } from '../../../miniprogram/api/error'
import { render } from '../support/render'
import { aCatalogue, onion, potato, tomato } from './a-catalogue'

const [tomatoes, potatoes, onions] = goodsOf(aCatalogue([tomato, potato, onion])) as [Good, Good, Good]
const TODAY = '2025-11-20'
const facts = { today: TODAY, isLast: false, doneCount: 0 }

describe('why a price is what it is', () => {
  test('an own price stands above the list price it saves on', () => {
    const view = whyView(tomatoes, TODAY)
    expect(view).toMatchObject({
      title: '为什么是 ¥42.00？',
      note: '西红柿 普罗旺斯，按箱',
      difference: '每箱比列表价省 ¥6.00',
    })
    expect(view.rows.map(({ name, price, isChosen }) => [name, price, isChosen])).toEqual([
      ['专属价', '¥42.00', true],
      ['列表价', '¥48.00', false],
    ])
    expect(view.last).toEqual({ when: '周二', quantity: '3 箱', price: '¥42.00', move: '和这次一样' })
  })

  test('an own price may be higher, and is said to be', () => {
    expect(whyView({ ...tomatoes, priceFen: 5000 }, TODAY).difference).toBe('每箱比列表价多 ¥2.00')
  })

  test("everybody's price needs no comparison", () => {
    const view = whyView(onions, TODAY)
    expect(view.rows.map(({ name, isChosen }) => [name, isChosen])).toEqual([['列表价', true]])
    expect(view).toMatchObject({ difference: '', last: null })
  })

  test('a price that moved since the last order says how far', () => {
    expect(whyView(potatoes, TODAY).last).toMatchObject({ when: '昨天', quantity: '60 斤', move: '这次降了 ¥0.15' })
    expect(whyView({ ...tomatoes, priceFen: 4500 }, TODAY).last).toMatchObject({ move: '这次涨了 ¥3.00' })
  })
})

describe('the line of the pad', () => {
  test('knows the last time, and lets two baskets be weighed', () => {
    const line = padLineOf(potatoes, 8000, facts)
    expect(line).toMatchObject({ lastPriceFen: 180, lastWhen: '昨天', lastValue: 6000, weighed: true, hint: '' })
    expect(padLineOf(onions, 100, facts)).toMatchObject({ lastPriceFen: null, lastValue: 0, weighed: false })
  })

  test('asks about an amount three times the usual, and not about less', () => {
    expect(padLineOf(tomatoes, 899, facts).hint).toBe('')
    expect(padLineOf(tomatoes, 1200, facts).hint).toBe('平时拿 3 箱，这次是 12 箱，没打错吧？')
  })

  test('compares with the last time where nothing is usual, and with nothing where there was none', () => {
    expect(padLineOf({ ...tomatoes, usual: null }, 900, facts).hint).toContain('上次拿 3 箱')
    expect(padLineOf(onions, 99_900, facts).hint).toBe('')
  })
})

test('goods by weight that are taken by the dozens go by fives, everything else by ones', () => {
  expect(isWeighed(potatoes)).toBe(true)
  expect(stepOf(potatoes)).toBe(500)
  expect(stepOf({ ...potatoes, usual: 300 })).toBe(100)
  expect(stepOf({ ...tomatoes, usual: 5000 })).toBe(100)
})

test('a kept catalogue says from when it is', () => {
  expect(sayKept('2025-11-19T10:02:00Z', '2025-11-20T12:00:00Z')).toBe('没连上，先看昨天 18:02 存下的。')
})

test('a failure is told by its sentence and a number to read out', () => {
  const failure = new ApiError('server.internal', '服务器没接住，再试一次。', [], 500, '7f3a20bc-1')
  expect(problemOf(failure)).toEqual({ note: '服务器没接住，再试一次。', number: '7F3A-20' })
})

describe('the cart', () => {
  const id = 'pages/tabs/components/cart-sheet/index'
  const row = {
    productId: 'tomato',
    name: '西红柿',
    unit: '箱',
    quantity: 300,
    priceFen: 4500,
    wasFen: 4200,
    isGone: false,
    step: 100,
  }
  const gone = { ...row, productId: 'okra', name: '秋葵', wasFen: null, isGone: true }
  const view = { title: '已选 1 种', rows: [gone, row], totalFen: 13_500, canSubmit: true }

  test('shows what is gone with a way to take it off', () => {
    const cart = render(id, { visible: true, view }, ['change'])
    expect(cart.text()).toContain('店里没有了，这单不算它')
    cart.tap('拿掉秋葵')
    expect(cart.said).toEqual([{ name: 'change', detail: { id: 'okra', value: 0, before: 0 } }])
  })

  test('empties itself and sends at a tap', () => {
    const cart = render(id, { visible: true, view }, ['clear', 'submit'])
    cart.tap('全部拿掉')
    cart.tap('去提交')
    expect(cart.said.map(({ name }) => name)).toEqual(['clear', 'submit'])
  })
})
