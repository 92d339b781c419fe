import { render } from '../support/render'
import { reasonOf } from '../../../miniprogram/components/ask-sheet/reason'
import { isPullDown } from '../../../miniprogram/components/sheet/pull'

describe('in place of rows', () => {
  test('stand their bones while they are on the way', () => {
    const state = render('state-view', { state: 'loading', shape: 'products' })
    expect(state.count('bones__product')).toBeGreaterThan(3)
    expect(state.labels()).toEqual(['正在打开'])
  })

  test('stands what to do when there is nothing', () => {
    const state = render(
      'state-view',
      { state: 'empty', title: '没有等确认的单', note: '都在这里。', action: '去订货' },
      ['action', 'retry'],
    )
    expect(state.text()).toBe('没有等确认的单 都在这里。 去订货')
    state.tap('去订货')
    expect(state.said.map(({ name }) => name)).toEqual(['action'])
  })

  test('stands why they did not come, with a number and a second try', () => {
    const state = render(
      'state-view',
      { state: 'failed', title: '订单没打开', note: '网络不通。', problem: '7F3A-20', second: '看上次的' },
      ['action', 'retry', 'second'],
    )
    expect(state.text()).toBe('订单没打开 网络不通。 再试一次 看上次的 问题编号 7F3A-20')
    state.tap('再试一次')
    state.tap('看上次的')
    expect(state.said.map(({ name }) => name)).toEqual(['retry', 'second'])
  })
})

describe('below rows', () => {
  const below = (state: string) => render('state-view', { state, count: 3 }, ['retry'])

  test('stands where the list ends, or that more is coming', () => {
    expect([below('end').text(), below('more').text(), below('loading').text()]).toEqual([
      '就这些了',
      '正在拿下一页…',
      '',
    ])
  })

  test('a failed page is tried again at a tap', () => {
    const state = below('failed')
    state.tap('没拿到，点一下再试')
    expect(state.said).toHaveLength(1)
    const end = below('end')
    end.tap('就这些了')
    expect(end.said).toEqual([])
  })
})

describe('the bar that says what happened', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  test('goes by itself after its seconds', () => {
    const snack = render('snack', { visible: true, text: '拿掉了西红柿', action: '撤回', seconds: 3 }, [
      'close',
      'action',
    ])
    jest.advanceTimersByTime(2900)
    expect(snack.said).toEqual([])
    jest.advanceTimersByTime(200)
    expect(snack.said.map(({ name }) => name)).toEqual(['close'])
  })

  test('stays when it has none, until somebody acts or closes it', () => {
    const snack = render('snack', { visible: true, text: '没发出去，填好的都还在。', action: '再发', seconds: 0 }, [
      'close',
      'action',
    ])
    jest.advanceTimersByTime(60_000)
    snack.tap('再发')
    snack.set({ action: '' })
    snack.tap('知道了')
    expect(snack.said.map(({ name }) => name)).toEqual(['action', 'close'])
  })
})

describe('asking for a reason', () => {
  const ask = (more: object = {}) =>
    render(
      'ask-sheet',
      {
        visible: true,
        title: '为什么不接这单？',
        reasons: ['没货', '超额度'],
        confirm: '驳回',
        required: true,
        ...more,
      },
      ['confirm', 'close'],
    )

  test('takes a chosen one, and takes it back at a second tap', () => {
    const sheet = ask()
    sheet.tap('没货')
    sheet.tap('驳回')
    sheet.tap('没货')
    sheet.tap('驳回')
    expect(sheet.said).toEqual([{ name: 'confirm', detail: { reason: '没货' } }])
    expect(sheet.text()).toContain('选一个原因，或者写一句。')
  })

  test('goes without one where none is needed, and not at all while busy', () => {
    const sheet = ask({ required: false })
    sheet.tap('驳回')
    sheet.set({ busy: true })
    sheet.tap('提交中…')
    expect(sheet.said).toEqual([{ name: 'confirm', detail: { reason: '' } }])
  })

  test('forgets the last answer when it opens again', () => {
    const sheet = ask()
    sheet.tap('没货')
    sheet.set({ visible: false })
    sheet.set({ visible: true })
    expect(sheet.count('kd-opt--on')).toBe(0)
  })

  test('joins the chosen word and the written sentence', () => {
    expect([reasonOf('没货', ' 周五才到 '), reasonOf('', '别家更便宜'), reasonOf('没货', ' ')]).toEqual([
      '没货，周五才到',
      '别家更便宜',
      '没货',
    ])
  })
})

test('a sheet is pushed away by a long way down, not by a swipe across', () => {
  expect([isPullDown(0, 80), isPullDown(0, 40), isPullDown(60, 80), isPullDown(0, -90)]).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test('a range of days is said before it is taken', () => {
  const range = render('date-range', { startDate: '2025-11-10', endDate: '2025-11-20', maxDate: '2025-11-20' }, [
    'confirm',
    'close',
  ])
  range.set({ visible: true })
  range.tap('看 11 月 10 日 – 20 日')
  const picked = (day: number): number => new Date(2025, 10, day).getTime()
  range.call('onSelect', { detail: { value: [picked(3)] } })
  expect(range.text()).toContain('只看一天就直接点下面')
  range.tap('看 11 月 3 日')
  range.call('onSelect', { detail: { value: [picked(3), picked(9)] } })
  range.tap('看 11 月 3 日 – 9 日')
  expect(range.said.map(({ detail }) => detail)).toEqual([
    { startDate: '2025-11-10', endDate: '2025-11-20' },
    { startDate: '2025-11-03', endDate: '2025-11-03' },
    { startDate: '2025-11-03', endDate: '2025-11-09' },
  ])
})
