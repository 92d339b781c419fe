import { aProduct, inLevel } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import type { Person } from '../../support/world'

const house = useHouse()

/** The products somebody is offered on the ordering page; the shop's people ask for the first buyer. */
async function offered(by: Person): Promise<string[]> {
  const { customerId } = house.actor('customer')
  const { products } = dataOf<{ products: { id: string }[] }>(
    await house.as(by).get('/orders/catalogue', by === 'owner' ? { customerId } : {}),
  )
  return products.map(({ id }) => id)
}

const orderOf = (by: Person, productId: string) =>
  house.as(by).post('/orders', {
    customerId: house.actor('customer').customerId,
    items: [{ productId, quantity: 1 }],
  })

test('goods for some levels are offered to a buyer of that level, to no other, and to the shop for everybody', async () => {
  const level = dataOf<{ id: string }>(await house.as('owner').post('/customer-levels', { name: '老客户' }))
  const { customerId } = house.actor('customer')
  const fields = { visibility: 'some', visibleLevels: [level.id] }
  const { id } = await aProduct(house, fields)
  expect(await offered('customer')).not.toContain(id)
  await inLevel(house, customerId ?? '', level.id)
  expect(await offered('customer')).toContain(id)
  expect(await offered('other-customer')).not.toContain(id)
  expect(await offered('owner')).toContain(id)
  expect(await offered('foreign-customer')).not.toContain(id)
})

test('goods for one customer are offered to that one alone, and cannot be ordered by another who knows the key', async () => {
  const { id } = await aProduct(house, {
    visibility: 'some',
    visibleCustomers: [house.actor('other-customer').customerId],
  })
  expect(await offered('other-customer')).toContain(id)
  expect(await offered('customer')).not.toContain(id)
  const refused = await orderOf('customer', id)
  expect([refused.status, refused.body.error]).toEqual([404, 'orders.product_not_found'])
  expect((await orderOf('other-customer', id)).status).toBe(200)
})

test('goods not sold any more are offered to nobody and cannot be ordered, and are there again once they are', async () => {
  const { id } = await aProduct(house)
  dataOf(await house.as('owner').put(`/products/${id}`, { status: 'inactive' }))
  for (const by of ['customer', 'owner'] as const) {
    expect(await offered(by)).not.toContain(id)
    expect((await orderOf(by, id)).body).toMatchObject({
      code: 404,
      details: [{ field: 'items[0].productId', reason: '第 1 行：没有找到这个货品，可能已经下架' }],
    })
  }
  dataOf(await house.as('owner').put(`/products/${id}`, { status: 'active' }))
  expect(await offered('customer')).toContain(id)
})

test('deleted goods are offered to nobody', async () => {
  const { id } = await aProduct(house)
  dataOf(await house.as('owner').delete(`/products/${id}`))
  expect(await offered('owner')).not.toContain(id)
})
