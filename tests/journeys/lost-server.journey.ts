import { hasBrowser } from '../preview/browser'
import { launchPhones, type Phone, type Phones } from './support/phone'
import { openShop, type Shop } from './support/shop'

const given = hasBrowser ? describe : describe.skip

given('the server goes away and comes back', () => {
  let shop: Shop
  let phones: Phones
  let phone: Phone

  beforeAll(async () => {
    shop = await openShop()
    phones = await launchPhones(shop.url)
    phone = await phones.of('customer-b')
    await phone.signIn()
  }, 180_000)
  afterAll(async () => {
    await phones.close()
    await shop.close()
  })

  test('what was typed stays, and is sent once the server is back, one time', async () => {
    await phone.reads('专属价')
    await phone.tapText('照上次的量加')
    await phone.tapText('去提交')
    await phone.at('pages/orders/confirm/index')
    await phone.screen().locator('textarea, input').last().fill('放后门就行')
    await phone.reads('提交订单')

    await shop.stop()
    await phone.tapText('提交订单')
    await phone.reads('没发出去，填好的都还在。')
    await phone.shoot('server-away')
    expect(await phone.screen().locator('textarea, input').last().inputValue()).toBe('放后门就行')

    await shop.start()
    await phone.tapText('再发')
    await phone.at('pages/orders/detail/index')
    await phone.reads('放后门就行')
    await phone.shoot('server-back')
  }, 120_000)

  test('a list that could not be read says so and offers another try', async () => {
    await shop.stop()
    await phone.open('/pages/tabs/orders/index')
    await phone.at('pages/tabs/orders/index')
    await phone.reads('再试一次')
    await phone.shoot('list-away')
    await shop.start()
    await phone.tapText('再试一次')
    await phone.reads('待确认')
  }, 120_000)
})
