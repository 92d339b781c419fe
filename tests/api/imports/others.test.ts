import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { aCustomer, aProduct } from '../../factories'
import { csv, linesOf, runToEnd, startedWith } from './tables'

const house = useHouse()

interface CardWire {
  name: string
  phone: string | null
  levelName: string | null
  tags: string[]
  creditLimit: number | null
  isBlacklisted: boolean
  ownerName: string | null
}
const cardsCalled = async (keyword: string) => {
  const found = dataOf<{ list: { id: string }[] }>(await house.as('owner').get('/customers', { keyword })).list
  return Promise.all(found.map(async ({ id }) => dataOf<CardWire>(await house.as('owner').get(`/customers/${id}`))))
}

describe('customers', () => {
  test('come with level, tags, credit and who looks after them', async () => {
    const job = await startedWith(
      house,
      'customers',
      csv(
        '客户名称,联系电话,客户等级,标签,赊账额度,账期,负责人',
        '导入饭店,13900000001,VIP,早市；月结,"5,000",30,sales',
        '导入小吃,13900000002,,,0,,',
      ),
    )
    expect(job).toMatchObject({ toCreate: 2, bad: 0 })
    await runToEnd(house, job.id)
    expect(await cardsCalled('导入饭店')).toEqual([
      expect.objectContaining({ levelName: 'VIP', tags: ['早市', '月结'], creditLimit: 5000, ownerName: 'sales' }),
    ])
  })

  test('are known by name and phone, and the rest of their card stays', async () => {
    await aCustomer(house, { name: '老主顾', phone: '13900000003' })
    const job = await startedWith(
      house,
      'customers',
      csv('客户名称,联系电话,备注', '老主顾,13900000003,早上送', '老主顾,13900000004,另一家', '老主顾,,哪一家'),
    )
    expect(job).toMatchObject({ toUpdate: 1, toCreate: 1 })
    const [twin] = await linesOf(house, job.id, 'bad')
    expect(twin?.lineNo).toBe(4)
    await runToEnd(house, job.id)
    expect((await cardsCalled('老主顾')).map(({ phone }) => phone).sort()).toEqual(['13900000003', '13900000004'])
  })

  test('a wrong level, person, tax number or a black list without a reason stops a line', async () => {
    const job = await startedWith(
      house,
      'customers',
      csv('客户名称,客户等级,负责人,税号,拉黑', '甲,VIPP,,,', '乙,,salse,,', '丙,,,123,', '丁,,,,是'),
    )
    expect(job).toMatchObject({ bad: 3 })
    const problems = (await linesOf(house, job.id, 'bad')).map(({ problems: [first] }) => first)
    expect(problems[0]).toMatchObject({ column: 'level', suggestion: 'VIP' })
    expect(problems[1]).toMatchObject({ column: 'owner', suggestion: 'sales' })
    expect(problems[2]).toMatchObject({ column: 'taxNo', reason: '税号要是 15、18 或 20 位字母数字' })
    await runToEnd(house, job.id)
    const late = (await linesOf(house, job.id, 'bad')).find(({ title }) => title === '丁')
    expect(late?.problems[0]).toMatchObject({ column: 'blacklistReason', reason: '拉黑的原因没有填' })
  })

  test('a number that somebody else has is worth a look, and stops nothing', async () => {
    await aCustomer(house, { name: '原来那家', phone: '13900000005' })
    const job = await startedWith(house, 'customers', csv('客户名称,联系电话', '新来这家,13900000005'))
    expect((await linesOf(house, job.id, 'new'))[0]?.problems[0]).toMatchObject({
      isNote: true,
      suggestion: '原来那家',
    })
  })
})

describe('special prices', () => {
  test('are set by unit and day, changed the second time, and unchanged the third', async () => {
    const customer = await aCustomer(house, { name: '价目饭店' })
    const product = await aProduct(house, { name: '价目白菜', globalPrice: 3 })
    const table = (price: string) => csv('客户名称,货品名称,专属价,从哪天,原因', `价目饭店,价目白菜,${price},,老客户`)
    const first = await startedWith(house, 'prices', table('2.5'))
    expect(first).toMatchObject({ toCreate: 1 })
    await runToEnd(house, first.id)
    const second = await startedWith(house, 'prices', table('2.80'))
    expect(second).toMatchObject({ toUpdate: 1 })
    await runToEnd(house, second.id)
    expect(await startedWith(house, 'prices', table('¥2.8'))).toMatchObject({ unchanged: 1 })
    const prices = dataOf<{ productId: string; price: number; reason: string }[]>(
      await house.as('owner').get(`/customers/${customer.id}/prices`),
    )
    expect(prices).toEqual([expect.objectContaining({ productId: product.id, price: 2.8, reason: '老客户' })])
  })

  test('an unknown customer, product or unit says who was probably meant', async () => {
    await aCustomer(house, { name: '东门饭店' })
    await aProduct(house, { name: '本地土豆', unit: '斤' })
    const job = await startedWith(
      house,
      'prices',
      csv(
        '客户名称,货品名称,单位,专属价',
        '东门反店,本地土豆,,2',
        '东门饭店,本地土逗,,2',
        '东门饭店,本地土豆,箱,2',
        '东门饭店,本地土豆,,贵',
      ),
    )
    const problems = (await linesOf(house, job.id, 'bad')).map(({ problems: [first] }) => first)
    expect(problems).toEqual([
      expect.objectContaining({ column: 'customer', suggestion: '东门饭店', reason: '没有客户「东门反店」' }),
      expect.objectContaining({ column: 'product', suggestion: '本地土豆' }),
      expect.objectContaining({ column: 'unit', reason: '「本地土豆」按「斤」卖' }),
      expect.objectContaining({ column: 'price', value: '贵' }),
    ])
  })
})
