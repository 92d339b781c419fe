import { story, useShop } from './support/use-shop'

/** Every screen by who sees it; `{customer}`, `{order}` and `{product}` are keys of the demo shop. */
const SCREENS: Record<string, readonly (readonly [name: string, url: string, reads: string | RegExp])[]> = {
  boss: [
    ['dashboard', '/pages/tabs/home/index', '卖得最多'],
    ['choose-customer', '/pages/tabs/new-order/index', '给谁开单'],
    ['orders', '/pages/tabs/orders/index', '待审核'],
    ['customers', '/pages/tabs/customers/index', /1\d{10}/],
    ['me', '/pages/tabs/me/index', '退出登录'],
    ['sales', '/pages/analytics/sales/index', '货品'],
    ['search', '/pages/orders/search/index?status=confirmed', /共 \d+ 张单/],
    ['customer', '/pages/customers/detail/index?id={customer}', '给他开单'],
    ['customer-edit', '/pages/customers/edit/index?id={customer}', '电话'],
    ['customer-levels', '/pages/customers/levels/index', '按列表价'],
    ['customer-spread', '/pages/customers/spread/index', '按行业'],
    ['customer-doubles', '/pages/customers/merge/index', '没有看着像同一家的'],
    ['customer-personal', '/pages/customers/personal/index?id={customer}', '复制全部'],
    ['prices', '/pages/customers/prices/index?id={customer}', '专属价'],
    ['products', '/pages/products/list/index', '全部'],
    ['product-edit', '/pages/products/edit/index?id={product}', '规格'],
    ['order', '/pages/orders/detail/index?id={order}', '已提交'],
    ['agreement', '/pages/sessions/agreement/index?kind=privacy', '手机号'],
  ],
  sales: [
    ['workbench', '/pages/tabs/home/index', '先办这几单'],
    ['customers', '/pages/tabs/customers/index', /1\d{10}/],
    ['products', '/pages/products/list/index', '全部'],
  ],
  'customer-a': [
    ['catalogue', '/pages/tabs/home/index', '专属价'],
    ['orders', '/pages/tabs/orders/index', '已完成'],
    ['me', '/pages/tabs/me/index', '退出登录'],
  ],
}

/** How a screen may look; each has its own pictures. */
const LOOKS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['large', { font: 22 }],
] as const

story.each(LOOKS)('every screen, %s', (look, setting) => {
  const here = useShop()

  test.each(Object.keys(SCREENS))('%s sees them without an error', async (person) => {
    const phone = await here.phone(person, setting)
    await phone.signIn()
    const keys = await demoKeys(here.shop.url)
    for (const [name, url, reads] of SCREENS[person]!) {
      await phone.visit(url.replace(/\{(\w+)\}/, (_, key: string) => keys[key] ?? ''))
      await phone.reads(reads)
      await phone.shoot(`${look}-${name}`)
      expect(await phone.cutOff()).toEqual([])
    }
    expect(await phone.errors()).toEqual([])
  })
})

/** Keys of rows of the demo shop, asked for as its owner. */
async function demoKeys(url: string): Promise<Record<string, string>> {
  const ask = async (path: string, init: RequestInit = {}): Promise<never> => {
    const answer = (await (await fetch(`${url}/api${path}`, init)).json()) as { data: never }
    return answer.data
  }
  const body = JSON.stringify({ username: 'boss', password: 'kaidan-demo' })
  const { accessToken } = await ask('/auth/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  const first = async (path: string): Promise<string> => {
    const { list } = await ask(path, { headers: { authorization: `Bearer ${accessToken as string}` } })
    return (list as { id: string }[])[0]!.id
  }
  return {
    customer: await first(`/customers?keyword=${encodeURIComponent('兴旺湘菜馆')}`),
    product: await first(`/products?keyword=${encodeURIComponent('西红柿')}`),
    order: await first('/orders?status=shipped'),
  }
}
