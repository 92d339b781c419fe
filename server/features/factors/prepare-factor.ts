import QRCode from 'qrcode'
import { currentActor } from '../../platform/access/actor'
import type { AnswerOf } from '../../platform/contract/endpoint'
import { sealer } from '../../platform/sealing'
import { ownShop } from '../tenants'
import { newSecret, uriOf } from './app-code'
import { alreadyOn, type factors } from './contract'
import { UserFactor } from './model'

/** Gives a secret to put into an authenticator app; nothing asks for it until a code of it has come back. */
export async function prepareFactor(): Promise<AnswerOf<(typeof factors.endpoints)['prepareFactor']>> {
  const { userId, name } = currentActor()
  const former = await UserFactor.findOne({ where: { userId }, lock: true })
  if (former?.confirmedAt) throw alreadyOn()
  await former?.destroy()
  const secret = newSecret()
  await UserFactor.create({ userId, sealedSecret: sealer().seal(secret, userId) })
  const uri = uriOf(secret, `${(await ownShop()).name} ${name}`)
  return { secret, uri, qr: await QRCode.toDataURL(uri, { margin: 1, width: 400 }) }
}
