import { paperOf } from '../../../miniprogram/pages/sessions/agreement/texts'
import { missingIn, signInView, wayOut } from '../../../miniprogram/pages/sessions/sign-in/view'

describe('the sign-in page', () => {
  test('says what is behind the door and what it uses about people', () => {
    const view = signInView('welcome', false)
    expect(view.offers).toHaveLength(2)
    expect(view.uses.map(({ name }) => name)).toEqual(['微信身份', '收货地址', '手机号'])
  })

  test('tells who was away too long that nothing is lost', () => {
    expect(signInView('welcome', true)).toMatchObject({
      title: ['太久没用', '重新登录一下'],
      note: '没提交的单都还在。',
    })
  })

  test.each([
    ['wechat', '这个微信', '认一认'],
    ['phone', '这个手机号', '店主登记'],
    ['taken', '绑着别的微信', '原来的微信'],
  ] as const)('tells a stranger by %s what is wrong and what to do', (stranger, wrong, remedy) => {
    const { title, note, offers } = signInView('unknown', false, stranger)
    expect(title[1]).toBe(wrong)
    expect(note).toContain(remedy)
    expect(offers).toEqual([])
  })

  test('asks for nothing but a name and a password in the form', () => {
    expect(signInView('password', false)).toMatchObject({ offers: [], uses: [] })
  })

  test('names each missing field, and nothing when both are there', () => {
    expect(Object.keys(missingIn(' ', ''))).toEqual(['username', 'password'])
    expect(Object.keys(missingIn('boss', ''))).toEqual(['password'])
    expect(missingIn('boss', ' ')).toEqual({})
  })
})

describe('the way out of the sign-in page', () => {
  const detail = { route: 'pages/orders/detail/index', options: { id: '7', from: '兴 旺' } }
  const tab = { route: 'pages/tabs/orders/index', options: {} }

  test('leads home when nothing lies below', () => {
    expect(wayOut(undefined, false, false)).toEqual({ kind: 'relaunch', url: '/pages/tabs/home/index' })
  })

  test('leads back to a page that still holds what was typed', () => {
    expect(wayOut(detail, true, true)).toEqual({ kind: 'back' })
  })

  test('opens a tab anew, for it holds nothing but an old failure', () => {
    expect(wayOut(tab, true, true)).toEqual({ kind: 'relaunch', url: '/pages/tabs/orders/index' })
  })

  test('never leads into what somebody else was writing', () => {
    expect(wayOut(detail, true, false)).toEqual({ kind: 'relaunch', url: '/pages/tabs/home/index' })
  })

  test('opens the page a visitor came for, with what its address said', () => {
    const url = '/pages/orders/detail/index?id=7&from=%E5%85%B4%20%E6%97%BA'
    expect(wayOut(detail, false, false)).toEqual({ kind: 'relaunch', url })
  })
})

describe('the papers', () => {
  test('are told apart by their kind, the terms being the one for an unknown kind', () => {
    expect(paperOf('privacy')).toMatchObject({ title: '隐私保护指引', hasContract: true })
    expect(paperOf('terms')).toMatchObject({ title: '用户协议', hasContract: false })
    expect(paperOf(undefined)).toBe(paperOf('terms'))
  })

  test('the privacy paper names everything the sign-in page says it uses', () => {
    const used = paperOf('privacy').clauses[0].lines.join('')
    for (const what of ['微信身份', '手机号', '送货地址']) expect(used).toContain(what)
  })
})
