/** Listeners a page hands over with `wx.navigateTo({events})`. */
export type ChannelEvents = Record<string, (...args: unknown[]) => void>

type Listener = (...args: unknown[]) => void

/** One end of the channel between a page and the page it opened; what arrives before a listener waits for it. */
export class EventChannel {
  private readonly listeners = new Map<string, Listener[]>()
  private readonly waiting = new Map<string, unknown[][]>()
  private peer: EventChannel | undefined

  /** Both ends: the opened page's first, then the opener's, which listens to `events`. */
  static pair(events: ChannelEvents): [EventChannel, EventChannel] {
    const opened = new EventChannel()
    const opener = new EventChannel()
    opened.peer = opener
    opener.peer = opened
    for (const [name, listener] of Object.entries(events)) opener.on(name, listener)
    return [opened, opener]
  }

  on(name: string, listener: Listener): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener])
    const late = this.waiting.get(name) ?? []
    this.waiting.delete(name)
    late.forEach((args) => listener(...args))
  }

  once(name: string, listener: Listener): void {
    const wrapper: Listener = (...args) => {
      this.off(name, wrapper)
      listener(...args)
    }
    this.on(name, wrapper)
  }

  off(name: string, listener?: Listener): void {
    this.listeners.set(name, listener ? (this.listeners.get(name) ?? []).filter((one) => one !== listener) : [])
  }

  emit(name: string, ...args: unknown[]): void {
    this.peer?.receive(name, args)
  }

  private receive(name: string, args: unknown[]): void {
    const listeners = this.listeners.get(name) ?? []
    if (listeners.length) listeners.forEach((listener) => listener(...args))
    else this.waiting.set(name, [...(this.waiting.get(name) ?? []), args])
  }
}
