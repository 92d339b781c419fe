import { applicationsOfCustomer } from '../../../server/features/applications'
import { Application } from '../../../server/features/applications/model'
import { Invite, invitesOfCustomer } from '../../../server/features/invites'
import { actingAs } from '../../../server/platform/access/actor'
import { aCustomer } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { asHouse } from '../../support/world'
import { aBuyerInvite } from '../invites/invites'
import { apply, TOLD } from './applications'

const house = useHouse()

const asOwner = <T>(task: () => Promise<T>): Promise<T> => actingAs(house.actor('owner'), task)

async function aKnownApplicant(
  person: string,
): Promise<{ customerId: string; applicationId: string; inviteId: string }> {
  const applied = await apply(house, person)
  const approved = await house.as('owner').post(`/applications/${applied.id}/approve`)
  const { customerId } = dataOf<{ customerId: string }>(approved)
  const { invite } = await aBuyerInvite(house, customerId, { name: '小名' })
  return { customerId, applicationId: applied.id, inviteId: invite.id }
}

test('application and invites of a customer move with a merge, and back', async () => {
  const { customerId, applicationId, inviteId } = await aKnownApplicant('merged')
  const kept = await aCustomer(house)
  for (const [part, model, id] of [
    [applicationsOfCustomer, Application, applicationId],
    [invitesOfCustomer, Invite, inviteId],
  ] as const) {
    const customerOf = async () => (await asHouse(() => (model as typeof Invite).findByPk(id)))?.customerId
    expect((await asOwner(async () => part.merge?.preview(customerId, kept.id)))?.count).toBe(1)
    const memo = await asOwner(async () => part.merge?.move(customerId, kept.id, new Map()))
    expect(await customerOf()).toBe(kept.id)
    await asOwner(async () => part.merge?.undo(memo, customerId))
    expect(await customerOf()).toBe(customerId)
  }
})

test('once forgotten, nothing is left of who asked and who was invited, not in the trail either', async () => {
  const { customerId, applicationId, inviteId } = await aKnownApplicant('forgotten')
  const told = await asOwner(async () => applicationsOfCustomer.personal?.tell(customerId))
  expect(JSON.stringify(told)).toContain(TOLD.contact)
  await asOwner(async () => applicationsOfCustomer.personal?.erase(customerId))
  await asOwner(async () => invitesOfCustomer.personal?.erase(customerId))
  const rows = await asHouse(() => Promise.all([Application.findByPk(applicationId), Invite.findByPk(inviteId)]))
  const left = JSON.stringify(rows)
  for (const word of [TOLD.contact, TOLD.phone, TOLD.businessName, '小名', house.wechat.openidOf('forgotten')])
    expect(left).not.toContain(word)
  expect(rows[1]?.revokedAt).not.toBeNull()
  const [trail] = await house.database.sequelize.query(
    `SELECT changes FROM audit_logs WHERE entity_id IN ('${applicationId}', '${inviteId}')`,
  )
  expect(JSON.stringify(trail)).not.toMatch(/阿强|小名|湘味/)
})
