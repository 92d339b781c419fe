import { render } from '../support/render'
import { choiceView } from '../../../miniprogram/pages/products/edit/components/choice-field/choices'

const FIELD = 'pages/products/edit/components/choice-field/index'

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
    expect(chosen(true)).toEqual({ value: '' })
    expect(chosen(false)).toEqual({ value: '箱' })
  })
})
