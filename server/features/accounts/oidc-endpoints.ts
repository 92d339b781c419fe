import { anyone, endpoint } from '../../platform/contract/endpoint'
import { explained, flag, id, nullable, object, secret, text } from '../../platform/contract/fields'
import { signedIn } from '../sessions/contract'
import { notInvited } from '../sessions/errors'
import { identityTaken, identityUnknown, oidcOff, oidcRefused } from './errors'

const visitor = anyone('还没登录的人才需要登录')

const departure = object('去哪里登录', {
  url: explained(text('地址', 4000), '浏览器去这里'),
  ticket: explained(secret('凭据', 100), '留在这个浏览器里，回来时一起交'),
})
const arrival = {
  ticket: secret('凭据', 100),
  query: explained(secret('带回来的参数', 4000), '地址里问号后面的全部'),
}

/** Accounts of an OpenID provider, for the browser face. */
export const oidcEndpoints = {
  readWays: endpoint({
    method: 'GET',
    path: '/auth/ways',
    summary: '这里有哪些登录方式',
    permission: visitor,
    answer: object('登录方式', {
      wechat: flag('微信'),
      mail: explained(flag('邮箱找回'), '能用邮箱找回密码'),
      oidc: explained(nullable(text('外部账号', 50)), '外部账号登录的名字；没有就是 null'),
    }),
  }),
  startOidc: endpoint({
    method: 'POST',
    path: '/auth/oidc/start',
    summary: '去外部账号登录',
    permission: visitor,
    transactions: 'own',
    answer: departure,
    errors: [oidcOff.type, oidcRefused.type],
  }),
  finishOidc: endpoint({
    method: 'POST',
    path: '/auth/oidc/finish',
    summary: '从外部账号登录回来',
    description: '认绑定过的账号；没绑定过的，按两边都验证过的邮箱认人并绑上。',
    permission: visitor,
    budget: 'sign-in',
    transactions: 'own',
    body: arrival,
    answer: signedIn,
    errors: [oidcOff.type, oidcRefused.type, identityUnknown.type, identityTaken.type, notInvited.type],
  }),
  startBinding: endpoint({
    method: 'POST',
    path: '/users/me/identities/start',
    summary: '去绑定外部账号',
    permission: 'sessions.own',
    stepUp: true,
    transactions: 'own',
    answer: departure,
    errors: [oidcOff.type, oidcRefused.type],
  }),
  finishBinding: endpoint({
    method: 'POST',
    path: '/users/me/identities/finish',
    summary: '绑上外部账号',
    permission: 'sessions.own',
    budget: 'sign-in',
    transactions: 'own',
    body: arrival,
    answer: object('结果', { done: flag('完成') }),
    errors: [oidcOff.type, oidcRefused.type, identityTaken.type],
  }),
  dropIdentity: endpoint({
    method: 'DELETE',
    path: '/users/me/identities/{id}',
    summary: '解绑外部账号',
    permission: 'sessions.own',
    stepUp: true,
    params: { id: id('绑定编号') },
    answer: object('结果', { done: flag('完成') }),
  }),
}
