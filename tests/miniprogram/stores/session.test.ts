import '../support/phone'
import { createSession, faceOf } from '../../../miniprogram/stores/session'
import { signedInAs } from '../support/people'
import { shelf } from '../support/shelf'

test('each role sees its own face, a visitor the buyer’s', () => {
  const faces = ['customer', 'sales', 'owner', 'manager', 'finance', 'warehouse'].map(faceOf)
  expect(faces).toEqual(['buyer', 'staff', 'boss', 'boss', 'boss', 'staff'])
  expect(faceOf(undefined)).toBe('buyer')
})

test('a sign-in survives a restart, a sign-out too', () => {
  const door = shelf()
  createSession(door).start(signedInAs('sales', '1', ['orders.place']))
  const later = createSession(door)
  expect(later.get().person?.name).toBe('sales')
  expect(later.face()).toBe('staff')
  expect([later.may('orders.place'), later.may('orders.review')]).toEqual([true, false])
  later.clear()
  expect(createSession(door).get()).toEqual({ tokens: null, person: null })
})

test('a half-written memory counts as nobody', () => {
  const door = shelf()
  door.write('kd.session', { tokens: { accessToken: 'a', refreshToken: 'b' } })
  expect(createSession(door).get().tokens).toBeNull()
})

test('a refresh that answers after a sign-out or another sign-in is not taken', () => {
  const session = createSession(shelf())
  session.start(signedInAs('sales', '1'))
  session.clear()
  expect(session.renew(signedInAs('sales', '2'), 'refresh-1')).toBe(false)
  expect(session.get().tokens).toBeNull()

  session.start(signedInAs('customer', '9'))
  expect(session.renew(signedInAs('sales', '2'), 'refresh-1')).toBe(false)
  expect(session.get().person?.role).toBe('customer')
  expect(session.renew(signedInAs('customer', '10'), 'refresh-9')).toBe(true)
  expect(session.get().tokens?.accessToken).toBe('access-10')
})

test('whoever follows hears each change, until they stop', () => {
  const session = createSession(shelf())
  const heard: (string | undefined)[] = []
  const stop = session.subscribe(({ person }) => heard.push(person?.role))
  session.start(signedInAs('sales'))
  session.clear()
  stop()
  session.start(signedInAs('owner'))
  expect(heard).toEqual(['sales', undefined])
})
