import { answer } from '../../platform/http/routes'
import { sessions } from './contract'
import { endDevice } from './end-device'
import { endDevicesOf } from './end-devices-of'
import { endOtherDevices } from './end-other-devices'
import { enterShop } from './enter-shop'
import { leaveShop } from './leave-shop'
import { listDevices } from './list-devices'
import { listShops } from './list-shops'
import { openShop } from './open-shop'
import { prove } from './prove'
import { refresh } from './refresh'
import { signIn } from './sign-in'
import { signInFromCloud } from './sign-in-from-cloud'
import { signInWithFactor } from './sign-in-with-factor'
import { signInWithWechat } from './sign-in-with-wechat'
import { signOut } from './sign-out'

/** Which function answers which endpoint. */
export const sessionRoutes = answer(sessions, {
  signInWithWechat,
  signInFromCloud,
  signIn,
  signInWithFactor,
  refresh,
  signOut,
  prove,
  listDevices,
  endDevice,
  endOtherDevices,
  endDevicesOf,
  listShops,
  enterShop,
  leaveShop,
  openShop,
})
