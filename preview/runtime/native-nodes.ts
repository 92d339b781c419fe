import { glassEasel } from 'glass-easel-miniprogram-adapter'
import { playSteps, type AnimationStep } from './animation'

/** Attributes of bare elements that are on or off whatever their value looks like. */
const SWITCHES = new Set(['hidden', 'selectable', 'user-select', 'hover-stop-propagation'])

// `view`, `text` and their like are bare elements: far cheaper than components, and a page is made of them.
const setAttribute = glassEasel.NativeNode.prototype.updateAttribute

glassEasel.NativeNode.prototype.updateAttribute = function (this: glassEasel.NativeNode, name: string, value: unknown) {
  if (name === 'animation') play(this, value)
  else if (name === 'aria-role') setAttribute.call(this, 'role', value)
  else if (SWITCHES.has(name)) setAttribute.call(this, name, isOn(value))
  else if (value === undefined || value === null) this.removeAttribute(name)
  else setAttribute.call(this, name, value)
}

/** An attribute without a value is on, as `hidden` alone is; "false" is a text and so on, too, in WeChat. */
function isOn(value: unknown): boolean {
  return value === '' || Boolean(value)
}

function play(node: glassEasel.NativeNode, value: unknown): void {
  const element = node.getBackendElement() as unknown as HTMLElement | null
  const { actions = [] } = (value ?? {}) as { actions?: AnimationStep[] }
  if (element) void playSteps(element, actions)
}
