import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { codePath, drawCode } from '../../platform/wechat'
import { signInServices } from '../sessions'
import { ownShop } from '../tenants'
import type { applications } from './contract'

type Draw = (typeof applications.endpoints)['drawShopCode']

/** The code by which strangers find the shop; it stays the same for ever. */
export async function drawShopCode({ version }: InputOf<Draw>): Promise<AnswerOf<Draw>> {
  const { code } = await ownShop()
  const door = { page: 'pages/invites/visit/index', scene: `s=${code}` }
  return { code, path: codePath(door), ...(await drawCode(signInServices().wechat, { ...door, version })) }
}
