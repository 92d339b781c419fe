import { bars } from './bars'
import { canIUse } from './can-i-use'
import { device } from './device'
import { lifecycle } from './lifecycle'
import { login } from './login'
import { navigation } from './navigation'
import { network } from './network'
import { share } from './share'
import { storage } from './storage'
import { system } from './system'
import { ui } from './ui'

/** The global `wx`: what is not here does not exist in the preview. */
export const wx: Record<string, unknown> = {
  ...bars,
  ...device,
  ...lifecycle,
  ...login,
  ...navigation,
  ...network,
  ...share,
  ...storage,
  ...system,
  ...ui,
}
wx.canIUse = canIUse(wx)
