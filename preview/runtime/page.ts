import { createRoot, domOf, type Instance, type Root } from './engine'
import { EventChannel, type ChannelEvents } from './event-channel'
import { isTabPage, manifest, windowOf } from './manifest'
import { NavigationBar } from './navigation-bar'
import { componentOf, register } from './packages'
import { make } from './dom'
import type { WindowConfig } from '../build/project'
import { formatPageUrl, type PageUrl } from './url'
import { origin } from './origin'
import { guarded, reportError } from './report'

let lastId = 0

/** What a page asks of whoever opened it. */
export interface PageHooks {
  goBack: () => void
}

/** A page on the stack: its tree, its DOM and what its script may be asked. */
export class Page {
  readonly id = ++lastId
  readonly route: string
  readonly query: Record<string, string>
  readonly isTab: boolean
  readonly window: WindowConfig
  readonly bar: NavigationBar
  readonly element: HTMLElement
  readonly viewport: HTMLElement
  readonly body: HTMLElement
  readonly scroller: HTMLElement
  readonly root: Root
  readonly tabBar: Root | undefined
  /** The end of the event channel the opener holds. */
  readonly channel: EventChannel
  isShown = false
  /** Whether the menu may offer to share the page. */
  isShareable = true

  constructor(url: PageUrl, events: ChannelEvents, hooks: PageHooks, hasPrevious: boolean) {
    const component = componentOf(url.route)
    if (!component) throw new Error(`page "${url.route}" is not found`)
    this.route = url.route
    this.query = url.query
    this.isTab = isTabPage(url.route)
    this.window = windowOf(component.json)
    this.bar = new NavigationBar(this.window, hasPrevious && !this.isTab ? hooks.goBack : undefined)
    this.scroller = make('mp-scroll')
    this.body = make('mp-body', [this.scroller])
    const dots = make('mp-dots', [make('mp-dot'), make('mp-dot'), make('mp-dot')])
    this.viewport = make('mp-viewport', [dots, this.body])
    this.element = make('mp-page', [...(this.bar.isCustom ? [] : [this.bar.element]), this.viewport])
    this.element.dataset.route = url.route
    const [mine, opener] = EventChannel.pair(events)
    this.channel = opener
    register(url.route)
    this.root = createRoot('wx-page', formatPageUrl(url))
    this.tabBar = this.createTabBar()
    this.prepareInstance(mine)
  }

  get instance(): Instance {
    return this.root.instance
  }

  /** Puts the page's tree (and its tab bar's) into its element, which attaches what they hold. */
  attach(): void {
    this.root.attach(this.scroller)
    // Inside <page>, as in WeChat: it inherits what the mini program sets there.
    this.tabBar?.attach(domOf(this.root.node)!)
  }

  /** Ends the page's life; its element is the caller's to remove. */
  release(): void {
    this.tabBar?.release()
    this.root.release()
  }

  /** Measures the space the page has: WeChat's coordinates and `vh` leave out the navigation bar. */
  measure(): void {
    const { left, top, height } = this.viewport.getBoundingClientRect()
    origin.x = left
    origin.y = top
    this.viewport.style.setProperty('--mp-vh', `${height / 100}px`)
  }

  /** Calls a life-cycle function of the page if it has one; errors are reported. */
  call(name: string, ...args: unknown[]): unknown {
    const method = this.instance[name]
    if (typeof method !== 'function') return undefined
    const result = guarded(`${this.route} ${name}`, () =>
      (method as (...given: unknown[]) => unknown).apply(this.instance, args),
    )
    if (result instanceof Promise) result.catch((error: unknown) => reportError(error, `${this.route} ${name}`))
    return result
  }

  /** Whether the page's script has a life-cycle function. */
  has(name: string): boolean {
    return typeof this.instance[name] === 'function'
  }

  /** The address that leads back to this page. */
  get url(): string {
    return formatPageUrl({ route: this.route, query: this.query })
  }

  private createTabBar(): Root | undefined {
    if (!this.isTab || !manifest().app.tabBar?.custom || !componentOf('custom-tab-bar/index')) return undefined
    register('custom-tab-bar/index')
    return createRoot('wx-custom-tab-bar', 'custom-tab-bar/index')
  }

  private prepareInstance(channel: EventChannel): void {
    const { instance, route, query } = this
    Object.assign(instance, { route, __route__: route, options: query })
    Object.assign(instance, { getOpenerEventChannel: () => channel, getPageId: () => this.id })
  }
}
