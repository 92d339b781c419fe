import { Customer } from '../../../server/features/customers'
import { Product } from '../../../server/features/products'
import { actingAs } from '../../../server/platform/access/actor'
import { selectRows } from '../../../server/platform/database/sql'
import { useHouse } from '../../support/house'
import { asHouse } from '../../support/world'

const house = useHouse()

const own = <T>(task: () => Promise<T>) => actingAs(house.actor('owner'), task)
const foreign = <T>(task: () => Promise<T>) => actingAs(house.actor('foreign-owner'), task)

let theirs: Product
beforeAll(async () => {
  theirs = await foreign(() => Product.create({ name: '黄鱼', globalPrice: 3000, unit: '斤' }))
})

const stillThere = () => asHouse(() => Product.findByPk(theirs.id))

test.each<[string, () => Promise<unknown>, unknown]>([
  ['findAll', () => Product.findAll(), []],
  ['findByPk', () => Product.findByPk(theirs.id), null],
  ['findOne', () => Product.findOne({ where: { name: '黄鱼' } }), null],
  ['findOne naming the other shop', () => Product.findOne({ where: { tenantId: theirs.tenantId } }), null],
  ['findAndCountAll', () => Product.findAndCountAll(), { rows: [], count: 0 }],
  ['count', () => Product.count(), 0],
  ['max', () => Product.max('globalPrice'), null],
  ['update', () => Product.update({ name: '鱼' }, { where: { id: theirs.id } }), expect.arrayContaining([0])],
  ['destroy', () => Product.destroy({ where: { id: theirs.id } }), 0],
])('%s neither reads nor changes a row of another shop', async (_what, attempt, nothing) => {
  expect(await own(attempt)).toEqual(nothing)
  expect(await stillThere()).toMatchObject({ name: '黄鱼', globalPrice: 3000 })
})

test('increment leaves another shop’s row alone', async () => {
  await own(() => Product.increment({ globalPrice: 1 } as never, { where: { id: theirs.id } }))
  expect(await stillThere()).toMatchObject({ globalPrice: 3000 })
})

test('a new row belongs to whoever acts, and cannot be made for another shop', async () => {
  const mine = await own(() => Product.create({ name: '白菜', globalPrice: 100, unit: '斤' }))
  expect(mine.tenantId).toBe(house.actor('owner').tenantId)
  await expect(
    own(async () => Product.create({ tenantId: theirs.tenantId, name: '假', globalPrice: 1, unit: '斤' })),
  ).rejects.toThrow('another shop')
  await expect(
    own(async () => Product.bulkCreate([{ tenantId: theirs.tenantId, name: '假', globalPrice: 1, unit: '斤' }])),
  ).rejects.toThrow('another shop')
})

test('upsert and truncate are shut, and nothing happens when nobody acts', async () => {
  expect(() => Product['upsert']({ name: '', globalPrice: 0, unit: '' })).toThrow('shut')
  await expect(own(async () => Product.destroy({ truncate: true }))).rejects.toThrow('shut')
  expect(() => Product.findAll()).toThrow()
})

test('no row can name one of another shop: references carry the shop', async () => {
  const customer = await foreign(() => Customer.create({ name: '隔壁' }))
  const { sequelize } = house.database
  const { tenantId } = house.actor('owner')
  const insert = sequelize.query(
    `INSERT INTO customer_prices (id, tenant_id, customer_id, product_id, price, created_at, updated_at)
     VALUES ('x', :tenantId, :customerId, :productId, 1, '2026-11-20', '2026-11-20')`,
    { replacements: { tenantId, customerId: customer.id, productId: theirs.id } },
  )
  await expect(insert).rejects.toMatchObject({ name: 'SequelizeForeignKeyConstraintError' })
})

test('a raw statement without the shop, or with a lost placeholder, does not run', async () => {
  await expect(own(async () => selectRows('SELECT id FROM products'))).rejects.toThrow(':tenantId')
  await expect(
    own(async () => selectRows('SELECT id FROM products WHERE tenant_id = :tenantId AND name <:name', { name: 'x' })),
  ).rejects.toThrow('blank')
  await expect(
    own(async () => selectRows('SELECT id FROM products WHERE tenant_id = :tenantId AND name = :name')),
  ).rejects.toThrow(':name')
})

test('changes leave a trace with before and after, secrets left out', async () => {
  const product = await own(() => Product.create({ name: '菠菜', globalPrice: 220, unit: '斤' }))
  await own(() => product.update({ globalPrice: 250 }))
  const customer = await own(() => Customer.create({ name: '陈记', phone: '13800138000' }))
  const rows = await own(() =>
    selectRows<{ action: string; entity: string; changes: unknown; operator: string }>(
      'SELECT action, entity, changes, operator FROM audit_logs WHERE tenant_id = :tenantId AND entity_id IN ( :ids) ORDER BY id',
      { ids: [product.id, customer.id] },
    ),
  )
  const told = rows.map(({ changes, ...row }) => ({
    ...row,
    changes: typeof changes === 'string' ? JSON.parse(changes) : changes,
  }))
  expect(told).toMatchObject([
    { action: 'create', entity: 'products', operator: 'owner' },
    { action: 'update', changes: { globalPrice: ['2.20', '2.50'] } },
    { action: 'create', entity: 'customers' },
  ])
  expect(JSON.stringify(told)).not.toContain('13800138000')
})
