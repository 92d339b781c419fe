import { aProduct } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')

interface Goods {
  id: string
  name: string
  sku: string
  version: number
  category: string
  tags: string[]
  aliases: string[]
  barcodes: { code: string; unit: string }[]
  units: { id: string; name: string; numerator: number }[]
  saleUnit: string
  warnings?: { field: string; message: string }[]
  updatedBy?: string
  costPrice?: number
}

const make = async (fields: object) => (await aProduct(house, fields)) as unknown as Goods
const put = async (id: string, body: object) => owner().put(`/products/${id}`, body)
const read = async (id: string) => dataOf<Goods>(await owner().get(`/products/${id}`))
const bottle = { unit: '瓶', unitDecimals: 0 }
const box = { name: '箱', numerator: 24 }

test('everything that is told of goods comes back, folded where people type in several ways', async () => {
  const made = await make({
    ...bottle,
    name: '农夫山泉',
    sku: ' ａ-03 b ',
    units: [box],
    saleUnit: '箱',
    barcodes: [{ code: '６９２１１６８５０９２５６' }, { code: '16921168509253', unit: '箱' }],
    tags: ['热销', '热销', '水'],
    aliases: ['山泉', '红盖水'],
    mnemonic: 'nfs',
    description: '550ml',
    position: 5,
    category: '饮料',
  })
  expect(made).toMatchObject({
    sku: 'A-03B',
    saleUnit: '箱',
    barcodes: [
      { code: '6921168509256', unit: '' },
      { code: '16921168509253', unit: '箱' },
    ],
    tags: ['热销', '水'],
    aliases: ['山泉', '红盖水'],
    mnemonic: 'nfs',
    description: '550ml',
    position: 5,
    imageUrl: null,
    updatedBy: 'owner',
  })
  expect(made.warnings).toBeUndefined()
  expect(await read(made.id)).toEqual(made)
})

