import type { AppJson, ComponentJson, WindowConfig } from '../build/project'

/** One page or component as the build hands it over. */
export interface BuiltComponent {
  id: string
  isPage: boolean
  scope: string
  json: ComponentJson
  /** Ids that have to be registered before this one can be shown. */
  needs: string[]
  script: () => unknown
}

/** A package as the build hands it over. */
export interface BuiltPackage {
  components: BuiltComponent[]
  templates: Record<string, unknown>
}

/** A sub-package that is downloaded when one of its pages is first opened; `css` is an address or empty. */
export interface LaterPackage {
  css: string
  /** Ids of components that other packages use, with a placeholder until this one is there. */
  lent: string[]
  root: string
  name: string
  pages: string[]
  load: () => Promise<BuiltPackage>
}

/** Everything the build knows about the mini program. */
export interface Manifest {
  app: AppJson
  theme: { light?: Record<string, string>; dark?: Record<string, string> }
  /** Addresses of pictures by their path in the source. */
  media: Record<string, string>
  main: BuiltPackage
  packages: LaterPackage[]
  script: () => unknown
}

let current: Manifest | undefined

/** Keeps the manifest for the whole runtime. */
export function setManifest(manifest: Manifest): void {
  current = manifest
}

/** The running mini program's manifest. @throws Error before the start */
export function manifest(): Manifest {
  if (!current) throw new Error('the mini program has not started')
  return current
}

/** Every page of every package. */
export function allPages(): string[] {
  return [...manifest().app.pages, ...manifest().packages.flatMap(({ pages }) => pages)]
}

/** Whether a route is one of the tab bar's pages. */
export function isTabPage(route: string): boolean {
  return manifest().app.tabBar?.list.some(({ pagePath }) => pagePath === route) ?? false
}

/** app.json's window settings overlaid with the page's own, `@variables` of theme.json not yet filled in. */
export function windowOf(json: ComponentJson): WindowConfig {
  return { ...manifest().app.window, ...json }
}
