import { hasBrowser } from '../preview/browser'
import { launchPhones, type Phone, type Phones } from './support/phone'
import { openShop, type Shop } from './support/shop'

const given = hasBrowser ? describe : describe.skip

given('a customer buys', () => {
  let shop: Shop
  let phones: Phones
  let phone: Phone

  beforeAll(async () => {
    shop = await openShop()
    phones = await launchPhones(shop.url)
    phone = await phones.of('customer-a')
  }, 180_000)
  afterAll(async () => {
    await phones.close()
    await shop.close()
  })

  test('signs in by one tap and sees the shop with their own prices and why', async () => {
    await phone.shoot('sign-in')
    await phone.signIn()
    await phone.reads('老周蔬菜批发')
    await phone.reads('西红柿 普罗旺斯')
    await phone.reads('专属价')
    expect(await phone.screen().innerText()).toContain('45')
    await phone.shoot('catalogue')
  })

  test('takes the usual, looks it over, and sends it', async () => {
    await phone.tapText('照上次的量加')
    await phone.reads(/比列表价省/)
    await phone.shoot('cart')
    await phone.tapText('去提交')
    await phone.at('pages/orders/confirm/index')
    await phone.reads('芙蓉南路 188 号兴旺湘菜馆后厨小门')
    const remark = phone.screen().locator('textarea, input').last()
    await remark.fill('西红柿要硬一点的')
    await phone.shoot('confirm')
    await phone.tapText('提交订单')
    await phone.at('pages/orders/detail/index')
    await phone.reads('待确认')
    await phone.reads('西红柿要硬一点的')
    await phone.shoot('order')
  })

  test('finds the order in the list, and nobody else’s', async () => {
    await phone.open('/pages/tabs/orders/index')
    await phone.at('pages/tabs/orders/index')
    await phone.reads('待确认')
    await phone.shoot('orders')
    const shown = await phone.screen().innerText()
    expect(shown).not.toContain('福满楼')
    expect(await phone.errors()).toEqual([])
  })
})
