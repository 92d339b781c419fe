import { PERSONS } from '../persons'
import { appAddress, FONTS, type Settings } from './settings'

/** What the panel calls when something is chosen. */
export interface PanelEvents {
  person: (person: string) => void
  theme: (theme: Settings['theme']) => void
  font: (font: number) => void
}

interface Choice<T> {
  value: T
  label: string
  hint?: string
}

const THEMES: Choice<Settings['theme']>[] = [
  { value: 'auto', label: '跟随系统' },
  { value: 'light', label: '浅色' },
  { value: 'dark', label: '深色' },
]
const SIZES: Choice<number>[] = [
  { value: FONTS.standard, label: '标准' },
  { value: FONTS.large, label: '大字' },
]

/** Fills the panel beside the phone: who, how it looks, full screen. */
export function fillPanel(panel: HTMLElement, settings: Settings, events: PanelEvents): void {
  const people = PERSONS.map(({ id, name, hint }) => ({ value: id, label: name, hint }))
  panel.replaceChildren(
    group('people', '现在是谁', people, settings.person, events.person),
    group('segments', '外观', THEMES, settings.theme, events.theme),
    group('segments', '字号', SIZES, settings.font, events.font),
    fullScreenLink(settings),
  )
}

/** Keeps the link to full screen on the page that is open. */
export function updateLink(panel: HTMLElement, settings: Settings): void {
  const link = panel.querySelector<HTMLAnchorElement>('.full')
  if (link) link.href = appAddress(settings, location.hash, false)
}

function group<T>(
  kind: string,
  title: string,
  choices: Choice<T>[],
  chosen: T,
  choose: (value: T) => void,
): HTMLElement {
  const field = document.createElement('fieldset')
  field.className = kind
  const legend = document.createElement('legend')
  legend.textContent = title
  const row = document.createElement('div')
  row.className = `${kind}-row`
  row.append(...choices.map((choice) => option(title, choice, choice.value === chosen, choose)))
  field.append(legend, row)
  return field
}

function option<T>(
  name: string,
  { value, label, hint }: Choice<T>,
  isChosen: boolean,
  choose: (value: T) => void,
): HTMLElement {
  const element = document.createElement('label')
  const radio = document.createElement('input')
  Object.assign(radio, { type: 'radio', name, value: String(value), checked: isChosen })
  radio.addEventListener('change', () => choose(value))
  const text = document.createElement('span')
  text.append(strong(label))
  if (hint) text.append(small(hint))
  element.append(radio, text)
  return element
}

function strong(text: string): HTMLElement {
  return Object.assign(document.createElement('b'), { textContent: text })
}

function small(text: string): HTMLElement {
  return Object.assign(document.createElement('small'), { textContent: text })
}

function fullScreenLink(settings: Settings): HTMLElement {
  const link = document.createElement('a')
  link.className = 'full'
  link.textContent = '全屏打开'
  link.href = appAddress(settings, location.hash, false)
  return link
}
