import { story, useShop } from './support/use-shop'

story('a customer buys', () => {
  const here = useShop()

  test('signs in by one tap and sees the shop with their own prices and why', async () => {
    const phone = await here.phone('customer-a')
    await phone.shoot('sign-in')
    await phone.signIn()
    await phone.reads('老周蔬菜批发')
    await phone.reads('西红柿 普罗旺斯')
    await phone.reads('专属价')
    expect(await phone.text()).toContain('¥45.00/箱')
    await phone.shoot('catalogue')
  })

  test('takes the usual, looks it over, and sends it', async () => {
    const phone = await here.phone('customer-a')
    await phone.tapText('照上次的量加')
    await phone.reads(/比列表价省/)
    await phone.shoot('cart')
    await phone.tapText('去提交')
    await phone.at('pages/orders/confirm/index')
    await phone.reads('芙蓉南路 188 号兴旺湘菜馆后厨小门')
    await phone.remark().fill('西红柿要硬一点的')
    await phone.shoot('confirm')
    await phone.tapText('提交订单')
    await phone.at('pages/orders/detail/index')
    await phone.reads('待确认')
    await phone.reads('西红柿要硬一点的')
    await phone.shoot('order')
  })

  test('finds the order in the list, and nobody else’s', async () => {
    const phone = await here.phone('customer-a')
    await phone.openTab('/pages/tabs/orders/index')
    await phone.at('pages/tabs/orders/index')
    await phone.reads('待确认')
    await phone.shoot('orders')
    expect(await phone.text()).not.toContain('福满楼')
  })

  test('another customer sees another price of the same goods', async () => {
    const phone = await here.phone('customer-b')
    await phone.signIn()
    await phone.reads('专属价')
    expect(await phone.text()).not.toContain('¥45.00/箱')
    await phone.shoot('catalogue')
  })
})
