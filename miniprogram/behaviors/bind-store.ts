/** What can be followed: a store, the session, or anything alike. */
export interface Followed<T> {
  get(): T
  subscribe(listener: (value: T) => void): () => void
}

/**
 * A behavior that keeps part of a page's data equal to a store's view: set before the first paint,
 * refreshed after each change, and let go of when the page goes.
 */
export function bindStore<T, D extends WechatMiniprogram.Component.DataOption>(
  store: Followed<T>,
  view: (value: T) => D,
): WechatMiniprogram.Behavior.Identifier<D> {
  const stops = new WeakMap<object, () => void>()
  return Behavior({
    data: view(store.get()),
    lifetimes: {
      attached() {
        const show = (value: T): void => this.setData(view(value))
        stops.set(this, store.subscribe(show))
        show(store.get())
      },
      detached() {
        stops.get(this)?.()
      },
    },
  })
}
