import type { RoleCard } from '../../../miniprogram/api/generated'
import { afterTurn, changesIn, roleView, switchesOf, usualDraft } from '../../../miniprogram/pages/members/roles/view'

const cell = (act: 'view' | 'create', name: 'orders.view' | 'orders.create', isOn: boolean, isUsual = true) => {
  return { act, label: act, name, isOn, isUsual }
}
const card = (over: Partial<RoleCard> = {}): RoleCard => ({
  ...{ role: 'sales', label: '销售', note: '开单、跟客户', members: 2, isEditable: true, isUsual: true },
  modules: [
    {
      module: 'orders',
      label: '订单',
      cells: [cell('view', 'orders.view', true), cell('create', 'orders.create', true)],
    },
  ],
  flags: [{ flag: 'see_cost', label: '看成本和底价', name: 'see_cost', isOn: false, isUsual: true }],
  ...over,
})

test('a row has four places, and a dash where there is nothing to switch', () => {
  const { rows, heads, note } = roleView(card(), {})
  expect(heads).toEqual(['看', '新建', '改', '删'])
  expect(rows[0]?.cells.map(({ name, isOn }) => [name, isOn])).toEqual([
    ['orders.view', true],
    ['orders.create', true],
    ['', false],
    ['', false],
  ])
  expect(rows[0]?.cells[1]?.say).toBe('订单，新建')
  expect(note).toBe('开单、跟客户。店里有 2 位。')
})

test('what was turned is drawn, counted, and marked as other than usual', () => {
  const draft = afterTurn(card(), {}, 'see_cost')
  const view = roleView(card(), draft)
  expect(view.flags[0]).toMatchObject({ isOn: true, isOther: true })
  expect([view.changed, view.isOther]).toEqual([1, true])
  expect(changesIn(card(), afterTurn(card(), draft, 'see_cost'))).toBe(0)
})

test('who sees nothing changes nothing, and who changes has to see', () => {
  const blind = afterTurn(card(), {}, 'orders.view')
  expect(blind).toEqual({ 'orders.view': false, 'orders.create': false })
  expect(afterTurn(card(), blind, 'orders.create')).toEqual({ 'orders.view': true, 'orders.create': true })
})

test('everything goes back to the usual, and all switches are sent', () => {
  const other = card({
    flags: [{ flag: 'see_cost', label: '看成本和底价', name: 'see_cost', isOn: true, isUsual: false }],
  })
  const draft = usualDraft(other)
  expect(roleView(other, draft).isOther).toBe(false)
  expect(switchesOf(other, draft)).toEqual([
    { name: 'orders.view', isOn: true },
    { name: 'orders.create', isOn: true },
    { name: 'see_cost', isOn: false },
  ])
})