describe('a number and a bar code belong to one product', () => {
  test('another product with the same number is refused, and its holder named', async () => {
    const first = await make({ name: '土豆', sku: 'T1' })
    const answer = await owner().post('/products', { name: '山药', globalPrice: 1, sku: 't 1' })
    expect([answer.status, answer.body.error]).toEqual([409, 'products.sku_taken'])
    expect(answer.body.message).toBe('货号 T1 已经是「土豆」的，换一个')
    expect(answer.body.details).toEqual({ code: 'T1', productId: first.id, productName: '土豆' })
    expect((await put(first.id, { sku: 't1' })).status).toBe(200)
  })

  test('another product with the same bar code is refused', async () => {
    const first = await make({ name: '可乐', barcodes: [{ code: '6901234567892' }] })
    const second = await make({ name: '雪碧' })
    const answer = await put(second.id, { barcodes: [{ code: '6901234567892' }] })
    expect([answer.status, answer.body.error]).toEqual([409, 'products.barcode_taken'])
    expect(answer.body.details).toMatchObject({ productId: first.id, productName: '可乐' })
    expect((await read(second.id)).barcodes).toEqual([])
  })

  test('another shop may have both', async () => {
    await make({ sku: 'SAME', barcodes: [{ code: 'SAME-1' }] })
    const theirs = { name: '隔壁', globalPrice: 1, sku: 'SAME', barcodes: [{ code: 'SAME-1' }] }
    expect((await house.as('foreign-owner').post('/products', theirs)).status).toBe(200)
  })

  test('two at once: one of them gets it', async () => {
    const body = { name: '抢号', globalPrice: 1, sku: 'RACE' }
    const answers = await Promise.all([owner().post('/products', body), owner().post('/products', body)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('a deleted product frees both; it comes back off sale, once they are free again', async () => {
    const old = await make({ name: '旧货', sku: 'OLD', barcodes: [{ code: 'OLD-1' }] })
    dataOf(await owner().delete(`/products/${old.id}`))
    const next = await make({ name: '新货', sku: 'OLD', barcodes: [{ code: 'OLD-1' }] })
    const blocked = await owner().post(`/products/deleted/${old.id}/restore`, {})
    expect([blocked.status, blocked.body.error]).toEqual([409, 'products.sku_taken'])
    dataOf(await put(next.id, { sku: '', barcodes: [] }))
    const back = dataOf<Goods>(await owner().post(`/products/deleted/${old.id}/restore`, {}))
    expect(back).toMatchObject({ sku: 'OLD', status: 'inactive', barcodes: [{ code: 'OLD-1', unit: '' }] })
    expect((await put(next.id, { barcodes: [{ code: 'OLD-1' }] })).status).toBe(409)
    expect((await owner().post(`/products/deleted/${old.id}/restore`, {})).status).toBe(404)
  })

  test('deleted ones are listed, the latest first, for whoever may delete', async () => {
    const one = await make({ name: '删一' })
    const two = await make({ name: '删二' })
    for (const { id } of [one, two]) dataOf(await owner().delete(`/products/${id}`))
    const { list } = dataOf<{ list: Goods[] }>(await owner().get('/products/deleted'))
    expect(list.slice(0, 2).map(({ name }) => name)).toEqual(['删二', '删一'])
    expect((await house.as('sales').get('/products/deleted')).status).toBe(403)
    expect((await house.as('foreign-owner').post(`/products/deleted/${one.id}/restore`, {})).status).toBe(404)
  })
})

describe('scanning', () => {
  test('a bar code finds the product and its unit, a number the product', async () => {
    const { id } = await make({
      ...bottle,
      name: '雪花',
      sku: 'XH',
      units: [box],
      saleUnit: '箱',
      barcodes: [{ code: '6900000000017' }, { code: '6900000000024', unit: '箱' }],
    })
    const scan = async (code: string) => {
      const found = await house.as('sales').get(`/products/by-barcode/${encodeURIComponent(code)}`)
      return dataOf<{ product: Goods; unit: string }>(found)
    }
    expect(await scan('6900000000017')).toMatchObject({ product: { id }, unit: '瓶' })
    expect(await scan(' 6900000000024')).toMatchObject({ product: { id }, unit: '箱' })
    expect(await scan('xh')).toMatchObject({ product: { id }, unit: '箱' })
  })

  test.each(['0000', ' ', '隔壁码'])('%j is nobody’s', async (code) => {
    await house.as('foreign-owner').post('/products', { name: '隔壁', globalPrice: 1, barcodes: [{ code: '隔壁码' }] })
    const answer = await owner().get(`/products/by-barcode/${encodeURIComponent(code)}`)
    expect([400, 404]).toContain(answer.status)
  })

  test('a buyer does not find what is off sale or not for everybody', async () => {
    await make({ name: '停', status: 'inactive', barcodes: [{ code: 'STOP-1' }] })
    await make({ name: '少', visibility: 'some', barcodes: [{ code: 'SOME-1' }] })
    for (const code of ['STOP-1', 'SOME-1']) {
      expect((await house.as('customer').get(`/products/by-barcode/${code}`)).status).toBe(404)
      expect((await house.as('sales').get(`/products/by-barcode/${code}`)).status).toBe(200)
    }
  })
})

describe('what is odd is kept, and told', () => {
  test.each([
    ['6901234567893', true],
    ['6901234567809', false],
    ['96385074', false],
    ['036000291452', false],
    ['036000291453', true],
    ['ABC123', false],
  ])('a check digit: %s', async (code, isOdd) => {
    const made = await make({ barcodes: [{ code }] })
    expect(made.warnings?.[0]?.message).toBe(isOdd ? `条码 ${code} 的最后一位不对，对着包装看一眼` : undefined)
  })

  test('a floor or a cost above the price', async () => {
    const { warnings } = await make({ globalPrice: 5, floorPrice: 6, costPrice: 7 })
    expect(warnings?.map(({ field }) => field)).toEqual(['floorPrice', 'costPrice'])
  })
})

test('cost and floor are for who may see them', async () => {
  const { id } = await make({ costPrice: 1.2, floorPrice: 2 })
  expect(dataOf<Goods>(await house.as('finance').get(`/products/${id}`)).costPrice).toBe(1.2)
  for (const person of ['sales', 'customer'] as const) {
    const text = JSON.stringify((await house.as(person).get(`/products/${id}`)).body)
    expect(text).not.toMatch(/costPrice|floorPrice|updatedBy|visibleCustomers/)
  }
  expect((await house.as('sales').get('/products', { missing: 'cost' })).status).toBe(403)
})

describe('one version for each change', () => {
  test('units, codes or other names alone make a new version', async () => {
    const made = await make(bottle)
    const changes = [{ units: [box] }, { barcodes: [{ code: 'V-1' }] }, { aliases: ['外号'] }]
    for (const [index, change] of changes.entries()) {
      expect(dataOf<Goods>(await put(made.id, change)).version).toBe(made.version + index + 1)
    }
    expect(dataOf<Goods>(await put(made.id, { aliases: ['外号'] })).version).toBe(made.version + changes.length)
  })

  test('who saw an older version is told, and nothing is written', async () => {
    const made = await make({ name: '老版' })
    dataOf(await house.as('manager').put(`/products/${made.id}`, { spec: '大' }))
    const answer = await put(made.id, { name: '新名', version: made.version })
    expect([answer.status, answer.body.error]).toEqual([409, 'resource.version_conflict'])
    expect(await read(made.id)).toMatchObject({ name: '老版', updatedBy: 'manager' })
  })
})

test('many are changed at once, all or none', async () => {
  const [one, two] = [await make({ name: '批一' }), await make({ name: '批二', status: 'inactive' })]
  const ids = [one.id, two.id]
  const body = { ids, status: 'inactive', category: '批量类', addTags: ['清仓'] }
  expect(dataOf(await owner().put('/products', body))).toEqual({ changed: 2 })
  expect(dataOf(await owner().put('/products', body))).toEqual({ changed: 0 })
  expect(await read(one.id)).toMatchObject({ status: 'inactive', category: '批量类', tags: ['清仓'] })
  const theirs = dataOf<Goods>(await house.as('foreign-owner').post('/products', { name: '隔壁', globalPrice: 1 }))
  const refused = await owner().put('/products', { ids: [...ids, theirs.id], status: 'active' })
  expect(refused.status).toBe(404)
  expect(await read(two.id)).toMatchObject({ status: 'inactive' })
  expect((await house.as('sales').put('/products', body)).status).toBe(403)
})
