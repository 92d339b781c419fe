import { browserFace } from '../away'
import { bars } from './bars'
import { canIUse } from './can-i-use'
import { device } from './device'
import { documents } from './documents'
import { lifecycle } from './lifecycle'
import { login } from './login'
import { media } from './media'
import { navigation } from './navigation'
import { network } from './network'
import { nodes } from './nodes'
import { share } from './share'
import { storage } from './storage'
import { system } from './system'
import { downloadFile, uploadFile } from './transfer'
import { ui } from './ui'

/** The global `wx`: what is not here does not exist in the preview. */
export const wx: Record<string, unknown> = {
  ...bars,
  ...device,
  ...documents,
  ...lifecycle,
  ...login,
  ...media,
  ...navigation,
  ...network,
  ...nodes,
  ...share,
  ...storage,
  ...system,
  ...ui,
  browserFace,
  downloadFile,
  uploadFile,
}
wx.canIUse = canIUse(wx)
