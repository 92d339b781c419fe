import { readSettings, type Settings } from './settings'

const KEY = 'kaidan-preview'

/** The settings in force at the start: the address first, then what was chosen last time. */
export function recall(): Settings {
  return readSettings(location.search, stored())
}

/** Keeps settings for the next visit. */
export function remember(settings: Settings): void {
  localStorage.setItem(KEY, JSON.stringify(settings))
}

function stored(): Partial<Settings> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>
  } catch {
    return {}
  }
}
