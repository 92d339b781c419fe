import '../support/phone'
import type { Catalogue, CustomerPrice } from '../../../miniprogram/api/generated'
import { PriceBook, type PriceLine } from '../../../miniprogram/pages/customers/prices/price-book'
import { priceRow, tabsOf, whyView } from '../../../miniprogram/pages/customers/prices/view'

const NOW = '2025-11-20T07:20:00Z'
const TODAY = '2025-11-20'
const lineOf = (book: PriceBook, id: string): PriceLine => book.line(id) as PriceLine

describe('the prices of one customer by unit', () => {
  test('know each unit of their own, and what is written for a day to come', () => {
    const bottle = { name: '瓶', numerator: 1, denominator: 12, decimals: 0, listPrice: 4.5, rungs: [] }
    const box = {
      name: '箱',
      numerator: 1,
      denominator: 1,
      decimals: 0,
      listPrice: 48,
      rungs: [{ from: 0, price: 46, source: 'level' as const }],
    }
    const catalogue = {
      customer: { id: 'c1', name: '兴旺' },
      today: TODAY,
      products: [
        { id: 'w', name: '水', spec: '', category: '', initials: '', pinyin: '', last: null, units: [box, bottle] },
      ],
    }
    const prices = [
      { productId: 'w', unit: '箱', price: 44, validFrom: '2025-12-01', updatedAt: NOW },
      { productId: 'w', unit: '瓶', price: 4, validFrom: null, updatedAt: NOW, isBelowFloor: true },
    ]
    const book = PriceBook.of(catalogue as unknown as Catalogue, prices as CustomerPrice[])
    expect(book.counts()).toEqual({ all: 2, special: 2, low: 1 })
    expect(tabsOf(book.counts()).map(({ text }) => text)).toEqual(['全部 2', '专属价 2', '低于底价 1'])
    const [first, second] = book.find('special', '').map((line) => priceRow(line, TODAY))
    expect(first).toMatchObject({
      id: 'w',
      unit: '箱',
      priceFen: 4600,
      chip: 'level',
      note: '列表 ¥48.00 · 12-01 起 ¥44.00',
    })
    expect(second).toMatchObject({ id: 'w 瓶', unit: '瓶', priceFen: 400, chip: 'special', isLow: true })
    expect(book.inUnit(lineOf(book, 'w'), '瓶')?.id).toBe('w 瓶')
    expect(whyView(lineOf(book, 'w'), TODAY, NOW)).toMatchObject({
      units: ['箱', '瓶'],
      rows: [{ name: '等级价', isChosen: true }],
    })
  })
})
