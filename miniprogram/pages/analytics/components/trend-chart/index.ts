import type { Chart } from '../../vendor/echarts'
import { chartOn } from './canvas'
import { trendOption } from './option'
import { dayAt, sayTrend, scaleOf, type Box, type Inks, type Trend } from './trend'

interface Drawing {
  chart: Chart
  box: Box
}

const drawings = new WeakMap<object, Drawing>()
const INKS: (keyof Inks)[] = ['line', 'previous', 'grid', 'card', 'anti', 'strong', 'weak']
const NOTHING: Trend = { labels: [], current: [], previous: [] }

Component({
  properties: {
    trend: { type: null, value: NOTHING as Trend },
    title: { type: String, value: '每天卖了多少' },
    name: { type: String, value: '本期' },
    previousName: String,
    dark: Boolean,
    large: Boolean,
  },
  data: { inks: INKS, unit: '', say: '', at: -1 },
  observers: {
    'trend, name'(trend: Trend, name: string) {
      const at = trend.current.length - 1
      this.setData({ unit: scaleOf(trend).unit, say: sayTrend(name, trend), at })
      this.repaint()
    },
    'dark, large'() {
      this.repaint()
    },
  },
  lifetimes: {
    ready() {
      this.createSelectorQuery()
        .select('#trend')
        .fields({ node: true, size: true })
        .exec(([canvas]: { node: WechatMiniprogram.Canvas; width: number; height: number }[]) => {
          if (!canvas) return
          const { node, width, height } = canvas
          const fontSize = (wx.getWindowInfo().windowWidth / 750) * (this.data.large ? 28 : 24)
          drawings.set(this, { chart: chartOn(node, width, height), box: { width, height, fontSize } })
          this.repaint()
        })
    },
    detached() {
      drawings.get(this)?.chart.dispose()
      drawings.delete(this)
    },
  },
  methods: {
    /** Draws with the colours of the theme as it is now: a canvas knows no style sheet, so hidden nodes are asked. */
    repaint() {
      if (!drawings.has(this)) return
      this.createSelectorQuery()
        .selectAll('.ink')
        .fields({ computedStyle: ['color'] })
        .exec(([found]: { color: string }[][]) => {
          const inks = Object.fromEntries(INKS.map((ink, index) => [ink, found[index].color])) as unknown as Inks
          const drawing = drawings.get(this)
          drawing?.chart.setOption(trendOption(this.data.trend, this.data.at, inks, drawing.box), true)
        })
    },
    onTap({ detail }: WechatMiniprogram.CustomEvent<{ x: number }>) {
      this.createSelectorQuery()
        .select('#trend')
        .boundingClientRect(({ left }) => this.pick(detail.x - left))
        .exec()
    },
    pick(x: number) {
      const drawing = drawings.get(this)
      const at = drawing ? dayAt(x, drawing.box, this.data.trend) : null
      if (at === null) return
      this.setData({ at })
      this.repaint()
      this.triggerEvent('pick', { index: at })
    },
  },
})
