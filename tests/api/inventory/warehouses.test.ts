import { checkStocks } from '../../../server/features/inventory'
import { actingAs } from '../../../server/platform/access/actor'
import { aProduct } from '../../factories/product'
import { stockIn } from '../../factories/stock'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()

interface WarehouseWire {
  id: string
  name: string
  isDefault: boolean
  status: string
}
interface PlaceWire {
  warehouseId: string
  onHand: number
}

const list = async (): Promise<WarehouseWire[]> =>
  dataOf<WarehouseWire[]>(await house.as('owner').get('/inventory/warehouses'))
const make = async (name: string): Promise<WarehouseWire> =>
  dataOf<WarehouseWire>(await house.as('owner').post('/inventory/warehouses', { name }))
const places = async (productId: string): Promise<Map<string, number>> => {
  const { warehouses } = dataOf<{ warehouses: PlaceWire[] }>(
    await house.as('owner').get(`/inventory/stocks/${productId}`),
  )
  return new Map(warehouses.map(({ warehouseId, onHand }) => [warehouseId, onHand]))
}

test('a shop has no warehouse until goods come, then one it need not know', async () => {
  expect(await list()).toEqual([])
  const { id } = await aProduct(house)
  await stockIn(house, id, 1)
  expect(await list()).toMatchObject([{ name: '本店仓库', isDefault: true, status: 'active' }])
})

test('goods carried to another warehouse take their cost with them', async () => {
  const { id: productId } = await aProduct(house)
  await stockIn(house, productId, 10, 3)
  const far = await make('冷库')
  const [home] = await list()
  const carry = (quantity: number, from = home?.id, to = far.id) =>
    house.as('warehouse').post('/inventory/transfers', {
      fromWarehouseId: from,
      toWarehouseId: to,
      lines: [{ productId, quantity }],
    })
  expect(dataOf<object[]>(await carry(4))).toHaveLength(2)
  expect(await places(productId)).toEqual(
    new Map([
      [home?.id, 6],
      [far.id, 4],
    ]),
  )
  const { stock } = dataOf<{ stock: object }>(await house.as('owner').get(`/inventory/stocks/${productId}`))
  expect(stock).toMatchObject({ onHand: 10, value: 30, averageCost: 3 })
  expect((await carry(7)).body.error).toBe('inventory.out_of_stock')
  expect((await carry(1, far.id, far.id)).body.details).toEqual([
    { field: 'toWarehouseId', reason: '到哪个仓库：和从哪个仓库是同一个' },
  ])
  expect(await actingAs(house.actor('owner'), checkStocks)).toEqual([])
})

test('a warehouse is closed only when it is empty and not the default', async () => {
  const { id: productId } = await aProduct(house)
  const shed = await make('棚子')
  dataOf(
    await house.as('owner').post('/inventory/movements', {
      type: 'in',
      warehouseId: shed.id,
      lines: [{ productId, quantity: 1 }],
    }),
  )
  const close = (id: string) => house.as('owner').put(`/inventory/warehouses/${id}`, { status: 'inactive' })
  expect((await close(shed.id)).body).toMatchObject({
    error: 'inventory.warehouse_not_empty',
    message: '这个仓库里还有 1 样货，先调走再停用',
  })
  const home = (await list()).find(({ isDefault }) => isDefault)
  expect((await close(home?.id ?? '')).body.error).toBe('inventory.last_warehouse')
  dataOf(
    await house.as('owner').post('/inventory/movements', {
      type: 'out',
      warehouseId: shed.id,
      lines: [{ productId, quantity: 1 }],
    }),
  )
  expect(dataOf<WarehouseWire>(await close(shed.id)).status).toBe('inactive')
})

test('there is one default at a time', async () => {
  const next = await make('新库')
  dataOf(await house.as('owner').put(`/inventory/warehouses/${next.id}`, { isDefault: true }))
  expect((await list()).filter(({ isDefault }) => isDefault)).toMatchObject([{ id: next.id }])
})

test('a name twice is refused', async () => {
  await make('二号库')
  const answer = await house.as('owner').post('/inventory/warehouses', { name: '二号库' })
  expect(answer.status).toBe(409)
})
