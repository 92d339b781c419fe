import type { Category, Product } from '../../../miniprogram/api/generated'
import { categoryRows, actsOf, movedOrder, parentsFor } from '../../../miniprogram/pages/products/categories/view'
import {
  BLANK_FORM,
  formLike,
  formOf,
  inputOf,
  marginWords,
  problemsIn,
} from '../../../miniprogram/pages/products/edit/form'
import { cardOf, firstRefused, placeOf } from '../../../miniprogram/pages/products/edit/view'
import {
  ALL,
  countWords,
  emptyWords,
  narrowedBy,
  productRow,
  queryOf,
  subChips,
  topChips,
  topOf,
} from '../../../miniprogram/pages/products/list/view'
import { tomato } from './a-product'

const category = (id: string, name: string, parentId = '', productCount = 0): Category => ({
  ...{ id, name, parentId, productCount },
  position: 0,
})
const TREE = [
  category('v', '蔬菜'),
  category('l', '叶菜', 'v', 3),
  category('r', '根茎', 'v', 2),
  category('f', '水果', '', 4),
]

describe('goods in the list', () => {
  test('stand with price and what tells two alike apart', () => {
    expect(productRow(tomato)).toMatchObject({ note: '约 20 斤', priceFen: 4800, unit: '箱', flag: '', cost: '' })
    expect(productRow(tomato).say).toBe('西红柿 普罗旺斯，48 元每箱')
    expect(productRow({ ...tomato, spec: '' }).note).toBe('茄果')
  })

  test('say what else they are sold by, what they cost, and that not everybody sees them', () => {
    const unit = { id: 'u', name: '斤', numerator: 1, denominator: 20, decimals: 2, price: null }
    const row = productRow({ ...tomato, units: [unit], costPrice: 36.5, visibility: 'some' })
    expect(row).toMatchObject({ note: '约 20 斤 · 也按斤', cost: '成本 ¥36.50', flag: '部分客户', isOff: false })
    const off = productRow({ ...tomato, status: 'inactive', visibility: 'some', costPrice: null })
    expect(off).toMatchObject({ flag: '停售', isOff: true, cost: '' })
    expect(off.say).toBe('西红柿 普罗旺斯，48 元每箱，停售')
  })

  test('are counted by what was asked for', () => {
    expect(countWords(60, ALL)).toBe('全部 60 种')
    expect(countWords(9, { ...ALL, category: '豆瓜' })).toBe('豆瓜 9 种')
    expect(countWords(3, { ...ALL, keyword: 'xhs', category: '豆瓜' })).toBe('找到 3 种')
    expect(countWords(3, { ...ALL, status: 'inactive' })).toBe('找到 3 种')
  })

  test('are asked for by what is said only', () => {
    expect(queryOf({ ...ALL, keyword: '豆', missing: 'cost' })).toEqual({ keyword: '豆', missing: 'cost' })
    expect(narrowedBy({ ...ALL, keyword: '豆', tag: '热卖', status: 'active' })).toBe(2)
  })

  test('lead on when there are none', () => {
    expect(emptyWords(ALL, true).action).toBe('新建货品')
    expect(emptyWords(ALL, false).action).toBe('')
    expect(emptyWords({ ...ALL, keyword: 'x', category: '叶菜' }, true).title).toBe('「叶菜」里没找到「x」')
    expect(emptyWords({ ...ALL, category: '叶菜' }, false).action).toBe('清掉筛选')
    expect(emptyWords({ ...ALL, tag: '热卖' }, true)).toMatchObject({ title: '没有这样的货品', action: '清掉筛选' })
  })
})

describe('categories', () => {
  const texts = (chips: { text: string }[]): string[] => chips.map(({ text }) => text)

  test('are chips in two lines, the second only where there is something below', () => {
    expect(topChips([])).toEqual([])
    expect(texts(topChips(TREE))).toEqual(['全部', '蔬菜', '水果'])
    expect(texts(subChips(TREE, '蔬菜'))).toEqual(['全部', '叶菜', '根茎'])
    expect(texts(subChips(TREE, '根茎'))).toEqual(['全部', '叶菜', '根茎'])
    expect(subChips(TREE, '水果')).toEqual([])
    expect(topOf(TREE, '根茎')?.name).toBe('蔬菜')
    expect(topOf(TREE, '')).toBeUndefined()
  })

  test('are rows with the ways they can go, and all goods below them', () => {
    expect(categoryRows(TREE).map(({ name, count, mayUp, mayDown }) => [name, count, mayUp, mayDown])).toEqual([
      ['蔬菜', '5 种', false, true],
      ['叶菜', '3 种', false, true],
      ['根茎', '2 种', true, false],
      ['水果', '4 种', true, false],
    ])
  })

  test('move within their level, and not beyond its ends', () => {
    expect(movedOrder(TREE, 'r', -1)).toEqual(['r', 'l'])
    expect(movedOrder(TREE, 'v', 1)).toEqual(['f', 'v'])
    expect(movedOrder(TREE, 'v', -1)).toEqual(['v', 'f'])
  })

  test('go below another one only while nothing is below them', () => {
    const acts = (id: string): string[] => actsOf(TREE, id).map(({ act }) => act)
    expect(acts('v')).toEqual(['rename', 'remove'])
    expect(acts('f')).toEqual(['rename', 'nest', 'remove'])
    expect(acts('l')).toEqual(['rename', 'lift', 'remove'])
    expect(parentsFor(TREE, 'f').map(({ id }) => id)).toEqual(['v'])
  })
})

