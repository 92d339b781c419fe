import { Refusal } from './refusal'
import type { ApiRequest } from './request'
import type { World } from './world'

/** `POST /wxa/business/getuserphonenumber`: a phone code once for the number of the person who pressed the button. */
export function phoneNumber({ json }: ApiRequest, world: World) {
  const code = typeof json.code === 'string' ? json.code : ''
  const found = world.codes.look('phone', code)
  // Unlike a login code, a used phone code is just as invalid as an unknown one.
  if (found.state !== 'good') throw new Refusal(40029)
  const person = world.people.find(found.person)
  if (json.openid !== undefined && json.openid !== person.openid) throw new Refusal(40029)
  world.codes.use(code)
  return {
    errcode: 0,
    errmsg: 'ok',
    phone_info: {
      phoneNumber: person.phone,
      purePhoneNumber: person.phone,
      countryCode: '86',
      watermark: { timestamp: Math.floor(found.issuedAt / 1000), appid: world.appId },
    },
  }
}
