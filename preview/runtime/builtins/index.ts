import { codeSpace, domOf, type ComponentNode } from '../engine'
import { button } from './button'
import { image } from './image'
import { scrollView } from './scroll-view'
import { input, textarea } from './input'
import { aria, keepWidget, widgetOf, type BuiltIn } from './widget'

/** Built-in components with behaviour; `view`, `text` and the like are bare elements and need none. */
const BUILT_INS: Record<string, BuiltIn> = { button, image, 'cover-image': image, input, textarea, 'scroll-view': scrollView }

/** Makes the built-in components known to every template. */
export function registerBuiltins(): void {
  for (const [tag, builtIn] of Object.entries(BUILT_INS)) define(tag, builtIn)
}

function define(tag: string, { properties, widget: Widget }: BuiltIn): void {
  const space = codeSpace.getComponentSpace()
  const all = { ...aria, ...properties }
  const observers = Object.fromEntries(
    Object.keys(properties).map((name) => [
      name,
      function (this: ComponentNode) {
        widgetOf(this)?.changed(name)
      },
    ]),
  )
  const definition = space.defineComponent({
    is: `wx/${tag}`,
    properties: all,
    observers,
    lifetimes: {
      created(this: ComponentNode) {
        keepWidget(this, new Widget(this, domOf(this)!))
      },
      attached(this: ComponentNode) {
        widgetOf(this)?.attached()
      },
      detached(this: ComponentNode) {
        widgetOf(this)?.detached()
      },
    },
  } as never)
  space.setGlobalUsingComponent(tag, definition as never)
}
