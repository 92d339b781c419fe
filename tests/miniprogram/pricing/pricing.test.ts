import '../support/phone'
import type { LevelPricesRow, PriceEvent, PriceEventPreview, PriceImpact } from '../../../miniprogram/api/generated'
import type { ApiError } from '../../../miniprogram/api/error'
import { shutOf, textOf } from '../../../miniprogram/pages/pricing/card/view'
import { blankForm, formOf, inputOf } from '../../../miniprogram/pages/pricing/event/form'
import { eventView, figuresOf, sayImpact } from '../../../miniprogram/pages/pricing/event/view'
import { sayLoss } from '../../../miniprogram/pages/pricing/exceptions/view'
import { levelRow, stepsOf } from '../../../miniprogram/pages/pricing/level/view'
import { changeOf, sayChange, sayStep, type TypedChange } from '../../../miniprogram/pages/pricing/words'

const TODAY = '2026-11-20'
const typed = (part: Partial<TypedChange>): TypedChange => ({
  kind: 'percent',
  isDown: false,
  typed: '5',
  rounding: 'none',
  ...part,
})

describe('a change of prices', () => {
  test.each([
    [{}, { kind: 'percent', percent: 50, rounding: 'none' }, '涨 5%'],
    [{ isDown: true, typed: '3.5' }, { kind: 'percent', percent: -35, rounding: 'none' }, '降 3.5%'],
    [{ kind: 'amount', isDown: true, typed: '2' }, { kind: 'amount', amount: -2, rounding: 'none' }, '降 ¥2.00'],
    [
      { kind: 'set', typed: '36', rounding: 'half' },
      { kind: 'set', price: 36, rounding: 'half' },
      '定成 ¥36.00，取整到 5 角',
    ],
  ] as const)('%j is what the server is sent, and what people read', (part, change, words) => {
    expect(changeOf(typed(part as Partial<TypedChange>))).toEqual(change)
    expect(sayChange(change as PriceEvent['change'])).toBe(words)
  })

  test.each(['', ' ', '0', 'abc', '-3'])('%j is no change', (words) => {
    expect(changeOf(typed({ typed: words }))).toBeNull()
  })

  test('a draft comes back as it was typed', () => {
    const form = { ...blankForm('2026-12-01'), typed: '5', isDown: true, categories: ['叶菜'], note: '清仓' }
    const input = inputOf(form)
    expect(input).toMatchObject({ title: '12 月 1 日叶菜', target: 'list', effectiveOn: '2026-12-01' })
    expect(formOf({ ...input, levelIds: [] } as unknown as PriceEvent)).toEqual(form)
    expect(inputOf(blankForm(TODAY))).toEqual({ problem: '写上改多少。' })
    expect(inputOf({ ...form, target: 'level' })).toEqual({ problem: '选一个等级。' })
  })
})

describe('what an event does', () => {
  const event = { title: '入冬', change: { kind: 'percent', percent: 50 }, target: 'list', effectiveOn: '2026-12-01' }
  const as = (part: object): PriceEvent =>
    ({ ...event, status: 'draft', statusLabel: '草稿', isEffective: false, ...part }) as PriceEvent

  test('is offered to be settled, then to be taken back until its day', () => {
    expect(eventView(as({}), true)).toMatchObject({ confirm: '12 月 1 日起用', mayApply: true, mayCancel: false })
    expect(eventView(as({}), false)).toMatchObject({ mayApply: false, mayDelete: false })
    expect(eventView(as({ status: 'applied' }), true)).toMatchObject({
      mayApply: false,
      mayCancel: true,
      isSettled: true,
    })
    expect(eventView(as({ status: 'applied', isEffective: true }), true).mayCancel).toBe(false)
  })

  test('is told in numbers; what to look at twice stands out', () => {
    const preview = {
      itemCount: 3,
      up: 2,
      down: 1,
      customerCount: 12,
      belowFloor: 1,
      aboveListCount: 0,
    } as PriceEventPreview
    const figures = figuresOf(preview, null)
    expect(figures.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '改几个价 3',
      '涨 2',
      '降 1',
      '客户会看到 12 位',
      '低于底价 1',
    ])
    expect(figures.filter(({ isWarning }) => isWarning)).toHaveLength(1)
  })

  test('is told in money, and in nothing where nothing was sold', () => {
    const impact = { before: 100, after: 105, marginBefore: 0.2, marginAfter: 0.238 } as PriceImpact
    expect(sayImpact(impact)).toBe('按最近 30 天卖的算，多收 ¥5.00（¥100.00 → ¥105.00）。毛利率 20% → 23.8%。')
    expect(sayImpact({ ...impact, after: 100 })).toBe('最近 30 天没卖过会变的货，看不出影响。')
  })
})

describe('the ladder of a product', () => {
  const row: LevelPricesRow = {
    ...{
      productId: 'p',
      productName: '西红柿',
      category: '',
      initials: '',
      pinyin: '',
      unit: '箱',
      listPrice: 48,
      price: 46,
    },
    ...{ isOwn: true, steps: [{ minQuantity: 10, price: 36.5 }], upcoming: { price: 45, validFrom: '2026-12-01' } },
  }

  test('is one line: its steps and what is to come', () => {
    expect(sayStep({ minQuantity: 10, price: 36.5 }, '箱')).toBe('满 10 箱 ¥36.50')
    expect(levelRow(row, TODAY)).toMatchObject({
      priceFen: 4600,
      note: '满 10 箱 ¥36.50 · 12-01 起 ¥45.00',
      isOwn: true,
    })
    expect(levelRow({ ...row, steps: [], upcoming: null }, TODAY).note).toBe('列表 ¥48.00')
  })

  test.each([
    [[{ from: '', price: '46' }], true, { steps: [{ minQuantity: 0, price: 46 }] }],
    [[{ from: '', price: '46' }], false, { problem: '第 1 级要写满几个起。' }],
    [[{ from: '10', price: 'x' }], false, { problem: '第 1 级的价要是最多两位小数的数字。' }],
    [
      [
        { from: '5', price: '1' },
        { from: '5', price: '2' },
      ],
      false,
      { problem: '第 2 级和前面的数量一样。' },
    ],
    [[{ from: '', price: '' }], true, { steps: [] }],
  ])('%j is read as it is meant', (steps, isLevel, wanted) => {
    expect(stepsOf(steps, isLevel)).toEqual(wanted)
  })
})

describe('a price card', () => {
  test('says why it does not open, and where to go', () => {
    const failure = (code: string): ApiError => ({ code, message: '…' }) as ApiError
    expect(shutOf(failure('pricing.card_not_yours'))).toMatchObject({ title: '这张不是给你的', action: '申请成为客户' })
    expect(shutOf(failure('pricing.card_over'))?.title).toBe('打不开了')
    expect(shutOf(failure('server.internal'))).toBeNull()
  })

  test('is told as plain text for a chat', () => {
    const units = [{ name: '斤', price: 2.5, source: 'special' as const, steps: [] }]
    const card = {
      customerName: '兴旺',
      shopName: '老周',
      issuedBy: '李强',
      expiresOn: '2026-11-26',
      updatedAt: '2026-11-20T01:00:00Z',
    }
    const products = [{ id: 'p', name: '冬瓜', category: '', spec: '', units }]
    expect(textOf({ ...card, products })).toBe('老周给兴旺的价\n冬瓜 ¥2.50/斤')
  })

  test('what was given away is said plainly', () => {
    expect([18, -2, 0].map(sayLoss)).toEqual(['少收 ¥18.00', '多收 ¥2.00', '没差'])
  })
})
