import { closestNode } from './backend'
import { isComponent, type Element as Node } from './engine'

interface Hover {
  className: string
  startMs: number
  stayMs: number
  stops: boolean
}

let pending: number[] = []
let hovered: { node: Node; hover: Hover }[] = []

/** A finger is down: shows `hover-class` on the touched node and on those around it. */
export function startHover(target: Element): void {
  stopHover()
  for (let node = closestNode(target); node; node = parentOf(node)) {
    const hover = hoverOf(node)
    if (!hover) continue
    const entry = { node, hover }
    pending.push(window.setTimeout(() => show(entry), hover.startMs))
    if (hover.stops) break
  }
}

/** The finger is gone or moves: `hover-class` stays for the time asked for and goes. */
export function stopHover(): void {
  pending.forEach((timer) => clearTimeout(timer))
  const shown = hovered
  pending = []
  hovered = []
  shown.forEach(({ node, hover }) => setTimeout(() => toggle(node, hover.className, false), hover.stayMs))
}

function show(entry: { node: Node; hover: Hover }): void {
  hovered.push(entry)
  toggle(entry.node, entry.hover.className, true)
}

function toggle(node: Node, className: string, isOn: boolean): void {
  for (const name of className.split(/\s+/).filter(Boolean)) node.toggleNodeClass(name, isOn)
}

function hoverOf(node: Node): Hover | undefined {
  const read = (name: string): unknown =>
    isComponent(node) ? (node.data as Record<string, unknown>)[camel(name)] : node.getAttribute(name)
  const className = read('hover-class')
  if (typeof className !== 'string' || !className || className === 'none') return undefined
  if (isComponent(node) && (node.data as { disabled?: boolean }).disabled) return undefined
  return {
    className,
    startMs: Number(read('hover-start-time') ?? 50),
    stayMs: Number(read('hover-stay-time') ?? 400),
    stops: read('hover-stop-propagation') === true,
  }
}

function parentOf(node: Node): Node | undefined {
  return closestNode((node.getBackendElement() as unknown as HTMLElement | null)?.parentElement ?? null)
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase())
}
