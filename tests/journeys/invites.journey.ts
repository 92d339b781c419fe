import { story, useShop } from './support/use-shop'

story('people come into a shop', () => {
  const here = useShop()

  const as = async (username: string, endpoint: string, body?: object): Promise<never> => {
    const headers = { 'content-type': 'application/json' }
    const ask = async (to: string, init: RequestInit): Promise<{ data: never }> =>
      (await (await fetch(`${here.shop.url}/api${to}`, init)).json()) as { data: never }
    const signIn = { method: 'POST', headers, body: JSON.stringify({ username, password: 'kaidan-demo' }) }
    const { accessToken } = (await ask('/auth/login', signIn)).data as { accessToken: string }
    const init = body ? { method: 'POST', body: JSON.stringify(body) } : {}
    return (await ask(endpoint, { ...init, headers: { ...headers, authorization: `Bearer ${accessToken}` } })).data
  }
  const customerId = async (name: string): Promise<string> =>
    ((await as('boss', `/customers?keyword=${encodeURIComponent(name)}`)) as { list: { id: string }[] }).list[0]!.id

  test('the owner invites a warehouse person, who reads the digits and works as one', async () => {
    const boss = await here.phone('boss')
    await boss.signIn()
    await boss.openPage('/pages/invites/staff/index')
    await boss.tapText('库管')
    await boss.tapButton('做一张邀请码')
    await boss.reads('让这位库管扫一扫')
    await boss.shoot('invite-code')
    await boss.tapText(/换成 8 位数字/)
    await boss.reads('念给这位库管听')
    const digits = /\d{4} \d{4}/.exec(await boss.text())![0]

    const newcomer = await here.phone('newcomer')
    await newcomer.at('pages/sessions/sign-in/index')
    await newcomer.tapText('同意并登录')
    await newcomer.tapText('我有邀请')
    await newcomer.at('pages/invites/enter/index')
    await newcomer.search(digits)
    await newcomer.tapButton('看看是哪家店')
    await newcomer.reads('请你来当库管')
    await newcomer.shoot('invitation')
    await newcomer.tapText('同意并用微信加入')
    await newcomer.at('pages/tabs/home/index')
    await newcomer.reads('工作台')
    await newcomer.reads('待发货')
    expect(await newcomer.text()).not.toContain('看板')
    await newcomer.shoot('workbench')
  })

  test('the same digits let nobody else in', async () => {
    const newcomer = await here.phone('newcomer')
    const { token } = (await as('boss', '/invites/staff', { role: 'sales' })) as { token: string }
    await newcomer.visit(`/pages/invites/accept/index?token=${token}`)
    await newcomer.tapText('加入这家店')
    await newcomer.reads('你已经在店里了')
    await newcomer.tapText('进店')
    await newcomer.at('pages/tabs/home/index')
  })

  test('a stranger looks around, asks, and is let in by one tap', async () => {
    const { code } = (await as('boss', '/applications/shop-code')) as { code: string }
    const stranger = await here.phone('new-guest')
    await stranger.visit(`/pages/invites/visit/index?scene=s%3D${code}`)
    await stranger.reads('老周蔬菜批发')
    await stranger.reads(/种货，价格加入后看得到/)
    expect(await stranger.text()).not.toContain('¥')
    await stranger.tapText('申请成为客户')
    await stranger.at('pages/invites/apply/index')
    await stranger.fill(0, '湘味小馆')
    await stranger.fill(1, '阿强')
    await stranger.fill(2, '13800138000')
    await stranger.tapText(/交给店里|并申请/)
    await stranger.reads('申请交给店里了')

    const boss = await here.phone('boss')
    await boss.visit('/pages/tabs/home/index')
    await boss.tapText('有 1 人申请成为客户')
    await boss.reads('湘味小馆')
    await boss.tapText('同意，建新客户')
    await boss.reads('没有人在等')

    await stranger.visit('/pages/invites/apply/index')
    await stranger.reads('老周蔬菜批发同意了')
    await stranger.tapButton('进店')
    await stranger.at('pages/tabs/home/index')
    await stranger.reads('¥')
    await stranger.shoot('catalogue')
  })

  test('an invited buyer sees the prices of their customer', async () => {
    const id = await customerId('兴旺湘菜馆')
    const { path: card } = (await as('boss', '/invites/buyers', { customerId: id, buyerRole: 'orderer' })) as {
      path: string
    }
    const buyer = await here.phone('new-buyer')
    await buyer.visit(card)
    await buyer.reads('请你替兴旺湘菜馆订货')
    await buyer.tapText('同意并用微信加入')
    await buyer.at('pages/tabs/home/index')
    await buyer.reads('专属价')
    expect(await buyer.text()).toContain('¥45.00/箱')
    await buyer.shoot('own-prices')
  })
})