describe('the form of a product', () => {
  const typed = { ...BLANK_FORM, name: '西红柿', globalPrice: '48' }

  test('comes back as it was', () => {
    const { name, globalPrice, unit, category: kind, spec } = tomato
    expect(inputOf(formOf(tomato), false)).toMatchObject({ name, globalPrice, unit, category: kind, spec })
    expect(problemsIn(formOf(tomato))).toEqual({})
  })

  test.each([
    ['', '写一个价，客户看到的就是它。'],
    ['1.005', '最多写到分，两位小数。'],
    ['100000000', '太大了，最多 ¥99999999.99。'],
    ['四十', '价格只能写数字和小数点。'],
    ['-3', '价格只能写数字和小数点。'],
  ])('says what is wrong with the price "%s"', (globalPrice, problem) => {
    expect(problemsIn({ ...typed, globalPrice })).toEqual({ globalPrice: problem })
  })

  test('asks for all that is missing at once', () => {
    expect(Object.keys(problemsIn({ ...BLANK_FORM, unit: ' ' }))).toEqual(['name', 'globalPrice', 'unit'])
  })

  test('sends yuan with at most two decimals, and no idle spaces', () => {
    const form = { ...BLANK_FORM, name: ' 西红柿 ', globalPrice: '1.9', unit: '斤', category: ' ', sku: ' a1 ' }
    expect(inputOf(form, false)).toMatchObject({
      name: '西红柿',
      globalPrice: 1.9,
      unit: '斤',
      category: '',
      sku: 'a1',
    })
    expect(() => inputOf({ ...form, globalPrice: '' }, false)).toThrow(RangeError)
  })

  test('tells cost and floor only for who may see them, and null where nothing was typed', () => {
    const form = { ...typed, costPrice: '36', floorPrice: '' }
    expect(inputOf(form, true)).toMatchObject({ costPrice: 36, floorPrice: null })
    expect(inputOf(form, false)).not.toHaveProperty('costPrice')
    expect(marginWords(form)).toBe('毛利 25%')
    expect(marginWords({ ...form, costPrice: '50' })).toBe('卖一个亏一个')
    expect(marginWords({ ...form, costPrice: '' })).toBe('')
  })

  test('leaves empty bar codes out, and a sale unit that is no unit any more', () => {
    const form = {
      ...typed,
      barcodes: [
        { code: ' ', unit: '' },
        { code: '690', unit: '' },
      ],
      saleUnit: '箱子',
    }
    expect(inputOf(form, false)).toMatchObject({ barcodes: [{ code: '690', unit: '' }], saleUnit: '' })
  })

  test('sends who sees it, levels and customers apart', () => {
    const audience = [
      { kind: 'level' as const, id: 'vip', name: 'VIP' },
      { kind: 'customer' as const, id: 'c1', name: '兴旺' },
    ]
    const input = inputOf({ ...typed, visibility: 'some', audience }, false)
    expect(input).toMatchObject({ visibility: 'some', visibleLevels: ['vip'], visibleCustomers: ['c1'] })
  })

  test('of another one like it has no number, no codes and no keys of its units', () => {
    const unit = { id: 'u', name: '斤', numerator: 1, denominator: 20, decimals: 2, price: null }
    const like = formLike({ ...tomato, sku: 'A1', barcodes: [{ code: '690', unit: '' }], units: [unit] })
    expect(like).toMatchObject({ name: tomato.name, sku: '', barcodes: [], units: [{ id: '', name: '斤' }] })
  })

  test('leads to the first refused field, at its card', () => {
    expect(firstRefused({ 'barcodes[0].code': 'x', 'units[1].name': 'y', spec: 'z' })).toBe('spec')
    expect(placeOf('units[1].name')).toBe('units')
    expect(placeOf('visibleLevels')).toBe('audience')
    expect(firstRefused({})).toBe('')
  })

  test('is a card for those who may only look, without what was never said', () => {
    expect(cardOf({ ...tomato, spec: '' })).toEqual({
      name: '西红柿 普罗旺斯',
      priceFen: 4800,
      unit: '箱',
      images: [],
      isOff: false,
      facts: [{ label: '分类', text: '茄果' }],
    })
    const unit = { id: 'u', name: '斤', numerator: 1, denominator: 20, decimals: 2, price: null }
    const facts = cardOf({ ...tomato, units: [unit], costPrice: 36 } as Product).facts
    expect(facts).toContainEqual({ label: '单位', text: '1 箱 = 20 斤 · ¥2.40/斤' })
    expect(facts).toContainEqual({ label: '成本价', text: '¥36.00' })
  })
})
