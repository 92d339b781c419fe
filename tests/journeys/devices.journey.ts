import { story, useShop } from './support/use-shop'

story('a phone that was lost', () => {
  const here = useShop()

  test('is signed out from the other phone of the same person', async () => {
    const [lost, own] = [await here.phone('sales', {}, 'lost'), await here.phone('sales')]
    await lost.signIn()
    await lost.reads('先办这几单')
    await own.signIn()
    await own.openPage('/pages/sessions/account/index')
    await own.tapText('登录设备')
    await own.reads('这台')
    await own.shoot('devices')
    await own.tapText(/^让它退出$/)
    await own.agree('让它退出')
    await own.reads('已退出')
    expect(await own.text()).not.toContain('别的设备都退出')
  })

  test('shows the way back in at the next touch, and why', async () => {
    const lost = await here.phone('sales', {}, 'lost')
    await lost.openTab('/pages/tabs/orders/index')
    await lost.at('pages/sessions/sign-in/index')
    await lost.reads('在别处退出了')
    await lost.shoot('thrown-out')
    await lost.tapText('同意并登录')
    await lost.at('pages/tabs/orders/index')
  })

  test('the other phone goes on all the while', async () => {
    const own = await here.phone('sales')
    await own.openTab('/pages/tabs/orders/index')
    await own.at('pages/tabs/orders/index')
    await own.reads('兴旺湘菜馆')
  })
})
