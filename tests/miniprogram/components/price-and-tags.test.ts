import { render } from '../support/render'
import { STATUS_LABELS } from '../../../miniprogram/api/generated'
import { priceView } from '../../../miniprogram/components/price/view'
import { STATUS_LOOKS, tagOf } from '../../../miniprogram/components/status-tag/statuses'

test('a price is drawn in parts and read out as people say it', () => {
  const price = render('price', { fen: 105100, unit: '箱', size: 'total', tone: 'money' })
  expect(price.text()).toBe('¥ 1051 .00 /箱')
  expect(price.labels()).toEqual(['1051 元每箱'])
  expect(price.has('price--money')).toBe(true)
})

test('the dashboard’s price has thousands, a document’s has not', () => {
  expect(render('price', { fen: 12846050, thousands: true }).text()).toBe('¥ 128,460 .50')
  expect(render('price', { fen: -12846050 }).text()).toBe('−¥ 128460 .50')
})

test('a price that changed shows the old one and the difference', () => {
  const price = render('price', { fen: 4500, unit: '箱', wasFen: 4200 })
  expect(price.text()).toBe('¥42.00 ¥ 45 .00 /箱 涨 3.00')
  expect(price.has('price__move--rise')).toBe(true)
  price.set({ fen: 165, wasFen: 180 })
  expect(price.text()).toContain('降 0.15')
  price.set({ wasFen: 165 })
  expect(price.text()).toBe('¥ 1 .65 /箱')
})

test('a price nobody knows is to be asked for', () => {
  expect(render('price', { fen: null, unit: '箱' }).text()).toBe('询价')
  expect(priceView(null, '箱', 100, false).say).toBe('价格要问')
})

test('every status of the server has a look, and the same word', () => {
  for (const [status, word] of Object.entries(STATUS_LABELS))
    expect([status, STATUS_LOOKS[status]?.word]).toEqual([status, word])
})

test('no two statuses of the server look alike', () => {
  const looks = Object.keys(STATUS_LABELS).map((status) => `${STATUS_LOOKS[status].icon} ${STATUS_LOOKS[status].tone}`)
  expect(new Set(looks).size).toBe(looks.length)
})

test('a buyer reads 待确认 where the shop reads 待审核', () => {
  expect([tagOf('submitted', 'buyer').word, tagOf('submitted', 'staff').word]).toEqual(['待确认', '待审核'])
  const tag = render('status-tag', { status: 'submitted', face: 'buyer' })
  expect(tag.text()).toBe('待确认')
  expect(tag.has('kd-i-time')).toBe(true)
  tag.set({ status: 'shipped' })
  expect([tag.text(), tag.has('tag--cyan')]).toEqual(['已发货', true])
})

test('a chip says its own word unless it is given another', () => {
  expect(render('reason-chip', { kind: 'special' }).text()).toBe('专属价')
  const tier = render('reason-chip', { kind: 'tier', text: '满 10 箱 36.50' })
  expect([tier.text(), tier.has('chip--warn')]).toEqual(['满 10 箱 36.50', true])
  expect(render('reason-chip', { kind: '' }).text()).toBe('')
})

test('a change is told by sign, word and colour', () => {
  const up = render('stat-delta', { change: 12.4, text: '12.4%' })
  expect([up.text(), up.has('delta--rise'), up.labels()[0]]).toEqual(['12.4%', true, '涨 12.4%'])
  up.set({ change: -3, text: '3 家' })
  expect([up.has('delta--fall'), up.has('kd-i-caret-down-small'), up.labels()[0]]).toEqual([true, true, '降 3 家'])
  up.set({ change: 0 })
  expect(up.text()).toBe('持平')
})
