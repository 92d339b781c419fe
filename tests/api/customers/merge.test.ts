import { Membership } from '../../../server/features/members'
import { actingAs } from '../../../server/platform/access/actor'
import { now, setClock } from '../../../server/platform/clock'
import { aCustomer, anOrder, aProduct, aSpecialPrice, type CustomerWire } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')

interface Preview {
  fields: { field: string; label: string; kept: string; merged: string }[]
  parts: { name: string; label: string; count: number }[]
  conflicts: { id: string; label: string; kept: string; merged: string; lower: string }[]
}

const read = async (id: string) => dataOf<CustomerWire>(await owner().get(`/customers/${id}`))
const preview = async (id: string, from: string) =>
  dataOf<Preview>(await owner().get(`/customers/${id}/merge-preview`, { from }))
const merge = (id: string, from: string, body: object = {}) => owner().post(`/customers/${id}/merge`, { from, ...body })
const undo = (mergeId: string) => owner().post(`/customers/merges/${mergeId}/undo`)
const prices = async (id: string) =>
  dataOf<{ productId: string; price: number }[]>(await owner().get(`/customers/${id}/prices`)).map(({ price }) => price)
const ordersOf = async (customerId: string) =>
  dataOf<{ total: number }>(await owner().get('/orders', { customerId })).total

/** Two cards of the same place, with an order each, and prices that clash on one product. */
async function aPair() {
  const kept = await aCustomer(house, {
    phone: '13100131001',
    contactName: '甲',
    address: '东街',
    tags: ['老'],
    notes: '后门',
  })
  const merged = await aCustomer(house, {
    phone: '13200132002',
    contactName: '乙',
    address: '西街',
    tags: ['新'],
    email: 'b@b.cn',
    notes: '前门',
    contacts: [{ name: '丙', phone: '13300133003', position: '' }],
  })
  const [shared, only] = [await aProduct(house), await aProduct(house)]
  await aSpecialPrice(house, kept.id, shared.id, 5)
  await aSpecialPrice(house, merged.id, shared.id, 4)
  await aSpecialPrice(house, merged.id, only.id, 3)
  await anOrder(house, { by: 'owner', customerId: kept.id })
  await anOrder(house, { by: 'owner', customerId: merged.id, status: 'submitted' })
  return { kept, merged }
}

test('the preview tells what moves, where the cards differ, and which price is lower', async () => {
  const { kept, merged } = await aPair()
  const seen = await preview(kept.id, merged.id)
  expect(seen.parts.map(({ name, count }) => [name, count])).toEqual(
    expect.arrayContaining([
      ['orders', 1],
      ['pricing', 2],
      ['members', 0],
    ]),
  )
  expect(seen.fields.map(({ field, kept: a, merged: b }) => [field, a, b])).toEqual([
    ['phone', '13100131001', '13200132002'],
    ['address', '东街', '西街'],
    ['notes', '后门', '前门'],
  ])
  expect(seen.conflicts).toMatchObject([{ kept: '¥5.00', merged: '¥4.00', lower: 'merged' }])
  expect(await ordersOf(kept.id)).toBe(1)
})

test('nothing is merged while a price is undecided', async () => {
  const { kept, merged } = await aPair()
  const answer = await merge(kept.id, merged.id)
  expect([answer.status, answer.body.error, answer.body.message]).toEqual([
    409,
    'customers.merge_undecided',
    '还有 1 处要选一个，选完再合并',
  ])
  expect([await ordersOf(kept.id), await ordersOf(merged.id)]).toEqual([1, 1])
})

test('orders, prices, people and places move; undone, everything is as it was', async () => {
  const { kept, merged } = await aPair()
  const before = { kept: await read(kept.id), merged: await read(merged.id) }
  const [conflict] = (await preview(kept.id, merged.id)).conflicts
  const choices = [{ id: conflict?.id, take: 'merged' }]
  const card = dataOf<CustomerWire>(await merge(kept.id, merged.id, { take: ['address'], choices }))
  expect(card).toMatchObject({
    phone: '13100131001',
    contactName: '甲',
    address: '西街',
    email: 'b@b.cn',
    notes: '后门',
  })
  expect(card.tags).toEqual(['老', '新'])
  expect(card.contacts.map(({ name, phone }) => [name, phone])).toEqual(
    expect.arrayContaining([
      ['乙', '13200132002'],
      ['丙', '13300133003'],
    ]),
  )
  expect(card.addresses.map(({ address }) => address)).toEqual(['东街'])
  expect(await ordersOf(kept.id)).toBe(2)
  expect((await prices(kept.id)).sort()).toEqual([3, 4])
  expect((await owner().get(`/customers/${merged.id}`)).status).toBe(404)

  expect(dataOf(await undo(card.merges[0]?.id as string))).toEqual({
    keptId: kept.id,
    mergedId: merged.id,
    undone: true,
  })
  const bare = ({ version: _version, updatedAt: _at, ...rest }: CustomerWire & { updatedAt?: string }) => rest
  expect(bare(await read(kept.id))).toEqual(bare(before.kept))
  expect(bare(await read(merged.id))).toEqual(bare(before.merged))
  expect([await ordersOf(kept.id), await ordersOf(merged.id)]).toEqual([1, 1])
  expect([await prices(kept.id), (await prices(merged.id)).sort()]).toEqual([[5], [3, 4]])
  expect((await undo(card.merges[0]?.id as string)).body.error).toBe('customers.merge_undone')
})

