import { story, useShop } from './support/use-shop'

story('the owner takes a power away', () => {
  const here = useShop()

  test('the salesperson writes orders, as salespeople do', async () => {
    const sales = await here.phone('sales')
    await sales.signIn()
    await sales.openTab('/pages/tabs/new-order/index')
    await sales.at('pages/tabs/new-order/index')
    expect(await sales.tabs()).toContain('开单')
  })

  test('the owner switches it off in the grid of roles', async () => {
    const boss = await here.phone('boss')
    await boss.signIn()
    await boss.openTab('/pages/tabs/me/index')
    await boss.tapText('员工和权限')
    await boss.at('pages/members/list/index')
    await boss.tapText('角色和权限')
    await boss.at('pages/members/roles/index')
    await boss.reads('开单、跟客户')
    await boss.tapCheckbox('订单，新建')
    await boss.tapButton('存好 1 处')
    await boss.reads('销售马上按新的来')
    await boss.shoot('roles-taken')
    expect(await boss.cutOff()).toEqual([])
  })

  test('the phone that is signed in refuses at once, and its tab is gone', async () => {
    const sales = await here.phone('sales')
    await sales.search('兴旺')
    await sales.tapText('兴旺湘菜馆')
    await sales.at('pages/tabs/home/index')
    await sales.settle()
    expect(await sales.tabs()).not.toContain('开单')
    expect(await sales.text()).not.toMatch(/开单/)
    await sales.shoot('orders-taken')
  })

  test('the log says who did it, and it can be put back', async () => {
    const boss = await here.phone('boss')
    await boss.visit('/pages/members/log/index')
    await boss.reads('「销售 · 订单」')
    await boss.reads('可新建')
    await boss.shoot('log')
    await boss.visit('/pages/members/roles/index')
    await boss.tapText('恢复默认')
    await boss.tapButton('存好 1 处')
    await boss.reads('销售马上按新的来')

    const sales = await here.phone('sales')
    await sales.visit('/pages/tabs/home/index')
    await sales.wake()
    await sales.reads('开单')
    expect(await sales.tabs()).toContain('开单')
  })
})
