import { Customer } from '../../../server/features/customers'
import { aCustomer } from '../../factories'
import { createClient, dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { asHouse } from '../../support/world'
import { describeWechat } from '../invites/invites'
import { apply, follow, rowOf, send, TOLD, type Applied } from './applications'

const house = useHouse()

const say = (key: string, value: string) => house.as('owner').put(`/system/configs/${key}`, { value })

describe('deciding', () => {
  test('by one tap the applicant is a new customer, and signs in', async () => {
    const applied = await apply(house, 'welcome', { businessName: '新客一号' })
    const approved = dataOf<{ status: string; customerId: string }>(
      await house.as('manager').post(`/applications/${applied.id}/approve`),
    )
    expect(approved.status).toBe('approved')
    const customer = dataOf(await house.as('owner').get(`/customers/${approved.customerId}`))
    expect(customer).toMatchObject({ name: '新客一号', phone: TOLD.phone })
    expect(dataOf(await follow(house, applied))).toMatchObject({ status: 'approved' })
    const signedIn = dataOf<{ user: object }>(
      await house.anonymous.post('/auth/wechat', { code: house.wechat.issueCode('welcome') }),
    )
    expect(signedIn.user).toMatchObject({ name: '阿强', role: 'customer', customerId: approved.customerId })
    expect((await send(house, 'welcome')).body.error).toBe('members.already_here')
  })

  test('a customer with the same number, however written, is suggested and can be taken', async () => {
    const known = await aCustomer(house, { name: '老主顾', phone: '+86 139-0013-9000' })
    const applied = await apply(house, 'regular', { phone: '13900139000' })
    expect((await rowOf(house, applied.id)).suggested).toEqual([{ id: known.id, name: '老主顾' }])
    const approved = await house.as('owner').post(`/applications/${applied.id}/approve`, { customerId: known.id })
    expect(dataOf(approved)).toMatchObject({ customerId: known.id })
  })

  test('refused with a reason, which the applicant reads; asking anew is a new chance', async () => {
    const applied = await apply(house, 'unlucky')
    const bare = await house.as('owner').post(`/applications/${applied.id}/refuse`)
    expect([bare.status, bare.body.details[0].field]).toEqual([400, 'reason'])
    await house.as('owner').post(`/applications/${applied.id}/refuse`, { reason: '太远了，送不到' })
    expect(dataOf(await follow(house, applied))).toMatchObject({ status: 'refused', reason: '太远了，送不到' })
    const again = await apply(house, 'unlucky', { note: '我搬近了' })
    expect(again).toMatchObject({ id: applied.id, status: 'pending' })
    expect(dataOf(await follow(house, again))).toMatchObject({ status: 'pending', reason: null })
  })

  test('of two who decide at once one does, and the other is told who', async () => {
    const applied = await apply(house, 'contested')
    const answers = await Promise.all([
      house.as('owner').post(`/applications/${applied.id}/approve`),
      house.as('manager').post(`/applications/${applied.id}/refuse`, { reason: '不认识' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const late = answers.find(({ status }) => status === 409)
    expect(late?.body.message).toMatch(/^(owner|manager)刚处理过：(已同意|没同意)$/)
  })

  test('who came in by an invite meanwhile is not let in twice', async () => {
    const applied = await apply(house, 'impatient')
    const { token } = dataOf<{ token: string }>(await house.as('owner').post('/invites/staff', { role: 'sales' }))
    await house.anonymous.post('/invites/accept', { token, code: house.wechat.issueCode('impatient') })
    const answer = await house.as('owner').post(`/applications/${applied.id}/approve`)
    expect([answer.status, answer.body.error]).toEqual([409, 'applications.already_here'])
    expect(await asHouse(() => Customer.count({ where: { name: TOLD.businessName, contactName: 'impatient' } }))).toBe(
      0,
    )
    expect((await house.as('owner').post(`/applications/${applied.id}/refuse`, { reason: '已在店里' })).status).toBe(
      200,
    )
  })

  test('another shop neither sees nor decides it, and its customers are not taken', async () => {
    const applied = await apply(house, 'ours')
    const neighbour = house.as('foreign-owner')
    expect(JSON.stringify((await neighbour.get('/applications')).body)).not.toContain(applied.id)
    expect((await neighbour.post(`/applications/${applied.id}/approve`)).status).toBe(404)
    expect((await neighbour.post(`/applications/${applied.id}/refuse`, { reason: '不' })).status).toBe(404)
    const customerId = house.actor('foreign-customer').customerId
    expect((await house.as('owner').post(`/applications/${applied.id}/approve`, { customerId })).status).toBe(404)
  })
})

describe('a number WeChat has verified', () => {
  const withPhone = async (person: string, phone: string): Promise<Applied> => {
    await describeWechat(house, person, { phone })
    return apply(house, person, { phone: undefined, phoneCode: house.wechat.issuePhoneCode(person) })
  }

  test('is told to the shop as verified, and lets nobody in by itself', async () => {
    const known = await aCustomer(house, { name: '认得的', phone: '13700000001' })
    const applied = await withPhone('verified', '13700000001')
    expect(applied.signedIn).toBeNull()
    expect(await rowOf(house, applied.id)).toMatchObject({
      isPhoneVerified: true,
      phone: '13700000001',
      suggested: [{ id: known.id }],
    })
  })

  describe('in a shop that lets it open the door', () => {
    beforeAll(() => say('invite.auto_bind_by_phone', 'true'))
    afterAll(() => say('invite.auto_bind_by_phone', 'false'))

    test('lets in whom it tells, as somebody who orders', async () => {
      const known = await aCustomer(house, { name: '一对一', phone: '13700000002' })
      const applied = await withPhone('one-to-one', '13700000002')
      expect(applied.status).toBe('approved')
      const me = dataOf(await createClient(house.url, applied.signedIn?.accessToken).get('/users/me'))
      expect(me).toMatchObject({ customerId: known.id, role: 'customer', phone: '13700000002' })
    })

    test('does not when two customers have it, or another shop knows it, or it was typed', async () => {
      await aCustomer(house, { name: '分店甲', phone: '13700000003' })
      await house.as('owner').post('/customers', { name: '分店乙', phone: '13700000003', evenIfKnown: true })
      expect((await withPhone('two-cards', '13700000003')).signedIn).toBeNull()

      await aCustomer(house, { name: '两家都有', phone: '13700000004' })
      await house.as('foreign-owner').post('/customers', { name: '两家都有', phone: '13700000004' })
      expect((await withPhone('two-shops', '13700000004')).signedIn).toBeNull()

      await aCustomer(house, { name: '手填', phone: '13700000005' })
      expect((await apply(house, 'typed', { phone: '13700000005' })).signedIn).toBeNull()
    })
  })
})