test('what was written after the merge stays with the kept one when it is undone', async () => {
  const [kept, merged] = [await aCustomer(house), await aCustomer(house, { email: 'x@x.cn' })]
  const card = dataOf<CustomerWire>(await merge(kept.id, merged.id))
  await anOrder(house, { by: 'owner', customerId: kept.id })
  dataOf(await owner().put(`/customers/${kept.id}`, { email: 'neu@neu.cn', version: card.version }))
  dataOf(await undo(card.merges[0]?.id as string))
  expect(await read(kept.id)).toMatchObject({ email: 'neu@neu.cn' })
  expect([await ordersOf(kept.id), await ordersOf(merged.id)]).toEqual([1, 0])
})

test('a day later it cannot be undone', async () => {
  const [kept, merged] = [await aCustomer(house), await aCustomer(house)]
  const card = dataOf<CustomerWire>(await merge(kept.id, merged.id))
  const later = now().getTime() + 24 * 3_600_000 + 1_000
  setClock(() => later)
  expect((await undo(card.merges[0]?.id as string)).body.message).toBe('这次合并已经撤销过，或超过 24 小时了')
  expect((await read(kept.id)).merges).toEqual([])
})

test('a buyer of the merged customer orders for the kept one, and back', async () => {
  const kept = await aCustomer(house)
  const own = house.actor('customer').customerId as string
  const boundTo = () =>
    actingAs(
      house.actor('owner'),
      async () => (await Membership.findOne({ where: { customerId: [own, kept.id] } }))?.customerId,
    )
  const card = dataOf<CustomerWire>(await merge(kept.id, own))
  expect(await boundTo()).toBe(kept.id)
  expect(dataOf(await house.as('customer').get('/orders/catalogue'))).toMatchObject({ customer: { id: kept.id } })
  dataOf(await undo(card.merges[0]?.id as string))
  expect(await boundTo()).toBe(own)
})

test('of the same merge twice at once, one goes through', async () => {
  const [kept, merged] = [await aCustomer(house), await aCustomer(house)]
  const answers = await Promise.all([merge(kept.id, merged.id), merge(kept.id, merged.id)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
})

test('nobody is merged into themselves, nor with another shop’s or a lost one', async () => {
  const { id } = await aCustomer(house)
  expect((await merge(id, id)).body.details).toEqual([{ field: 'from', reason: '并进来的客户不能是自己，选另一位' }])
  const foreign = house.actor('foreign-customer').customerId as string
  expect([(await merge(id, foreign)).status, (await merge(foreign, id)).status]).toEqual([404, 404])
  const mine = dataOf<CustomerWire>(await merge(id, (await aCustomer(house)).id)).merges[0]?.id as string
  expect((await house.as('foreign-owner').post(`/customers/merges/${mine}/undo`)).status).toBe(404)
  expect((await house.as('sales').post(`/customers/merges/${mine}/undo`)).body.error).toBe('access.denied')
})

test('what one of them alone could see, and why nothing was sold to them, goes along', async () => {
  const kept = await aCustomer(house)
  const merged = await aCustomer(house, { isOnHold: true, holdReason: '对账' })
  const product = await aProduct(house)
  const visible = { visibility: 'some', visibleLevels: [], visibleCustomers: [merged.id] }
  dataOf(await owner().put(`/products/${product.id}`, visible))
  const audience = async () =>
    dataOf<{ visibleCustomers: string[] }>(await owner().get(`/products/${product.id}`)).visibleCustomers
  const card = dataOf<CustomerWire>(await merge(kept.id, merged.id))
  expect(card).toMatchObject({ isOnHold: true, holdReason: '对账' })
  expect(await audience()).toEqual([kept.id])
  dataOf(await undo(card.merges[0]?.id as string))
  expect(await audience()).toEqual([merged.id])
  expect(await read(kept.id)).toMatchObject({ isOnHold: false, holdReason: null })
})
