import { aCustomer, anOrder, type CustomerWire } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')
const sales = () => house.as('sales')

const read = async (id: string) => dataOf<CustomerWire>(await owner().get(`/customers/${id}`))
const levelId = async () => dataOf<{ id: string }[]>(await owner().get('/customer-levels'))[0]?.id as string

const FULL = {
  name: '湘味轩',
  contactName: '王姐',
  contactPosition: '采购',
  phone: '13800138009',
  email: 'wang@xiangweixuan.cn',
  address: '芙蓉路 1 号',
  contacts: [
    { name: '老李', phone: '13900139009', position: '厨师长' },
    { name: '前台', phone: null, position: '' },
  ],
  addresses: [{ label: '二店', address: '五一路 2 号' }],
  industry: '湘菜',
  tags: ['月结', '早送'],
  invoiceTitle: '长沙湘味轩餐饮有限公司',
  taxNo: '91430100MA4L16ABCD',
  bankName: '农业银行五一支行',
  bankAccount: '6228 4800 1234 5678',
  creditLimit: 5000,
  termDays: 30,
  notes: '后门收货',
}

test('a card keeps everything, and a second reading is the same', async () => {
  const level = await levelId()
  const fields = { ...FULL, levelId: level, assignedTo: house.actor('sales').userId }
  const made = dataOf<CustomerWire>(await owner().post('/customers', fields))
  expect(made).toMatchObject({ ...fields, levelName: 'VIP', ownerName: 'sales', createdBy: 'owner', status: 'active' })
  expect(await read(made.id)).toEqual(made)
})

test('PUT changes what is named, the rest stays; contacts and addresses are told whole', async () => {
  const { id } = dataOf<CustomerWire>(await owner().post('/customers', { ...FULL, evenIfKnown: true }))
  const changed = dataOf<CustomerWire>(await owner().put(`/customers/${id}`, { notes: '', tags: ['现结'] }))
  expect(changed).toMatchObject({ ...FULL, notes: null, tags: ['现结'] })
  const emptied = dataOf<CustomerWire>(
    await owner().put(`/customers/${id}`, {
      contacts: [{ name: ' ', phone: '', position: '没人' }],
      addresses: [],
      tags: [],
      creditLimit: null,
    }),
  )
  expect(emptied).toMatchObject({ contacts: [], addresses: [], tags: [], creditLimit: null, termDays: 30 })
})

const BAD: [object, string, string][] = [
  [{ email: '王姐' }, 'email', '邮箱要写成 name@example.com 这样'],
  [{ email: 'a@b' }, 'email', '邮箱要写成 name@example.com 这样'],
  [{ taxNo: '123' }, 'taxNo', '税号要是 15、18 或 20 位字母数字'],
  [{ bankAccount: '六二二八' }, 'bankAccount', '银行账号只能写数字、- 和空格'],
  [{ creditLimit: -1 }, 'creditLimit', '赊账额度不能小于 0'],
  [{ termDays: 366 }, 'termDays', '账期天数不能大于 365'],
  [{ termDays: 1.5 }, 'termDays', '账期天数要是整数'],
  [{ status: 'asleep' }, 'status', '状态只能是 active, inactive'],
  [{ tags: ['签'.repeat(21)] }, 'tags[0]', '第 1 行：标签最多 20 个字'],
  [{ tags: Array.from({ length: 21 }, (_, index) => `标${index}`) }, 'tags', '标签最多 20 行'],
  [{ contacts: [{ name: '甲', phone: '一三八', position: '' }] }, 'contacts[0].phone', ''],
  [{ addresses: [{ label: '', address: '' }] }, 'addresses[0].address', ''],
  [{ isBlacklisted: true }, 'blacklistReason', '拉黑的原因没有填'],
  [{ isOnHold: true, holdReason: ' ' }, 'holdReason', '暂停的原因没有填'],
  [{ levelId: 'x' }, 'levelId', '客户等级没有了，重新选一个'],
  [{ assignedTo: 'x' }, 'assignedTo', '负责人不在店里了，重新选一位'],
]

test.each(BAD)('%j is refused, the field is named, nothing is changed', async (wrong, field, reason) => {
  const { id } = await aCustomer(house)
  const before = await read(id)
  const answers = [
    await owner().put(`/customers/${id}`, { name: '别的名字', evenIfKnown: true, ...wrong }),
    await owner().post('/customers', { name: '新客户', evenIfKnown: true, ...wrong }),
  ]
  for (const { status, body } of answers) {
    expect([status, body.details[0].field]).toEqual([400, field])
    if (reason) expect(body.details[0].reason).toBe(reason)
    expect(body.message).toMatch(/[\u4e00-\u9fff]/)
  }
  expect(await read(id)).toEqual(before)
})

