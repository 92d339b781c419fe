/** Puts a component of the mini program on a screen that only exists in memory, through WeChat's own component framework. */
import './phone'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { TmplGroup } from 'glass-easel-template-compiler'
import { builtIns } from './built-ins'

type Definition = Record<string, unknown>
type Node = glassEasel.Element

const root = path.resolve(__dirname, '../../../miniprogram')
const environment = new MiniProgramEnv()
const space = environment.createCodeSpace('', true)
const backend = environment.associateBackend(new glassEasel.EmptyBackendContext() as never)
const known = new Set<string>()
let loading = ''

space.getComponentSpace().updateComponentOptions({ writeFieldsToNode: false })
glassEasel.globalOptions.throwGlobalError = true
glassEasel.addGlobalWarningListener(() => false)
builtIns(space)
Object.assign(globalThis, {
  Component: (definition: Definition) =>
    space
      .component(loading)
      .definition(definition as never)
      .register(),
  Behavior: (definition: Definition) =>
    space
      .behavior()
      .definition(definition as never)
      .register(),
})

/** One thing a component said. */
export interface Said {
  name: string
  detail: unknown
}

/** A component on the screen. */
export interface Rendered {
  /** All its text, pieces joined by a space. */
  text(): string
  /** Words a screen reader hears, in order. */
  labels(): string[]
  /** Whether something with this class is drawn. */
  has(className: string): boolean
  count(className: string): number
  set(properties: Record<string, unknown>): void
  /** Taps what a screen reader calls so, or what shows exactly this text. */
  tap(name: string): void
  send(name: string, event: string, detail?: object): void
  said: Said[]
  call(method: string, ...args: unknown[]): unknown
}

/** Renders `components/<name>` with these properties; listens for `events`. */
export function render(name: string, properties: Record<string, unknown> = {}, events: string[] = []): Rendered {
  const id = name.includes('/') ? name : `components/${name}/index`
  load(id)
  const made = backend.createRoot('test', space, `/${id}`)
  const instance = made.get() as unknown as { setData(data: object): void } & Record<
    string,
    (...args: unknown[]) => unknown
  >
  const component = made.getComponent() as unknown as Node
  const said: Said[] = []
  for (const event of events) {
    component.addListener(event, (heard: { detail: unknown }) => void said.push({ name: event, detail: heard.detail }))
  }
  instance.setData(properties)
  glassEasel.Element.pretendAttached(component)
  return {
    said,
    text: () => texts(component).join(' '),
    labels: () => elements(component).flatMap((node) => labelOf(node) ?? []),
    has: (className) => elements(component).some((node) => hasClass(node, className)),
    count: (className) => elements(component).filter((node) => hasClass(node, className)).length,
    set: (next) => instance.setData(next),
    tap: (target) => fire(component, target, 'tap', {}),
    send: (target, event, detail = {}) => fire(component, target, event, detail),
    call: (method, ...args) => instance[method](...args),
  }
}

/** A page with these behaviors and nothing to see: its instance, as the behaviors' own methods see `this`. */
export function pageWith<T>(...behaviors: unknown[]): T & { data: Record<string, unknown>; leave(): void } {
  const id = `test/page-${(known.size + 1).toString()}`
  known.add(id)
  space.addComponentStaticConfig(id, { component: true, usingComponents: {} } as never)
  compile(id, '<view />')
  space
    .component(id)
    .definition({ behaviors } as never)
    .register()
  const made = backend.createRoot('test', space, `/${id}`)
  const node = made.getComponent() as unknown as Node
  glassEasel.Element.pretendAttached(node)
  return Object.assign(made.get() as object, { leave: () => glassEasel.Element.pretendDetached(node) }) as never
}

function compile(id: string, wxml: string): void {
  const templates = new TmplGroup()
  templates.addTmpl(id, wxml)
  const groupList = new Function(`return ${templates.getTmplGenObjectGroups()}`)() as Record<string, unknown>
  space.addCompiledTemplate(id, { groupList, content: groupList[id] } as never)
}

function load(id: string): void {
  if (known.has(id)) return
  known.add(id)
  const file = path.join(root, id)
  const json = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as { usingComponents?: Record<string, string> }
  const using = Object.entries(json.usingComponents ?? {}).map(([tag, place]) => [tag, placeOf(id, place)] as const)
  for (const [, used] of using) if (existsSync(path.join(root, `${used}.json`))) load(used)
  const own = using.filter(([, used]) => known.has(used)).map(([tag, used]) => [tag, `/${used}`])
  space.addComponentStaticConfig(id, { ...json, component: true, usingComponents: Object.fromEntries(own) } as never)
  compile(id, readFileSync(`${file}.wxml`, 'utf8'))
  loading = id
  jest.requireActual(`${file}.ts`)
}

function placeOf(id: string, place: string): string {
  return place.startsWith('/') ? place.slice(1) : path.posix.join(path.posix.dirname(id), place)
}

function fire(component: Node, target: string, type: string, detail: object): void {
  const node = elements(component).find((one) => labelOf(one) === target) ?? smallestWith(component, target)
  if (!node) throw new Error(`nothing is called "${target}": ${texts(component).join(' ')}`)
  const event = new glassEasel.Event(type, detail, { bubbles: true, composed: true, capturePhase: true })
  glassEasel.Event.dispatchEvent(node, event)
}

function smallestWith(component: Node, text: string): Node | undefined {
  return elements(component)
    .filter((node) => texts(node).join('') === text)
    .pop()
}

function elements(node: Node): Node[] {
  return node
    .getComposedChildren()
    .flatMap((child) => (glassEasel.Element.isElement(child) ? [child, ...elements(child)] : []))
}

function texts(node: Node): string[] {
  return node
    .getComposedChildren()
    .flatMap((child) => (glassEasel.Element.isElement(child) ? texts(child) : [child.textContent.trim()]))
    .filter(Boolean)
}

function labelOf(node: Node): string | undefined {
  return (node as { data?: { ariaLabel?: string } }).data?.ariaLabel || undefined
}

function hasClass(node: Node, className: string): boolean {
  return (node.class ?? '').split(/\s+/).includes(className)
}
