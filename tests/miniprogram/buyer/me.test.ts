import { meView, maskPhone, versionOf, withLarge } from '../../../miniprogram/pages/tabs/me/view'
import { signedInAs } from '../support/people'

const shop = {
  id: 'shop-1',
  name: '老周蔬菜批发',
  phone: '19900000001',
  address: '3 区 118 号',
  notice: '今晚 22:00 截单',
}
const person = (role: string, name: string, permissions: string[] = []) => ({
  ...signedInAs(role, '1', permissions).user,
  name,
})

describe('我的', () => {
  test('shows a buyer where they order for, and the shop with its phone', () => {
    const view = meView(person('customer', '王姐'), shop)
    expect(view).toMatchObject({ char: '王', place: '兴旺湘菜馆', hasGoods: false, hasFigures: false })
    expect(view.shop).toEqual({
      name: '老周蔬菜批发',
      phone: '19900000001',
      address: '3 区 118 号',
      notice: '今晚 22:00 截单',
    })
  })

  test('knows the name of the shop before the server says the rest', () => {
    expect(meView(person('customer', '王姐'), null).shop).toEqual({
      name: '老周蔬菜批发',
      phone: '',
      address: '',
      notice: '',
    })
  })

  test("shows the shop's own people no card of their own shop, but its goods", () => {
    const view = meView(person('sales', '李强', ['products.view']), null)
    expect(view).toMatchObject({ place: '老周蔬菜批发', shop: null, hasGoods: true, hasFigures: false })
  })

  test('asks about colours only who sees figures', () => {
    expect(meView(person('owner', '老周', ['products.view', 'analytics.view']), null).hasFigures).toBe(true)
  })

  test('never offers a buyer the goods page, whatever they may view', () => {
    expect(meView(person('customer', '王姐', ['products.view']), null).hasGoods).toBe(false)
  })

  test.each([
    ['老周', '周'],
    ['王姐', '王'],
    ['老', '老'],
    ['lee', 'L'],
    ['', '我'],
  ])('calls %s by %s', (name, char) => {
    expect(meView(person('owner', name), null).char).toBe(char)
  })
})

test('a phone number of eleven digits hides its middle, any other stays', () => {
  expect(maskPhone('13800006620')).toBe('138 **** 6620')
  expect(maskPhone('0731-8888')).toBe('0731-8888')
  expect(maskPhone(null)).toBe('')
})

describe('the large-text switch', () => {
  const normal = { text: 'auto', rise: 'red' } as const

  test('sets by hand what the phone does not say by itself', () => {
    expect(withLarge(normal, true, 16).text).toBe('large')
    expect(withLarge(normal, false, 24).text).toBe('normal')
  })

  test('follows the phone again as soon as both agree', () => {
    expect(withLarge({ ...normal, text: 'large' }, false, 16).text).toBe('auto')
    expect(withLarge({ ...normal, text: 'normal' }, true, 24).text).toBe('auto')
  })

  test('leaves the other settings alone', () => {
    expect(withLarge({ text: 'auto', rise: 'green' }, true, 16).rise).toBe('green')
  })
})

test('the version is the released one, or says what it is', () => {
  expect(versionOf({ version: '1.4.2', envVersion: 'release' })).toBe('1.4.2')
  expect(versionOf({ version: '', envVersion: 'trial' })).toBe('体验版')
  expect(versionOf({ version: '', envVersion: 'elsewhere' })).toBe('开发版')
})
