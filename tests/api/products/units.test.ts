import { aCustomer, aProduct, aSpecialPrice } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')

interface Unit {
  id: string
  name: string
  numerator: number
  denominator: number
  decimals: number
  price: number | null
}
interface Goods {
  id: string
  units: Unit[]
  saleUnit: string
  barcodes: { code: string; unit: string }[]
  warnings?: { field: string; message: string }[]
}

const bottle = { unit: '瓶', unitDecimals: 0 }
const box = { name: '箱', numerator: 24 }
const pack = { name: '件', numerator: 6 }
const make = async (fields: object) => (await aProduct(house, { ...bottle, ...fields })) as unknown as Goods
const put = (id: string, body: object) => owner().put(`/products/${id}`, body)
const openOrder = async (productId: string, unit: string) => {
  const { id: customerId } = await aCustomer(house)
  dataOf(await owner().post('/orders', { customerId, items: [{ productId, quantity: 2, unit }] }))
}
const names = ({ units }: Goods) => units.map(({ name }) => name)

test('units come in their order, whole by themselves and converted exactly', async () => {
  const made = await make({
    unit: '斤',
    units: [box, { name: '两', numerator: 1, denominator: 10, decimals: 2, price: 0.6 }],
  })
  expect(made.units).toMatchObject([
    { name: '箱', numerator: 24, denominator: 1, decimals: 0, price: null },
    { name: '两', numerator: 1, denominator: 10, decimals: 2, price: 0.6 },
  ])
})

test.each([
  [{ units: [{ name: '箱', numerator: 0 }] }, 'units[0].numerator', '第 1 行：换算不能小于 1'],
  [{ units: [{ name: '箱', numerator: 2, denominator: 0 }] }, 'units[0].denominator', '第 1 行：换算的分母不能小于 1'],
  [{ units: [box, box] }, 'units[1]', '第 2 行：其他单位有重复'],
  [{ units: [box, { name: '瓶', numerator: 2 }] }, 'units[1].name', '第 2 行：「瓶」已经是计价单位，不用再加一次'],
  [{ units: [{ ...box, id: 'nobodys' }] }, 'units[0].id', '第 1 行：单位编号不是这个货品的'],
  [{ saleUnit: '桶' }, 'saleUnit', '默认销售单位「桶」不在这个货品的单位里'],
  [{ barcodes: [{ code: 'X1', unit: '桶' }] }, 'barcodes[0].unit', '第 1 行：「桶」不是这个货品的单位'],
  [{ barcodes: [{ code: 'X1' }, { code: 'x 1' }] }, 'barcodes[1].code', '第 2 行：条码 X1 写了两次'],
])('%j is refused at its field', async (wrong, field, reason) => {
  const { id } = await make({})
  for (const answer of [
    await put(id, wrong),
    await owner().post('/products', { name: '坏', globalPrice: 1, ...bottle, ...wrong }),
  ]) {
    expect([answer.status, answer.body.details]).toEqual([400, [{ field, reason }]])
  }
})

test('the pricing unit may not take the name of another unit', async () => {
  const { id } = await make({ units: [box] })
  const answer = await put(id, { unit: '箱' })
  expect([answer.status, answer.body.details]).toEqual([
    400,
    [{ field: 'units[0].name', reason: '第 1 行：「箱」已经是计价单位，不用再加一次' }],
  ])
})

test('a unit that is renamed keeps its key; two may swap names; a third may take the name one gives up', async () => {
  const made = await make({ units: [box, pack], saleUnit: '箱' })
  const [first, second] = made.units as [Unit, Unit]
  const swapped = dataOf<Goods>(
    await put(made.id, {
      units: [
        { ...box, id: first.id, name: '件' },
        { ...pack, id: second.id, name: '箱' },
      ],
    }),
  )
  expect(swapped.units.map(({ id, name }) => [id, name])).toEqual([
    [first.id, '件'],
    [second.id, '箱'],
  ])
  expect(swapped.saleUnit).toBe('件')
  const more = [
    { ...box, id: first.id, name: '大件' },
    { name: '件', numerator: 3 },
    { ...pack, id: second.id, name: '包' },
  ]
  const moved = dataOf<Goods>(await put(made.id, { units: more }))
  expect(names(moved)).toEqual(['大件', '件', '包'])
  expect(moved.units[1]?.id).not.toBe(first.id)
})

test('the same unit named twice by its key is refused', async () => {
  const made = await make({ units: [box] })
  const id = made.units[0]?.id
  const answer = await put(made.id, {
    units: [
      { ...box, id },
      { ...pack, id },
    ],
  })
  expect(answer.body.details).toEqual([{ field: 'units[1].id', reason: '第 2 行：这个单位前面已经有了' }])
})

test('a unit that goes takes its bar codes along, and is the sale unit no more', async () => {
  const made = await make({
    units: [box, pack],
    saleUnit: '箱',
    barcodes: [{ code: 'GO-1' }, { code: 'GO-2', unit: '箱' }],
  })
  const left = dataOf<Goods>(await put(made.id, { units: [pack] }))
  expect(left).toMatchObject({ saleUnit: '', barcodes: [{ code: 'GO-1', unit: '' }] })
  expect(names(left)).toEqual(['件'])
})

describe('what stands in a unit', () => {
  test('an open order keeps a unit from going, and a change of its conversion is told', async () => {
    const made = await make({ units: [box] })
    await openOrder(made.id, '箱')
    const refused = await put(made.id, { units: [] })
    expect([refused.status, refused.body.error]).toEqual([409, 'products.unit_in_use'])
    expect(refused.body.message).toBe('「箱」还有 1 张没定的单在用，先改掉再删')
    const changed = dataOf<Goods>(await put(made.id, { units: [{ name: '箱', numerator: 12 }] }))
    expect(changed.units[0]?.numerator).toBe(12)
    expect(changed.warnings).toEqual([
      { field: 'units[0].numerator', message: '「箱」换算变了，还有 1 张没定的单，去看一眼' },
    ])
  })

  test('the same conversion in other numbers is no change', async () => {
    const made = await make({ units: [box] })
    await openOrder(made.id, '箱')
    const same = dataOf<Goods>(await put(made.id, { units: [{ name: '箱', numerator: 48, denominator: 2 }] }))
    expect(same.warnings).toBeUndefined()
  })

  test('a special price is told when the pricing unit is called something else', async () => {
    const made = await make({ unit: '斤' })
    await aSpecialPrice(house, (await aCustomer(house)).id, made.id, 1.2)
    const renamed = dataOf<Goods>(await put(made.id, { unit: '公斤' }))
    expect(renamed.warnings?.[0]?.message).toBe('计价单位从「斤」改成「公斤」，还有 1 个价格，数没有变，去看一眼')
  })
})
