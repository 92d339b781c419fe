import { pageFor, readShown } from '../../../miniprogram/pages/invites/reading'

const TOKEN = 'Ab3_-Ab3_-Ab3_-Ab3_-Ab'

test.each([
  ['a scene', `i=${TOKEN}`],
  ['a scene as WeChat hands it over', encodeURIComponent(`i=${TOKEN}`)],
  ['the path of a card', `/pages/invites/accept/index?scene=i%3D${TOKEN}`],
  ['what a plain code says', `pages/invites/accept/index?scene=${encodeURIComponent(`i=${TOKEN}`)}`],
  [
    'the address in a browser',
    `http://127.0.0.1:3000/m/?person=newcomer#/pages/invites/accept/index?scene=i%3D${TOKEN}`,
  ],
  ['a bare token', TOKEN],
])('%s is an invite', (_what, text) => {
  expect(readShown(text)).toEqual({ kind: 'invite', token: TOKEN })
})

test.each(['48217730', '4821 7730', ' 4821 7730 '])('%p are the digits of an invite', (text) => {
  expect(readShown(text)).toEqual({ kind: 'invite', token: '48217730' })
})

test.each(['s=k7mw2x', 's%3Dk7mw2x', 'K7MW2X', '/pages/invites/visit/index?scene=s%3Dk7mw2x'])(
  '%p is a shop',
  (text) => {
    expect(readShown(text)).toEqual({ kind: 'shop', code: 'k7mw2x' })
  },
)

test.each(['', '123', 'i=short', '6901234567892', 'https://example.com', '%E0%A4%A', '你好'])(
  '%p says nothing to us',
  (text) => {
    expect(readShown(text)).toBeNull()
  },
)

test('each has its page', () => {
  expect(pageFor({ kind: 'invite', token: '48217730' })).toBe('/pages/invites/accept/index?token=48217730')
  expect(pageFor({ kind: 'shop', code: 'k7mw2x' })).toBe('/pages/invites/visit/index?shop=k7mw2x')
})
