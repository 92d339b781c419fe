import { padLineOf } from '../../../miniprogram/pages/tabs/components/order-desk/panels'
import { whyView, type WhyView } from '../../../miniprogram/pages/tabs/components/order-desk/why'
import { goodsOf, isWeighed, stepOf, type Good } from '../../../miniprogram/stores/goods'
import { problemOf, sayKept } from '../../../miniprogram/pages/tabs/components/order-desk/reading-view'
import { ApiError } from '../../../miniprogram/api/error'
import { render } from '../support/render'
import { aCatalogue, onion, potato, tomato, water } from './a-catalogue'

const [tomatoes, potatoes, onions, waters] = goodsOf(aCatalogue([tomato, potato, onion, water])) as Good[]
const TODAY = '2025-11-20'
const facts = { today: TODAY, isLast: false, doneCount: 0 }
const why = (good: Good, quantity = 0, isShop = false): WhyView =>
  whyView({ good, unit: good.units[0], quantity, agreed: {} }, TODAY, isShop)
const at = (good: Good, priceFen: number): Good => ({
  ...good,
  units: [{ ...good.units[0], rungs: [{ ...good.units[0].rungs[0], priceFen }] }],
})

describe('why a price is what it is', () => {
  test('an own price stands above the list price it saves on', () => {
    const view = why(tomatoes)
    expect(view).toMatchObject({
      title: '为什么是 ¥42.00？',
      note: '西红柿 普罗旺斯，按箱',
      difference: '每箱比列表价省 ¥6.00',
    })
    expect(view.rows.map(({ name, price, isChosen }) => [name, price, isChosen])).toEqual([
      ['专属价', '¥42.00', true],
      ['列表价', '¥48.00', false],
    ])
    expect(view.deals).toEqual([{ id: 'last', when: '周二', quantity: '3 箱', price: '¥42.00', move: '和这次一样' }])
  })

  test('an own price may be higher, and is said to be', () => {
    expect(why(at(tomatoes, 5000)).difference).toBe('每箱比列表价多 ¥2.00')
  })

  test("everybody's price needs no comparison", () => {
    const view = why(onions)
    expect(view.rows.map(({ name, isChosen }) => [name, isChosen])).toEqual([['列表价', true]])
    expect(view).toMatchObject({ difference: '', deals: [] })
  })

  test('a price that moved since the last order says how far', () => {
    expect(why(potatoes).deals[0]).toMatchObject({ when: '昨天', quantity: '60 斤', move: '这次降了 ¥0.15' })
    expect(why(at(tomatoes, 4500)).deals[0]).toMatchObject({ move: '这次涨了 ¥3.00' })
  })
})

describe('why a price by quantity is what it is', () => {
  const told = (view: WhyView): string[] => view.rows.map(({ name, note, price }) => `${name} ${note} ${price}`)

  test('what is missing for the next price stands below the one that applies', () => {
    expect(told(why(waters, 300))).toEqual(['列表价 大家都能看到的价 ¥33.00', '满 10 箱 还差 7 箱 ¥30.00'])
  })

  test('a price that was reached is named by what it took, above the list price', () => {
    expect(told(why(waters, 1200))).toEqual(['满 10 箱 拿够了数，就按这个价 ¥30.00', '列表价 大家都能看到的价 ¥33.00'])
    expect(why(waters, 1200)).toMatchObject({ title: '为什么是 ¥30.00？', difference: '每箱比列表价省 ¥3.00' })
  })

  test('a unit without a price is asked for', () => {
    const asked = { good: waters, unit: waters.units[2], quantity: 100, agreed: {} }
    expect(whyView(asked, TODAY)).toMatchObject({ title: '要问价', note: '矿泉水，按板', rows: [], difference: '' })
  })
})

describe('the line of the pad', () => {
  const pad = (good: Good, value: number, unit = good.units[0]) => padLineOf(good, unit, value, facts)

  test('has every unit to choose from, off where there is no price, and the decimals of the one chosen', () => {
    expect(pad(waters, 100)).toMatchObject({
      id: 'water 箱',
      decimals: 0,
      units: [
        { name: '箱', isOff: false },
        { name: '瓶', isOff: false },
        { name: '板', isOff: true },
      ],
    })
  })

  test('asks about an amount in another unit by what it makes', () => {
    const habit = { ...waters, usual: { quantity: 200, unit: '箱' } }
    const [, bottle] = habit.units
    expect(pad(habit, 14_300, bottle).hint).toBe('')
    expect(pad(habit, 14_400, bottle).hint).toBe('平时拿 2 箱，这次是 144 瓶，没打错吧？')
  })

  test('knows the last time, and lets two baskets be weighed', () => {
    const line = pad(potatoes, 8000)
    expect(line).toMatchObject({ lastPriceFen: 180, lastWhen: '昨天', lastValue: 6000, weighed: true, hint: '' })
    expect(pad(onions, 100)).toMatchObject({ lastPriceFen: null, lastValue: 0, weighed: false })
  })

  test('asks about an amount three times the usual, and not about less', () => {
    expect(pad(tomatoes, 899).hint).toBe('')
    expect(pad(tomatoes, 1200).hint).toBe('平时拿 3 箱，这次是 12 箱，没打错吧？')
  })

  test('compares with the last time where nothing is usual, and with nothing where there was none', () => {
    expect(pad({ ...tomatoes, usual: null }, 900).hint).toContain('上次拿 3 箱')
    expect(pad(onions, 99_900).hint).toBe('')
  })
})

test('goods by weight that are taken by the dozens go by fives, everything else by ones', () => {
  const step = (good: Good, quantity: number): number =>
    stepOf({ ...good, usual: { quantity, unit: good.units[0].name } }, good.units[0])
  expect(isWeighed(potatoes.units[0])).toBe(true)
  expect(step(potatoes, 8000)).toBe(500)
  expect(step(potatoes, 300)).toBe(100)
  expect(step(tomatoes, 5000)).toBe(100)
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
    key: 'tomato 箱',
    productId: 'tomato',
    name: '西红柿',
    unit: '箱',
    quantity: 300,
    priceFen: 4500,
    wasFen: 4200,
    isGone: false,
    goneWords: '',
    step: 100,
  }
  const gone = {
    ...row,
    key: 'okra 箱',
    productId: 'okra',
    name: '秋葵',
    wasFen: null,
    isGone: true,
    goneWords: '店里没有了',
  }
  const view = { title: '已选 1 种', rows: [gone, row], totalFen: 13_500, canSubmit: true }

  test('shows what is gone with a way to take it off', () => {
    const cart = render(id, { visible: true, view }, ['change'])
    expect(cart.text()).toContain('店里没有了，这单不算它')
    cart.tap('拿掉秋葵')
    expect(cart.said).toEqual([{ name: 'change', detail: { id: 'okra', unit: '箱', value: 0, before: 0 } }])
  })

  test('empties itself and sends at a tap', () => {
    const cart = render(id, { visible: true, view }, ['clear', 'submit'])
    cart.tap('全部拿掉')
    cart.tap('去提交')
    expect(cart.said.map(({ name }) => name)).toEqual(['clear', 'submit'])
  })
})
