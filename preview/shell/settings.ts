import { personOf } from '../persons'

/** What the shell lets choose; it lives in the address, and the last choice is remembered. */
export interface Settings {
  person: string
  theme: 'auto' | 'light' | 'dark'
  /** WeChat's font size setting in px. */
  font: number
}

/** WeChat's standard size and the one from which a mini program shows large type. */
export const FONTS = { standard: 16, large: 20 }

const THEMES = ['auto', 'light', 'dark'] as const

/** Reads settings from a query string; what it leaves out comes from `remembered`, what is unknown from the defaults. */
export function readSettings(search: string, remembered: Partial<Settings> = {}): Settings {
  const asked = new URLSearchParams(search)
  const theme = asked.get('theme') ?? remembered.theme
  return {
    person: personOf(asked.get('person') ?? remembered.person).id,
    theme: THEMES.find((one) => one === theme) ?? 'auto',
    font: Number(asked.get('font') ?? remembered.font) >= FONTS.large ? FONTS.large : FONTS.standard,
  }
}

/** The query of the shell's own address: only what differs from the defaults, but always the person. */
export function formatSettings({ person, theme, font }: Settings): string {
  const query = new URLSearchParams({ person })
  if (theme !== 'auto') query.set('theme', theme)
  if (font !== FONTS.standard) query.set('font', String(font))
  return `?${query.toString()}`
}

/** The address of the mini program for these settings; `isBare` leaves status bar and home indicator to the real phone. */
export function appAddress(settings: Settings, hash: string, isBare: boolean): string {
  return `/m/${formatSettings(settings)}${isBare ? '&bare=1' : ''}${hash}`
}
