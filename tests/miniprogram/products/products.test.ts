import { render } from '../support/render'
import type { Product } from '../../../miniprogram/api/generated'
import { choiceView } from '../../../miniprogram/pages/products/edit/components/choice-field/choices'
import {
  BLANK_FORM,
  cardOf,
  formOf,
  inputOf,
  missingIn,
  refusedFields,
} from '../../../miniprogram/pages/products/edit/view'
import { chipsOf, countWords, emptyWords, productRow } from '../../../miniprogram/pages/products/list/view'

const FIELD = 'pages/products/edit/components/choice-field/index'
const tomato: Product = {
  id: 'p1',
  name: '西红柿 普罗旺斯',
  globalPrice: 48,
  unit: '箱',
  category: '茄果',
  spec: '约 20 斤',
  initials: 'xhs',
  pinyin: 'xihongshi',
  createdAt: '2025-11-02T01:00:00Z',
  updatedAt: '2025-11-02T01:00:00Z',
}

describe('goods in the list', () => {
  test('stand with price and what tells two alike apart', () => {
    expect(productRow(tomato)).toMatchObject({ note: '约 20 斤', priceFen: 4800, unit: '箱' })
    expect(productRow(tomato).say).toBe('西红柿 普罗旺斯，48 元每箱')
    expect(productRow({ ...tomato, spec: '' }).note).toBe('茄果')
  })

  test('are counted by what was asked for', () => {
    expect(countWords(60, { keyword: '', category: '' })).toBe('全部 60 种')
    expect(countWords(9, { keyword: '', category: '豆瓜' })).toBe('豆瓜 9 种')
    expect(countWords(3, { keyword: 'xhs', category: '豆瓜' })).toBe('找到 3 种')
  })

  test('have chips only where there is something to choose', () => {
    expect(chipsOf([])).toEqual([])
    expect(chipsOf(['叶菜']).map(({ text }) => text)).toEqual(['全部', '叶菜'])
  })

  test('lead on when there are none', () => {
    expect(emptyWords({ keyword: '', category: '' }, true).action).toBe('新建货品')
    expect(emptyWords({ keyword: '', category: '' }, false).action).toBe('')
    expect(emptyWords({ keyword: 'x', category: '叶菜' }, true).title).toBe('「叶菜」里没找到「x」')
    expect(emptyWords({ keyword: '', category: '叶菜' }, false).action).toBe('清掉筛选')
  })
})

describe('the form of a product', () => {
  const typed = { ...BLANK_FORM, name: '西红柿', globalPrice: '48' }

  test('comes back as it was', () => {
    const { name, globalPrice, unit, category, spec } = tomato
    expect(inputOf(formOf(tomato))).toEqual({ name, globalPrice, unit, category, spec })
    expect(missingIn(formOf(tomato))).toEqual({})
  })

  test.each([
    ['', '写一个价，客户看到的就是它。'],
    ['1.005', '最多写到分，两位小数。'],
    ['100000000', '太大了，最多 ¥99999999.99。'],
    ['四十', '价格只能写数字和小数点。'],
    ['-3', '价格只能写数字和小数点。'],
  ])('says what is wrong with the price "%s"', (globalPrice, problem) => {
    expect(missingIn({ ...typed, globalPrice })).toEqual({ globalPrice: problem })
  })

  test('asks for all that is missing at once', () => {
    expect(Object.keys(missingIn({ ...BLANK_FORM, unit: ' ' }))).toEqual(['name', 'globalPrice', 'unit'])
  })

  test('sends yuan with at most two decimals, and no idle spaces', () => {
    const form = { name: ' 西红柿 ', globalPrice: '1.9', unit: '斤', category: ' ', spec: '' }
    expect(inputOf(form)).toEqual({ name: '西红柿', globalPrice: 1.9, unit: '斤', category: '', spec: '' })
    expect(() => inputOf({ ...form, globalPrice: '' })).toThrow(RangeError)
  })

  test('finds the first refused field', () => {
    expect(refusedFields({ spec: '规格最多 50 个字', unit: '计价单位没有填' })?.first).toBe('unit')
    expect(refusedFields({})).toBeNull()
  })

  test('is a card for those who may only look, without what was never said', () => {
    expect(cardOf({ ...tomato, spec: '' })).toEqual({
      name: '西红柿 普罗旺斯',
      priceFen: 4800,
      unit: '箱',
      facts: [{ label: '分类', text: '茄果' }],
    })
  })
})

describe('a choice with a word of one’s own', () => {
  const options = ['箱', '斤']

  test('marks the chip that is chosen; another word opens the line', () => {
    expect(choiceView('斤', options, false)).toEqual({ chosen: '斤', isOwn: false })
    expect(choiceView('板', options, false)).toEqual({ chosen: '', isOwn: true })
    expect(choiceView('', options, false)).toEqual({ chosen: '', isOwn: false })
    expect(choiceView('', [], false).isOwn).toBe(true)
  })

  test('says what was tapped or typed', () => {
    const field = render(FIELD, { label: '按什么卖', value: '箱', options }, ['change'])
    field.tap('斤')
    field.tap('别的')
    field.send('按什么卖，自己写', 'input', { value: '板' })
    expect(field.said.map(({ detail }) => detail)).toEqual([{ value: '斤' }, { value: '' }, { value: '板' }])
  })

  test('gives an optional choice back on a second tap, a required one not', () => {
    const chosen = (optional: boolean): unknown => {
      const field = render(FIELD, { label: '分类', value: '箱', options, optional }, ['change'])
      field.tap('箱')
      return field.said[0].detail
    }
    expect([chosen(true), chosen(false)]).toEqual([{ value: '' }, { value: '箱' }])
  })
})
