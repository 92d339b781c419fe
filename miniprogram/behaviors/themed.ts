import { createStore } from '../stores/store'
import { isLarge, rootClassOf, settings, type Settings } from '../stores/settings'
import { bindStore, type Followed } from './bind-store'

/** What a page draws itself by: `rootClass` for its root node, `large` for shorter words, `dark` for charts. */
export interface Look {
  rootClass: string
  large: boolean
  dark: boolean
}

/** Gives a page its look and keeps it true while the phone's theme or the person's settings change. */
export const themed = bindStore<Look, Look & WechatMiniprogram.Component.DataOption>(followLook(), (look) => ({
  ...look,
}))

function followLook(): Followed<Look> {
  const { fontSizeSetting = 16, theme } = wx.getAppBaseInfo()
  const lookOf = (chosen: Settings, dark: boolean): Look => ({
    rootClass: rootClassOf(chosen, fontSizeSetting),
    large: isLarge(chosen, fontSizeSetting),
    dark,
  })
  const look = createStore(lookOf(settings.get(), theme === 'dark'))
  settings.subscribe((chosen) => look.set(lookOf(chosen, look.get().dark)))
  wx.onThemeChange((change) => look.set(lookOf(settings.get(), change.theme === 'dark')))
  return look
}
