import { phoneStorage, type StorageDoor } from './storage'
import { createStore, type Store } from './store'

/** How somebody likes the screen: text size by the phone's own setting or by hand, and which colour means up. */
export interface Settings {
  text: 'auto' | 'large' | 'normal'
  rise: 'red' | 'green'
}

const KEY = 'kd.settings'
const DEFAULTS: Settings = { text: 'auto', rise: 'red' }
/** The phone's font setting from which text counts as large; 16 is WeChat's standard. */
const LARGE_FROM = 20

/** Settings remembered behind `door`. */
export function createSettings(door: StorageDoor): Store<Settings> {
  const store = createStore<Settings>({ ...DEFAULTS, ...(door.read(KEY) as Partial<Settings> | undefined) })
  store.subscribe((settings) => door.write(KEY, settings))
  return store
}

/** Whether large text is on, given the phone's font setting. */
export function isLarge({ text }: Settings, phoneFontSize: number): boolean {
  return text === 'auto' ? phoneFontSize >= LARGE_FROM : text === 'large'
}

/** Classes of a page's root node: "", "kd-large", "kd-green-up" or both. */
export function rootClassOf(settings: Settings, phoneFontSize: number): string {
  const large = isLarge(settings, phoneFontSize) ? 'kd-large' : ''
  const greenUp = settings.rise === 'green' ? 'kd-green-up' : ''
  return [large, greenUp].filter(Boolean).join(' ')
}

/** The one set of settings of the app. */
export const settings = createSettings(phoneStorage)
