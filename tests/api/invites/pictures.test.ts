import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { aStaffInvite } from './invites'

const house = useHouse()

const PATH = '/wxa/getwxacodeunlimit'

interface Drawn {
  image: string
  isPlain: boolean
}

const draw = async (token: string): Promise<Drawn> =>
  dataOf(await house.as('owner').post('/invites/picture', { token }))

const isPng = ({ image }: Drawn): boolean =>
  Buffer.from(image.replace('data:image/png;base64,', ''), 'base64').subarray(1, 4).toString() === 'PNG'

test('WeChat draws the code of an invite', async () => {
  const { token } = await aStaffInvite(house)
  const drawn = await draw(token)
  expect([isPng(drawn), drawn.isPlain]).toEqual([true, false])
  expect(house.wechat.callsTo(PATH)).toBeGreaterThan(0)
})

test.each([40129, 40169, 41030, 45009, 48001])('when WeChat says %s a plain code takes its place', async (value) => {
  const { token } = await aStaffInvite(house)
  house.wechat.addFault({ kind: 'errcode', value, path: PATH, times: 1 })
  const drawn = await draw(token)
  expect([isPng(drawn), drawn.isPlain]).toEqual([true, true])
})

test('a revoked invite is not drawn, and neither is what is no token', async () => {
  const { token, invite } = await aStaffInvite(house)
  await house.as('owner').delete(`/invites/${invite.id}`)
  expect((await house.as('owner').post('/invites/picture', { token })).status).toBe(404)
  expect((await house.as('owner').post('/invites/picture', { token: 'x' })).body.error).toBe('invites.unknown')
})
