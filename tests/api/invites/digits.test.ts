import { setClock } from '../../../server/platform/clock'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { accept, aStaffInvite, type MadeWire } from './invites'

const house = useHouse()

const MINUTE_MS = 60_000

async function digits(): Promise<MadeWire> {
  const { invite } = await aStaffInvite(house)
  return dataOf(await house.as('owner').post(`/invites/${invite.id}/again`, { asDigits: true }))
}

const look = (token: string, person: string) =>
  house.anonymous.post('/invites/look', { token, code: house.wechat.issueCode(person) })

test('eight digits take the place of the code, for half an hour', async () => {
  const { token, invite } = await digits()
  expect(token).toMatch(/^\d{8}$/)
  expect(invite.isShort).toBe(true)
  expect(Date.parse(invite.expiresAt) - Date.now()).toBeLessThanOrEqual(30 * MINUTE_MS)
  expect(dataOf(await look(token, 'reader'))).toMatchObject({ shop: '老周蔬菜批发', roleLabel: '库管' })
  expect((await accept(house, 'reader', token)).status).toBe(200)
  expect((await accept(house, 'listener', token)).body.error).toBe('invites.used')
})

test('after half an hour they open nothing', async () => {
  const { token } = await digits()
  setClock(() => Date.now() + 31 * MINUTE_MS)
  expect((await accept(house, 'slow', token)).body.error).toBe('invites.expired')
})

test('without a WeChat nobody looks: guessing costs a person', async () => {
  const { token } = await digits()
  const answer = await house.anonymous.post('/invites/look', { token })
  expect([answer.status, answer.body.details[0].field]).toEqual([400, 'code'])
})

test('whoever guesses waits longer and longer, also with the right digits; others do not', async () => {
  const { token } = await digits()
  const wrong = token === '00000000' ? '00000001' : '00000000'
  const errors = []
  for (let guess = 0; guess < 6; guess += 1) errors.push((await look(wrong, 'guesser')).body.error)
  expect(errors.slice(0, 4)).toEqual(Array(4).fill('invites.unknown'))
  expect(errors.at(-1)).toBe('guards.too_many_tries')
  const right = await look(token, 'guesser')
  expect([right.status, right.body.error]).toEqual([429, 'guards.too_many_tries'])
  expect((await accept(house, 'guesser', token)).status).toBe(429)
  expect((await accept(house, 'honest', token)).status).toBe(200)
})

test.each(['owner', 'manager'])('a %s is not let in by what can be guessed', async (role) => {
  const { invite } = await aStaffInvite(house, { role })
  const answer = await house.as('owner').post(`/invites/${invite.id}/again`, { asDigits: true })
  expect([answer.status, answer.body.error]).toEqual([409, 'invites.too_much_for_digits'])
})