test('another shop’s level is none of ours', async () => {
  const [theirs] = dataOf<{ id: string }[]>(await house.as('foreign-owner').get('/customer-levels'))
  const { id } = await aCustomer(house)
  expect((await owner().put(`/customers/${id}`, { levelId: theirs?.id })).status).toBe(400)
})

describe('versions', () => {
  test('an old version is refused, none is the last word', async () => {
    const { id, version } = await aCustomer(house)
    const second = dataOf<CustomerWire>(await owner().put(`/customers/${id}`, { notes: '一', version }))
    expect(second.version).toBe(version + 1)
    const stale = await owner().put(`/customers/${id}`, { notes: '二', version })
    expect([stale.status, stale.body.error, stale.body.details]).toEqual([
      409,
      'resource.version_conflict',
      { current: version + 1 },
    ])
    dataOf(await owner().put(`/customers/${id}`, { notes: '三' }))
  })

  test('of two at once with one version, one goes through; without, both', async () => {
    const { id, version } = await aCustomer(house)
    const write = (body: object) => owner().put(`/customers/${id}`, body)
    const raced = await Promise.all([write({ notes: '甲', version }), write({ notes: '乙', version })])
    expect(raced.map(({ status }) => status).sort()).toEqual([200, 409])
    const free = await Promise.all([write({ notes: '丙' }), write({ industry: '粉店' })])
    expect(free.map(({ status }) => status)).toEqual([200, 200])
    expect(await read(id)).toMatchObject({ notes: '丙', industry: '粉店', version: version + 3 })
  })
})

test.each([
  { creditLimit: 100 },
  { termDays: 7 },
  { status: 'inactive' },
  { isBlacklisted: true, blacklistReason: '欠款' },
  { isOnHold: true, holdReason: '对账' },
])('a salesperson does not set %j, but may send it back unchanged', async (fields) => {
  const { id } = await aCustomer(house)
  expect((await sales().put(`/customers/${id}`, fields)).body.error).toBe('access.denied')
  dataOf(await owner().put(`/customers/${id}`, fields))
  dataOf(await sales().put(`/customers/${id}`, { ...fields, notes: '看过' }))
})

describe('what a card says to orders', () => {
  const blocked = async (fields: object) => (await aCustomer(house, fields)).id

  test('one on the blacklist may have drafts, but none is submitted', async () => {
    const customerId = await blocked({ isBlacklisted: true, blacklistReason: '欠款半年' })
    const draft = await anOrder(house, { by: 'owner', customerId })
    const items = [{ productId: draft.items[0]?.productId, quantity: 1 }]
    const answers = [
      await owner().put(`/orders/${draft.id}/status`, { status: 'submitted' }),
      await owner().post('/orders', { customerId, items, submit: true }),
    ]
    for (const { status, body } of answers) {
      expect([status, body.error, body.message]).toEqual([409, 'customers.blacklisted', '这位客户已拉黑：欠款半年'])
    }
  })

  test('a buyer on the blacklist is not told why', async () => {
    const id = house.actor('customer').customerId as string
    dataOf(await owner().put(`/customers/${id}`, { isBlacklisted: true, blacklistReason: '欠款半年' }))
    const draft = await anOrder(house, { by: 'customer' })
    const answer = await house.as('customer').put(`/orders/${draft.id}/status`, { status: 'submitted' })
    expect(answer.body).toMatchObject({ error: 'customers.blacklisted', message: '店里暂时不接这家的单，先联系老板' })
    expect(answer.text).not.toContain('欠款')
    dataOf(await owner().put(`/customers/${id}`, { isBlacklisted: false }))
    dataOf(await house.as('customer').put(`/orders/${draft.id}/status`, { status: 'submitted' }))
  })

  test('one on hold may submit, but nothing is confirmed until it is lifted', async () => {
    const customerId = await blocked({ isOnHold: true, holdReason: '账没对完' })
    const order = await anOrder(house, { by: 'owner', customerId, status: 'submitted' })
    const confirm = () => owner().put(`/orders/${order.id}/status`, { status: 'confirmed' })
    expect((await confirm()).body).toMatchObject({
      code: 409,
      error: 'customers.on_hold',
      message: '这位客户暂停接单：账没对完',
    })
    dataOf(await owner().put(`/customers/${customerId}`, { isOnHold: false }))
    expect(dataOf(await confirm())).toMatchObject({ status: 'confirmed' })
    expect(await read(customerId)).toMatchObject({ isOnHold: false, holdReason: null })
  })

  test('of one who has left nothing new is written', async () => {
    const customerId = await blocked({ status: 'inactive' })
    const items = [{ productId: (await anOrder(house)).items[0]?.productId, quantity: 1 }]
    expect((await owner().post('/orders', { customerId, items })).body.error).toBe('customers.inactive')
  })
})
