import { appAddress, formatSettings, type Settings } from './settings'

/** The mini program inside the phone. */
export class Frame {
  private readonly narrow = matchMedia('(max-width: 759px)')

  constructor(
    private readonly element: HTMLIFrameElement,
    private settings: Settings,
  ) {
    this.narrow.addEventListener('change', () => this.open(location.hash))
    addEventListener('message', (event: MessageEvent<{ kind?: string; url?: string }>) => {
      if (event.origin === location.origin && event.data.kind === 'route') this.keepAddress(`#/${event.data.url ?? ''}`)
    })
    addEventListener('hashchange', () => this.open(location.hash))
    this.open(location.hash)
  }

  /** Starts over as somebody else, or with another size of type. */
  restart(settings: Settings, hash: string): void {
    this.settings = settings
    this.keepAddress(hash)
    this.open(hash)
  }

  /** Changes the theme of the running mini program. */
  setTheme(settings: Settings): void {
    this.settings = settings
    this.keepAddress(location.hash)
    const inside = this.element.contentWindow
    inside?.postMessage({ kind: 'appearance', theme: settings.theme }, location.origin)
    // A restart from inside, through the capsule's menu, keeps the theme.
    inside?.history.replaceState(null, '', appAddress(settings, inside.location.hash, this.narrow.matches))
  }

  // Replacing keeps the way back free of former persons; where only the hash differs, the mini program follows it itself.
  private open(hash: string): void {
    const address = appAddress(this.settings, hash, this.narrow.matches)
    const inside = this.element.contentWindow
    if (inside?.location.pathname === '/m/') inside.location.replace(address)
    else this.element.src = address
  }

  private keepAddress(hash: string): void {
    history.replaceState(null, '', `/${formatSettings(this.settings)}${hash}`)
  }
}
