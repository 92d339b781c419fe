import { component, type CodeSpace } from 'glass-easel-miniprogram-adapter'

const TAGS = ['view', 'text', 'image', 'scroll-view', 'input', 'textarea', 'button', 'canvas', 't-popup', 't-calendar']
const ANY = { type: null as null, value: null }

/** Registers the tags WeChat brings along (and the two of TDesign we stand on) as boxes that show what is inside them. */
export function builtIns(space: CodeSpace): void {
  for (const tag of TAGS) {
    const made = space
      .component(`wx/${tag}`)
      .definition({
        options: { multipleSlots: false },
        properties: { ariaLabel: String, ariaRole: String, value: ANY },
      })
      .register()
    space.getComponentSpace().setGlobalUsingComponent(tag, (made as unknown as { _$: never })._$)
  }
}

/** Every box measures as a phone's list does: there is no layout in memory. */
const BOX = { left: 0, top: 0, width: 295, height: 700 }
type Measured = (box: typeof BOX) => void

const query = {
  select: () => query,
  boundingClientRect(measured: Measured) {
    return { exec: () => measured(BOX) }
  },
}
Object.assign(component.ComponentCaller.prototype, { createSelectorQuery: () => query })
