import { arrange } from '../../../miniprogram/components/action-bar/arrange'
import { actionsOf, questionOf } from '../../../miniprogram/pages/orders/detail/actions'
import type { Order } from '../../../miniprogram/api/generated'
import { anAction, anOrder } from './an-order'

const cancel = anAction('cancel', { label: '取消订单', status: 'cancelled', isDanger: true })
const bar = (facts: Partial<Order>, mayOrder = true) => {
  const { icons, texts, more } = arrange(actionsOf(anOrder(facts), mayOrder))
  const keys = (actions: readonly { key: string }[]): string => actions.map(({ key }) => key).join(' ')
  return { icons: keys(icons), texts: keys(texts), more: keys(more), filled: texts.filter(({ look }) => !look).length }
}

test('a boss sees 接单 filled and 驳回 beside it; what is dangerous is behind 更多', () => {
  const allowedActions = [anAction('withdraw'), anAction('confirm'), anAction('reject', { needsReason: true }), cancel]
  expect(bar({ status: 'submitted', allowedActions })).toEqual({
    icons: 'again',
    texts: 'reject confirm',
    more: 'copy withdraw cancel',
    filled: 1,
  })
})

test('where there is room in the bar, what is dangerous still stays out of it', () => {
  const allowedActions = [anAction('withdraw'), cancel]
  expect(bar({ status: 'submitted', allowedActions })).toMatchObject({ texts: 'withdraw', more: 'copy cancel' })
})

test('a draft is sent or changed; removing it is behind 更多', () => {
  const remove = anAction('delete', { status: null, isDanger: true })
  const allowedActions = [anAction('submit'), cancel, anAction('edit', { status: null }), remove]
  expect(bar({ status: 'draft', allowedActions })).toMatchObject({
    icons: 'copy',
    texts: 'edit submit',
    more: 'cancel delete',
  })
})

test('an order at rest offers to be ordered again, filled', () => {
  expect(bar({ status: 'completed' })).toEqual({ icons: 'copy', texts: 'again', more: '', filled: 1 })
  expect(bar({ status: 'shipped', allowedActions: [anAction('complete')] })).toMatchObject({
    icons: 'again copy',
    texts: 'complete',
  })
})

test('somebody who may do nothing to it is offered another one, plainly', () => {
  expect(bar({ status: 'submitted' })).toMatchObject({ texts: 'again', filled: 0 })
})

test('who may not order is offered no order', () => {
  expect(bar({ status: 'completed' }, false)).toEqual({ icons: 'copy', texts: '', more: '', filled: 0 })
})

describe('before an action', () => {
  test('a reason is asked for where the server wants one, with words to tap', () => {
    const question = questionOf(anAction('reject', { label: '驳回', needsReason: true }))
    expect(question).toMatchObject({ kind: 'reason', title: '为什么不接这单？', confirm: '驳回', danger: true })
    expect(question.reasons).toContain('没货')
  })

  test('a dangerous one asks once more, a dangerous one with a reason asks for that', () => {
    expect(questionOf(cancel)).toMatchObject({ kind: 'sure', title: '取消这张单？', danger: true })
    expect(questionOf({ ...cancel, needsReason: true }).kind).toBe('reason')
  })

  test('any other is done at once, also one nobody here knows of', () => {
    expect(questionOf(anAction('confirm', { label: '接单' })).kind).toBe('none')
    expect(questionOf(anAction('ship', { label: '发货', isDanger: true })).title).toBe('发货？')
  })
})
