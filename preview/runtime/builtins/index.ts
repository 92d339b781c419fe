import { codeSpace, domOf, type ComponentNode } from '../engine'
import '../native-nodes'
import { button } from './button'
import { checkbox, checkboxGroup, radio, radioGroup, switchControl } from './choices'
import { form, label } from './form'
import { image } from './image'
import { input, textarea } from './input'
import { navigator } from './navigator'
import { picker } from './picker'
import { richText } from './rich-text'
import { scrollView } from './scroll-view'
import { canvas, icon, matchMediaTag, pageMeta, progress } from './simple'
import { slider } from './slider'
import { swiper } from './swiper'
import { aria, bool, keepWidget, widgetOf, type BuiltIn } from './widget'

/** Built-in components with behaviour; `view`, `text` and the like are bare elements and need none. */
const BUILT_INS: Record<string, BuiltIn> = {
  button,
  canvas,
  checkbox,
  'checkbox-group': checkboxGroup,
  'cover-image': image,
  form,
  icon,
  image,
  input,
  label,
  'match-media': matchMediaTag,
  navigator,
  'page-meta': pageMeta,
  picker,
  progress,
  radio,
  'radio-group': radioGroup,
  'rich-text': richText,
  'scroll-view': scrollView,
  slider,
  swiper,
  switch: switchControl,
  textarea,
}

/** Makes the built-in components known to every template. */
export function registerBuiltins(): void {
  for (const [tag, builtIn] of Object.entries(BUILT_INS)) define(tag, builtIn)
}

function define(tag: string, { properties, widget: Widget }: BuiltIn): void {
  const space = codeSpace.getComponentSpace()
  const definition = space.defineComponent({
    is: `wx/${tag}`,
    properties: { ...aria, hidden: bool(), ...properties },
    observers: { ...attributeObservers(), ...widgetObservers(Object.keys(properties)) },
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

type Observers = Record<string, (this: ComponentNode, value: unknown) => void>

function widgetObservers(names: string[]): Observers {
  return Object.fromEntries(
    names.map((name) => [
      name,
      function (this: ComponentNode) {
        widgetOf(this)?.changed(name)
      },
    ]),
  )
}

/** `hidden` and accessibility attributes mean the same in the browser. */
function attributeObservers(): Observers {
  const observers: Observers = {
    hidden(value) {
      domOf(this)?.toggleAttribute('hidden', Boolean(value))
    },
  }
  for (const name of Object.keys(aria)) {
    const attribute =
      name === 'ariaRole' ? 'role' : name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`).toLowerCase()
    observers[name] = function (this: ComponentNode, value) {
      if (value !== null && value !== undefined) domOf(this)?.setAttribute(attribute, String(value))
    }
  }
  return observers
}
