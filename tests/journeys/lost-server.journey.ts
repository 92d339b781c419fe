import { story, useShop } from './support/use-shop'

story('the server goes away and comes back', () => {
  const here = useShop()

  test('what was typed stays, and is sent once the server is back', async () => {
    const phone = await here.phone('customer-b')
    await phone.signIn()
    await phone.reads('专属价')
    await phone.tapText('照上次的量加')
    await phone.tapText('去提交')
    await phone.at('pages/orders/confirm/index')
    await phone.remark().fill('放后门就行')
    await phone.reads('提交订单')

    await here.shop.stop()
    await phone.tapText('提交订单')
    await phone.reads('没发出去，填好的都还在。')
    await phone.shoot('server-away')
    expect(await phone.remark().inputValue()).toBe('放后门就行')

    await here.shop.start()
    await phone.tapText('再发')
    await phone.at('pages/orders/detail/index')
    await phone.reads('放后门就行')
    await phone.shoot('server-back')
  })

  test('a list that could not be read says so and offers another try', async () => {
    const phone = await here.phone('customer-b')
    await here.shop.stop()
    await phone.openTab('/pages/tabs/orders/index')
    await phone.at('pages/tabs/orders/index')
    await phone.reads('再试一次')
    await phone.shoot('list-away')
    await here.shop.start()
    await phone.tapText('再试一次')
    await phone.reads('待确认')
  })
})
