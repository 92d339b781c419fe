import { personOf } from '../persons'
import { Frame } from './frame'
import { recall, remember } from './memory'
import { fillPanel, updateLink } from './panel'
import type { Settings } from './settings'

const frameElement = document.querySelector<HTMLIFrameElement>('#app')!
const panel = document.querySelector<HTMLElement>('#panel')!
const menuButton = document.querySelector<HTMLButtonElement>('#menu')!
const shade = document.querySelector<HTMLElement>('#shade')!

let settings = recall()
const frame = new Frame(frameElement, settings)

function change(part: Partial<Settings>): void {
  settings = { ...settings, ...part }
  remember(settings)
  if (part.theme) frame.setTheme(settings)
  else frame.restart(settings, part.person ? '' : location.hash)
  show()
}

function show(): void {
  const { name, sign } = personOf(settings.person)
  document.documentElement.dataset.theme = settings.theme
  document.title = `开单 · ${name}`
  menuButton.textContent = sign
  menuButton.setAttribute('aria-label', `现在是${name}，换一个人`)
  updateLink(panel, settings)
}

function setOpen(isOpen: boolean): void {
  document.documentElement.toggleAttribute('data-menu', isOpen)
  menuButton.setAttribute('aria-expanded', String(isOpen))
}

fillPanel(panel, settings, {
  person: (person) => {
    change({ person })
    setOpen(false)
  },
  theme: (theme) => change({ theme }),
  font: (font) => change({ font }),
})
menuButton.addEventListener('click', () => setOpen(!document.documentElement.hasAttribute('data-menu')))
shade.addEventListener('click', () => setOpen(false))
panel.addEventListener('pointerdown', () => updateLink(panel, settings), true)
panel.addEventListener('focusin', () => updateLink(panel, settings))
remember(settings)
show()
