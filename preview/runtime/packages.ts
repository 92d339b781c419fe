import type { template } from 'glass-easel'
import { codeSpace } from './engine'
import { manifest, type BuiltComponent, type BuiltPackage, type LaterPackage } from './manifest'
import { guarded, reportError } from './report'

const components = new Map<string, BuiltComponent>()
const registered = new Set<string>()
const loading = new Map<string, Promise<void>>()

/** Adds what a package brings; nothing of it runs yet. */
export function addPackage(built: BuiltPackage): void {
  const templates = built.templates as Record<string, never>
  for (const component of built.components) {
    if (components.has(component.id)) continue
    components.set(component.id, component)
    const { id, json, scope, isPage } = component
    // A page shares its styles even when it is written as a component.
    const staticConfig = isPage ? { styleIsolation: 'shared', ...json } : { ...json, component: true }
    codeSpace.addComponentStaticConfig(id, staticConfig as Parameters<typeof codeSpace.addComponentStaticConfig>[1])
    codeSpace.addStyleSheet(id, undefined, scope || undefined)
    const content = templates[id]
    // `bindtap` without a colon is an event on bare elements, too.
    const compiled = { groupList: templates, content, fallbackListenerOnNativeNode: true }
    if (content) codeSpace.addCompiledTemplate(id, compiled as unknown as template.ComponentTemplate)
  }
}

/** What the build knows about a page or component of a package loaded so far. */
export function componentOf(id: string): BuiltComponent | undefined {
  return components.get(id)
}

/** Downloads the sub-package a page belongs to, if it belongs to one. @throws Error when no package has the page */
export async function loadPackageOf(route: string): Promise<void> {
  if (components.get(route)?.isPage) return
  const owner = manifest().packages.find(({ pages }) => pages.includes(route))
  if (!owner) throw new Error(`page "${route}" is not found`)
  await loadPackage(owner)
}

/** Downloads a sub-package once. */
export function loadPackage(owner: LaterPackage): Promise<void> {
  const started = loading.get(owner.root)
  if (started) return started
  const done = Promise.all([owner.load(), owner.css && loadStyle(owner.css)]).then(([built]) => addPackage(built))
  loading.set(owner.root, done)
  done.catch(() => loading.delete(owner.root))
  return done
}

/** Downloads the packages app.json wants ready once a page is on screen; one that fails is tried again when it is needed. */
export function preloadFor(route: string): void {
  const names = manifest().app.preloadRule?.[route]?.packages ?? []
  for (const owner of manifest().packages) {
    if (names.includes(owner.name) || names.includes(owner.root)) loadPackage(owner).catch(() => undefined)
  }
}

function loadStyle(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = address
    link.onload = () => resolve()
    link.onerror = () => reject(new Error(`${address} could not be loaded`))
    document.head.append(link)
  })
}

/** Runs the scripts of a component and of all it needs, once each, so that it can be created. */
export function register(id: string): void {
  if (registered.has(id)) return
  registered.add(id)
  const component = components.get(id)
  if (!component) throw new Error(`component "${id}" is not found`)
  // What another package lends is fetched when it is first shown; a placeholder stands for it until then.
  component.needs.filter((need) => components.has(need) || !lenderOf(need)).forEach(register)
  guarded(id, component.script)
}

/** Fetches components of sub-packages when their placeholders come on screen. */
export function watchPlaceholders(): void {
  codeSpace.getComponentSpace().setComponentWaitingListener((_isPublic, id) => {
    const lender = lenderOf(id)
    if (!lender) return
    loadPackage(lender).then(
      () => register(id),
      (error: unknown) => reportError(error, id),
    )
  })
}

function lenderOf(id: string): LaterPackage | undefined {
  return manifest().packages.find(({ lent }) => lent.includes(id))
}
