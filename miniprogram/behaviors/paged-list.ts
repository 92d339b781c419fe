import { createPager, type ListView, type LoadPage, type Pager } from './pager'

/**
 * A behavior for pages that are one long list: `rows`, `state`, `total` and `problem` in the data, `reload(filter)`
 * and `more()` to call, pull-down and reach-bottom wired. The page calls `reload` once itself, in onLoad.
 */
export function pagedList<Row, Filter>(load: LoadPage<Row, Filter>) {
  const pagers = new WeakMap<object, Pager<Filter>>()
  const asked = new WeakMap<object, Filter>()
  const initial: ListView<Row> = { rows: [], state: 'loading', total: 0, problem: { message: '', number: '' } }
  return Behavior({
    data: initial as ListView<Row> & WechatMiniprogram.Component.DataOption,
    methods: {
      /** Starts over, with a new filter or the last one. */
      async reload(filter?: Filter, keepRows = false): Promise<void> {
        const pager = pagers.get(this) ?? createPager(load, (patch) => this.setData(patch))
        pagers.set(this, pager)
        if (filter !== undefined) asked.set(this, filter)
        await pager.reload(asked.get(this) as Filter, keepRows)
      },
      /** Looks again at what is shown, quietly; `load` must know about several pages at once. */
      async refresh(): Promise<void> {
        if (this.data.state !== 'loading') await pagers.get(this)?.refresh()
      },
      /** Fetches the next page, or tries the failed one again. */
      async more(): Promise<void> {
        if (this.data.state === 'failed' && !this.data.rows.length) await this.reload()
        else await pagers.get(this)?.more()
      },
      async onPullDownRefresh(): Promise<void> {
        await this.reload(undefined, true)
        void wx.stopPullDownRefresh()
      },
      async onReachBottom(): Promise<void> {
        if (this.data.state === 'more') await this.more()
      },
    },
  })
}
