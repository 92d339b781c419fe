import { manifest } from './manifest'
import { parameter } from './session'

/** Light or dark, as the mini program sees it. */
export type Theme = 'light' | 'dark'

const system = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<(theme: Theme) => void>()
let choice = parameter('theme') ?? 'auto'
let fontSize = Number(parameter('font')) || 16

/** The theme in force: the shell's choice, else the system's; always light when app.json has no darkmode. */
export function theme(): Theme {
  if (!manifest().app.darkmode) return 'light'
  if (choice === 'light' || choice === 'dark') return choice
  return system.matches ? 'dark' : 'light'
}

/** The user's font size setting in px; WeChat's standard is 16. */
export function fontSizeSetting(): number {
  return fontSize
}

/** Calls back on every change of theme. */
export function onTheme(listener: (theme: Theme) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Fills in `@name` values of app.json and page json from theme.json. */
export function themed(value: string | undefined): string | undefined {
  if (!value?.startsWith('@')) return value
  return manifest().theme[theme()]?.[value.slice(1)] ?? value
}

/** Puts the theme on the document and listens for the shell's and the system's changes. */
export function watchAppearance(): void {
  let shown = apply()
  const update = (): void => {
    const now = apply()
    if (now === shown) return
    shown = now
    listeners.forEach((listener) => listener(now))
  }
  system.addEventListener('change', update)
  addEventListener('message', (event: MessageEvent<{ kind?: string; theme?: string; font?: number }>) => {
    if (event.origin !== location.origin || event.data.kind !== 'appearance') return
    choice = event.data.theme ?? choice
    fontSize = event.data.font ?? fontSize
    update()
  })
}

function apply(): Theme {
  const now = theme()
  document.documentElement.dataset.theme = now
  return now
}
