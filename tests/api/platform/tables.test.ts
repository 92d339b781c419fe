import type { ModelStatic } from 'sequelize'
import { migrations } from '../../../server/migrations'
import { migrate } from '../../../server/platform/database/migrate'
import { createLog } from '../../../server/platform/log'
import { useHouse } from '../../support/house'

const house = useHouse()

/** S2's eight tables with exactly its columns; ours stand beside them. */
const S2: Record<string, string[]> = {
  products: ['id', 'name', 'global_price', 'unit', 'created_at', 'updated_at'],
  customers: ['id', 'name', 'phone', 'created_at', 'updated_at'],
  orders: [
    'id',
    'order_no',
    'customer_id',
    'total_amount',
    'status',
    'remark',
    'created_by',
    'created_at',
    'updated_at',
  ],
  order_items: [
    'id',
    'order_id',
    'product_id',
    'product_name',
    'unit',
    'quantity',
    'unit_price',
    'total_price',
    'remark',
    'created_at',
    'updated_at',
  ],
  customer_prices: ['id', 'customer_id', 'product_id', 'price', 'created_at', 'updated_at'],
  order_status_flows: ['id', 'order_id', 'from_status', 'to_status', 'operator', 'remark', 'created_at'],
  order_histories: ['id', 'order_id', 'action', 'description', 'operator', 'changes', 'created_at'],
  system_configs: ['id', 'config_key', 'config_value', 'description', 'created_at', 'updated_at'],
}

const columnsOf = async (table: string) => house.database.sequelize.getQueryInterface().describeTable(table)

test.each(Object.entries(S2))('%s has every column of the main document', async (table, columns) => {
  expect(Object.keys(await columnsOf(table))).toEqual(expect.arrayContaining(columns))
})

test('every model and its table have the same columns, and agree what may be empty', async () => {
  const models = Object.values(house.database.sequelize.models) as ModelStatic<never>[]
  expect(models.length).toBeGreaterThanOrEqual(12)
  for (const model of models) {
    const table = await columnsOf(model.tableName as string)
    const attributes = Object.values(
      model.getAttributes() as Record<string, { field: string; allowNull?: boolean; primaryKey?: boolean }>,
    )
    expect([model.tableName, attributes.map(({ field }) => field).sort()]).toEqual([
      model.tableName,
      Object.keys(table).sort(),
    ])
    for (const { field, allowNull, primaryKey } of attributes) {
      if (allowNull === false && !primaryKey)
        expect([model.tableName, field, table[field]?.allowNull]).toEqual([model.tableName, field, false])
    }
  }
})

/** Shops and people themselves, and how people prove who they are. */
const OF_NO_SHOP = ['tenants', 'users', 'schema_migrations', 'one_time_codes', 'counted_tries'].concat([
  'user_factors',
  'recovery_codes',
  'user_identities',
])

test('every table of a shop has the shop, and its indexes start with it', async () => {
  const indexes = house.database.sequelize.getQueryInterface()
  const models = Object.values(house.database.sequelize.models).filter(
    ({ tableName }) => !OF_NO_SHOP.includes(tableName),
  )
  for (const { tableName } of models) {
    expect(Object.keys(await columnsOf(tableName))).toContain('tenant_id')
    const found = (await indexes.showIndex(tableName)) as {
      name: string
      primary: boolean
      fields: { attribute: string }[]
    }[]
    for (const { name, primary, fields } of found) {
      if (primary || (name.startsWith('sqlite_autoindex') && fields[0]?.attribute === 'id')) continue
      expect([tableName, name, fields[0]?.attribute]).toEqual([tableName, name, 'tenant_id'])
    }
  }
})

test('running the migrations again does nothing', async () => {
  expect(await migrate(house.database.sequelize, migrations, createLog('silent'))).toBe(0)
})
