import { render, type Rendered } from '../support/render'
import type { Catalogue, CatalogueProduct, CustomerPrice } from '../../../miniprogram/api/generated'
import { PriceBook, type PriceLine } from '../../../miniprogram/pages/customers/prices/price-book'
import {
  emptyWords,
  priceRow,
  tabsOf,
  titleOf,
  whyView,
  type WhyView,
} from '../../../miniprogram/pages/customers/prices/view'

const NOW = '2025-11-20T07:20:00Z'
const TODAY = '2025-11-20'
const SHEET = 'pages/customers/prices/components/price-sheet/index'

function aProduct(id: string, name: string, part: Partial<CatalogueProduct> = {}): CatalogueProduct {
  const plain = {
    unit: '箱',
    category: '叶菜',
    spec: '约 20 斤',
    initials: '',
    pinyin: '',
    sku: '',
    mnemonic: '',
    barcodes: [],
    aliases: [],
    imageUrl: null,
    usualUnit: '',
    usualQuantity: null,
    last: null,
  }
  const product = { id, name, ...plain, globalPrice: 48, price: 48, priceSource: 'global' as const, ...part }
  return { ...product, units: part.units ?? [aUnit(product)] }
}

type Unit = CatalogueProduct['units'][number]
function aUnit({
  unit: name,
  globalPrice: listPrice,
  price,
  priceSource: source,
}: Omit<CatalogueProduct, 'units'>): Unit {
  return { name, numerator: 1, denominator: 1, decimals: 0, listPrice, rungs: [{ from: 0, price, source }] }
}

function aBook(prices: Partial<CustomerPrice>[] = [{ productId: 'x', price: 45, updatedAt: '2025-11-20T07:02:00Z' }]) {
  const products = [
    aProduct('x', '西红柿 普罗旺斯', {
      price: 45,
      priceSource: 'special',
      initials: 'xhspl',
      last: { price: 42, quantity: 3, unit: '箱', on: '2025-11-18' },
    }),
    aProduct('t', '黄心土豆', { unit: '斤', globalPrice: 1.9, price: 1.9, spec: '' }),
  ]
  const customer = { id: 'c1', name: '兴旺湘菜馆', phone: null, address: null }
  const catalogue = { customer, notice: '', today: TODAY, products } as unknown as Catalogue
  return PriceBook.of(catalogue, prices as CustomerPrice[])
}

const lineOf = (book: PriceBook, id: string): PriceLine => book.line(id) as PriceLine
const names = (lines: PriceLine[]): string[] => lines.map(({ name }) => name)

describe('the prices of one customer', () => {
  test('are counted, and found by name and initials within a tab', () => {
    const book = aBook()
    expect(tabsOf(book.counts()).map(({ text }) => text)).toEqual(['全部 2', '专属价 1'])
    expect(names(book.find('all', ''))).toEqual(['西红柿 普罗旺斯', '黄心土豆'])
    expect(names(book.find('special', ''))).toEqual(['西红柿 普罗旺斯'])
    expect(names(book.find('all', 'xhs'))).toEqual(['西红柿 普罗旺斯'])
    expect(book.find('special', '土豆')).toEqual([])
  })

  test('show the list price only beside a price that differs in kind', () => {
    const book = aBook()
    expect(priceRow(lineOf(book, 'x'), TODAY)).toMatchObject({ note: '列表 ¥48.00', chip: 'special', priceFen: 4500 })
    expect(priceRow(lineOf(book, 't'), TODAY)).toMatchObject({ note: '叶菜', chip: 'global', priceFen: 190 })
  })

  test('follow a change without asking the server again', () => {
    const book = aBook()
    book.set('t', 165, NOW)
    book.set('x', null, '')
    expect(book.counts()).toEqual({ all: 2, special: 1, low: 0 })
    expect(priceRow(lineOf(book, 't'), TODAY)).toMatchObject({ priceFen: 165, chip: 'special' })
    expect(priceRow(lineOf(book, 'x'), TODAY)).toMatchObject({ priceFen: 4800, chip: 'global' })
  })

  test('stay right when nobody could say since when they apply', () => {
    const why = whyView(lineOf(aBook([]), 'x'), TODAY, NOW)
    expect(why.rows[0]).toMatchObject({ note: '单给他定的价', price: '¥45.00' })
  })

  test('have no numbers on their tabs before they are here', () => {
    expect(tabsOf(null).map(({ text }) => text)).toEqual(['全部', '专属价'])
  })

  test('keep 的价格 in the title behind a long name', () => {
    expect(titleOf('兴旺湘菜馆')).toBe('兴旺湘菜馆的价格')
    expect(titleOf('一碗湘（大学城店）')).toBe('一碗湘（大…的价格')
  })

  test('lead on where there is nothing to show', () => {
    expect(emptyWords('special', '', true).action).toBe('看全部货品')
    expect(emptyWords('special', '', false).note).toBe('现在都按列表价。')
    expect(emptyWords('all', '没有的', true)).toMatchObject({ title: '没找到「没有的」', action: '清掉搜索' })
  })
})

