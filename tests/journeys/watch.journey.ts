import { story, useShop } from './support/use-shop'

story('the owner watches', () => {
  const here = useShop()
  let before = { sales: 0, orders: 0 }

  /** The dashboard's figures of today, as they are read on the screen. */
  const figures = async () => {
    const phone = await here.phone('boss')
    const text = await phone.screen().innerText()
    const sales = Number(/销售额\s*¥\s*([\d,]+)\s*(\.\d\d)/.exec(text)?.slice(1).join('').replaceAll(',', ''))
    const orders = Number(/订单\s+(\d+)\s/.exec(text)?.[1])
    return { sales, orders }
  }

  test('reads today’s figures, the chart and the rankings', async () => {
    const phone = await here.phone('boss')
    await phone.signIn()
    await phone.reads('卖得最多')
    await phone.shoot('dashboard-week')
    await phone.tapText('今天')
    await phone.reads('今天销售额')
    await phone.shoot('dashboard-today')
    before = await figures()
    expect(before.orders).toBeGreaterThan(0)
    expect(before.sales).toBeGreaterThan(0)
  })

  test('an order that is taken on is counted, one that waits is not', async () => {
    const phone = await here.phone('boss')
    const customer = await here.phone('customer-a')
    await customer.signIn()
    await customer.tapText('照上次的量加')
    await customer.tapButton('去提交')
    await customer.at('pages/orders/confirm/index')
    await customer.tapButton('提交订单')
    await customer.at('pages/orders/detail/index')
    await customer.reads('待确认')
    const amount = Number(/¥([\d.]+)/.exec(await customer.text())?.[1])

    await phone.openTab('/pages/tabs/orders/index')
    await phone.openTab('/pages/tabs/home/index')
    await phone.settle()
    expect(await figures()).toEqual(before)

    await phone.openTab('/pages/tabs/orders/index')
    await phone.tapText('兴旺湘菜馆')
    await phone.at('pages/orders/detail/index')
    await phone.tapButton('接单')
    await phone.reads('已确认')
    await phone.openTab('/pages/tabs/home/index')
    await phone.reads(`${before.orders + 1}`)
    expect(await figures()).toEqual({
      sales: Math.round((before.sales + amount) * 100) / 100,
      orders: before.orders + 1,
    })
  })

  test('a tap on a number opens the very rows behind it', async () => {
    const phone = await here.phone('boss')
    const { orders } = await figures()
    await phone.tapText('今天销售额')
    await phone.at('pages/orders/search/index')
    await phone.reads(`共 ${orders} 张单`)
    await phone.shoot('rows-behind')
  })
})
