import type { Application, Buyer, Invite, Storefront } from '../../../miniprogram/api/generated'
import { acceptView, shutView } from '../../../miniprogram/pages/invites/accept/view'
import { applicationCard } from '../../../miniprogram/pages/invites/applications/view'
import { missingIn, newsView } from '../../../miniprogram/pages/invites/apply/view'
import { BUYER_CHOICES, buyerRow } from '../../../miniprogram/pages/invites/buyer/view'
import { roleChoices } from '../../../miniprogram/pages/invites/staff/view'
import { codeView, inviteRow } from '../../../miniprogram/pages/invites/view'
import { visitView } from '../../../miniprogram/pages/invites/visit/view'

const NOW = '2026-11-20T06:05:00.000Z'
const invite: Invite = {
  id: 'i1',
  kind: 'staff',
  role: 'warehouse',
  roleLabel: '库管',
  buyerRole: null,
  customerId: null,
  name: '小赵',
  inviter: '老周',
  isShort: false,
  expiresAt: '2026-11-27T06:05:00.000Z',
  createdAt: NOW,
}

test('an open invite says for whom, by whom and until when', () => {
  expect(inviteRow(invite, NOW)).toEqual({
    id: 'i1',
    title: '小赵',
    note: '库管，老周邀请，11-27 前有效',
    canBeDigits: true,
  })
  expect(inviteRow({ ...invite, name: '', role: 'manager', roleLabel: '店长' }, NOW)).toMatchObject({
    title: '店长',
    canBeDigits: false,
  })
})

test('a made invite is a code to scan, or digits to read out', () => {
  const path = '/pages/invites/accept/index'
  expect(codeView({ invite, token: 'Ab3_-Ab3_-Ab3_-Ab3_-Ab', path }, NOW)).toMatchObject({
    title: '让小赵扫一扫',
    state: 'loading',
    digits: '',
    canBeDigits: true,
  })
  const short = { ...invite, isShort: true, expiresAt: '2026-11-20T06:35:00.000Z' }
  expect(codeView({ invite: short, token: '48217730', path }, NOW)).toMatchObject({
    title: '念给小赵听',
    note: '只能进一个人，今天 14:35 前有效',
    digits: '4821 7730',
    canBeDigits: false,
  })
})

test('what an invite says to whoever opens it', () => {
  const base = { shop: '老周蔬菜批发', inviter: '老周', expiresAt: invite.expiresAt, name: '' }
  expect(acceptView({ ...base, kind: 'staff', roleLabel: '库管', customerName: null }, NOW)).toMatchObject({
    title: '请你来当库管',
    note: '老周邀请你，11-27 前有效',
    buyerRole: '',
  })
  expect(acceptView({ ...base, kind: 'buyer', roleLabel: '只看', customerName: '兴旺湘菜馆' }, NOW)).toMatchObject({
    title: '请你替兴旺湘菜馆订货',
    buyerRole: '只看',
  })
})

test.each([
  ['invites.unknown', 'enter'],
  ['invites.expired', 'enter'],
  ['invites.used', 'enter'],
  ['invites.revoked', 'enter'],
  ['members.suspended_here', 'enter'],
  ['members.already_here', 'home'],
])('%s shuts the door and says where to go', (code, way) => {
  const shut = shutView(code, '为什么')
  expect(shut).toMatchObject({ note: '为什么', way })
  expect(shut?.title).toBeTruthy()
})

test('what may pass does not shut the door', () => {
  expect(shutView('network', '网络不通')).toBeNull()
})

test('owners alone make owners, and that stands last', () => {
  expect(roleChoices(true).at(-1)).toMatchObject({ role: 'owner', label: '老板' })
  expect(roleChoices(false).map(({ role }) => role)).toEqual(['manager', 'sales', 'warehouse', 'finance', 'employee'])
})

test('somebody who orders: who, and when they were here', () => {
  const buyer: Buyer = {
    id: 'b1',
    name: '王姐',
    buyerRole: 'head',
    buyerRoleLabel: '负责人',
    phone: '199****0011',
    lastSeenAt: NOW,
    joinedAt: NOW,
    isMe: false,
  }
  expect(buyerRow(buyer, NOW)).toMatchObject({ sign: '王', note: '199****0011，今天 14:05 来过' })
  expect(buyerRow({ ...buyer, phone: null, lastSeenAt: null }, NOW).note).toBe('还没来过')
  expect(BUYER_CHOICES.map(({ role }) => role)).toEqual(['orderer', 'head', 'viewer'])
})

test('the shelf by category, with prices only where the shop tells', () => {
  const front: Storefront = {
    code: 'k7mw2x',
    name: '老周蔬菜批发',
    notice: '',
    phone: '',
    address: '',
    isOpen: true,
    hasPrices: false,
    categories: ['茄果'],
    products: [
      { id: 'p1', name: '西红柿', spec: '', unit: '斤', category: '茄果', price: null },
      { id: 'p2', name: '姜', spec: '小黄姜', unit: '斤', category: '', price: null },
    ],
  }
  const view = visitView(front)
  expect(view.lead).toBe('2 种货，价格加入后看得到')
  expect(view.sections.map(({ name }) => name)).toEqual(['茄果', '其他'])
  expect(view.sections[0]?.rows[0]).toMatchObject({ note: '按斤卖', priceFen: null })
  const open = visitView({ ...front, hasPrices: true, products: [{ ...front.products[0]!, price: 4.5 }] })
  expect(open.sections[0]?.rows[0]?.priceFen).toBe(450)
  expect(visitView({ ...front, isOpen: false, products: [], categories: [] }).lead).toBe('货品加入后才看得到')
})

test('an application asks for what is missing; a number from WeChat need not be typed', () => {
  const blank = { businessName: ' ', contact: '', phone: '', note: '' }
  expect(Object.keys(missingIn(blank, false))).toEqual(['businessName', 'contact', 'phone'])
  expect(missingIn({ ...blank, businessName: '湘味', contact: '阿强' }, true)).toEqual({})
})

test('the news: waiting, let in, or why not', () => {
  const news = {
    shop: '老周蔬菜批发',
    shopPhone: '',
    businessName: '湘味小馆',
    contact: '阿强',
    note: '',
    status: 'pending' as const,
    statusLabel: '等店里同意',
    reason: null,
    askedAt: NOW,
  }
  expect(newsView(news, NOW)).toMatchObject({ title: '申请交给店里了', status: 'pending' })
  expect(newsView(news, NOW).rows.map(({ label }) => label)).toEqual(['店名', '联系人', '申请时间'])
  expect(newsView({ ...news, status: 'approved' }, NOW).title).toBe('老周蔬菜批发同意了')
  expect(newsView({ ...news, status: 'refused', reason: '太远了' }, NOW).note).toBe('店里说：太远了')
})

test('an application for those who decide', () => {
  const application: Application = {
    id: 'a1',
    businessName: '湘味小馆',
    contact: '阿强',
    note: '',
    phone: '13800138000',
    isPhoneVerified: true,
    status: 'refused',
    statusLabel: '没同意',
    reason: '太远了',
    askedAt: NOW,
    decidedAt: NOW,
    decidedBy: '周敏',
    customerId: null,
    suggested: [],
  }
  expect(applicationCard(application, NOW)).toMatchObject({
    contact: '阿强，13800138000（微信验过）',
    outcome: '周敏没同意：太远了',
    isOpen: false,
  })
  expect(applicationCard({ ...application, status: 'pending' }, NOW)).toMatchObject({ outcome: '', isOpen: true })
})