describe('why a price is what it is', () => {
  test('names the special price first, since when, and the list price it stands above', () => {
    const why = whyView(lineOf(aBook(), 'x'), TODAY, NOW)
    expect(why.title).toBe('为什么是 ¥45.00？')
    expect(why.note).toBe('西红柿 普罗旺斯，按箱')
    expect(why.rows.map(({ name, note, price, isChosen }) => [name, note, price, isChosen])).toEqual([
      ['专属价', '今天 15:02 定的，只有他看得到', '¥45.00', true],
      ['列表价', '大家都能看到的价', '¥48.00', false],
    ])
    expect(why.difference).toBe('每箱比列表价省 ¥3.00')
    expect(why.last).toMatchObject({ when: '周二', quantity: '3 箱', price: '¥42.00' })
  })

  test('is one row when the list price applies, and can be told to others', () => {
    const why = whyView(lineOf(aBook(), 't'), TODAY, NOW)
    expect(why.rows.map(({ name, isChosen }) => [name, isChosen])).toEqual([['列表价', true]])
    expect([why.difference, why.last, why.specialFen]).toEqual(['', null, null])
    expect(why.text).toBe('黄心土豆 ¥1.90/斤\n列表价')
    expect(whyView(lineOf(aBook(), 'x'), TODAY, NOW).text).toBe(
      '西红柿 普罗旺斯 ¥45.00/箱\n专属价，列表价 ¥48.00，每箱比列表价省 ¥3.00',
    )
  })
})

describe('the sheet of a price', () => {
  const open = (id: string, properties: object = {}): { sheet: Rendered; view: WhyView } => {
    const view = whyView(lineOf(aBook(), id), TODAY, NOW)
    return { view, sheet: render(SHEET, { visible: true, view, mayChange: true, ...properties }, ['set', 'close']) }
  }

  test('only tells those who may not change prices', () => {
    const { sheet } = open('x', { mayChange: false })
    expect(sheet.text()).toContain('复制说明')
    expect(sheet.text()).not.toContain('改这个价')
  })

  test('takes a new price: the first digit replaces the old one', () => {
    const { sheet } = open('x')
    sheet.tap('改这个价')
    expect(sheet.text()).toContain('改成 45 元')
    for (const key of ['4', '3', '点', '5']) sheet.tap(key)
    expect(sheet.text()).toContain('每箱比列表价省 ¥4.50')
    sheet.tap('改成 43.50 元')
    expect(sheet.said).toEqual([{ name: 'set', detail: { id: 'x', fen: 4350 } }])
  })

  test('takes the special price away, and only where there is one', () => {
    const { sheet } = open('x')
    sheet.tap('改这个价')
    sheet.tap('取消专属价')
    expect(sheet.said).toEqual([{ name: 'set', detail: { id: 'x', fen: null } }])
    const other = open('t').sheet
    other.tap('定专属价')
    expect(other.text()).not.toContain('取消专属价')
  })

  test('says under the field what the server refused, and waits while it is busy', () => {
    const { sheet } = open('x')
    sheet.tap('改这个价')
    sheet.set({ refusal: '没发出去，填好的都还在。' })
    expect(sheet.text()).toContain('没发出去，填好的都还在。')
    sheet.set({ refusal: '', busy: 'set' })
    sheet.tap('提交中…')
    sheet.tap('取消专属价')
    sheet.call('close')
    expect(sheet.said).toEqual([])
  })

  test('refuses zero with a word instead of sending it', () => {
    const { sheet } = open('x')
    sheet.tap('改这个价')
    sheet.tap('0')
    sheet.tap('改价')
    expect(sheet.text()).toContain('价格要大于 0 元。')
    expect(sheet.said).toEqual([])
  })
})
