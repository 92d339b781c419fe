import { formatWan } from '../../../../utils/money'
import { widthInEm } from '../../../../utils/text'
import { gridOf, MOST_LABELS, scaleOf, type Box, type Inks, type Trend } from './trend'

/** From how many days on the points are left out. */
const MOST_POINTS = 14
/** Room in px left and right of the value on its plate. */
const PLATE_PADDING = 11

/** What echarts draws: three grid lines, hollow points, and the day at `at` solid with its value on a plate. */
export function trendOption(trend: Trend, at: number, inks: Inks, box: Box): object {
  const scale = scaleOf(trend)
  const grid = gridOf(trend, box)
  const inUnits = (fen: number): number => fen / scale.fen
  return {
    animation: false,
    grid,
    xAxis: {
      type: 'category',
      data: trend.labels,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: axisLabel(trend, at, inks, box),
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: scale.top,
      interval: scale.top / 2,
      axisLabel: { color: inks.weak, fontSize: box.fontSize, align: 'left', margin: grid.left, formatter: String },
      splitLine: { lineStyle: { color: inks.grid, width: 1 } },
    },
    series: [
      previousSeries(trend.previous.map(inUnits), inks),
      currentSeries(trend, trend.current.map(inUnits), at, inks, box),
    ],
  }
}

function previousSeries(data: number[], { previous }: Inks): object {
  return {
    type: 'line',
    data,
    symbol: 'none',
    silent: true,
    z: 2,
    lineStyle: { color: previous, width: 1.5, type: [3, 4] },
  }
}

function currentSeries(trend: Trend, values: number[], at: number, inks: Inks, box: Box): object {
  const isCrowded = trend.labels.length > MOST_POINTS
  return {
    type: 'line',
    z: 3,
    silent: true,
    showAllSymbol: true,
    symbol: 'circle',
    symbolSize: 7,
    clip: false,
    lineStyle: { color: inks.line, width: 2.5 },
    areaStyle: { color: inks.line, opacity: 0.09 },
    itemStyle: { color: inks.card, borderColor: inks.line, borderWidth: 2 },
    data: values.map((value, index) => {
      if (index === at) return { value, ...chosenPoint(trend, index, inks, box) }
      return isCrowded ? { value, symbol: 'none' } : value
    }),
  }
}

function chosenPoint(trend: Trend, at: number, inks: Inks, box: Box): object {
  const text = formatWan(trend.current[at])
  return {
    symbolSize: 10,
    itemStyle: { color: inks.line, borderColor: inks.card, borderWidth: 1.5 },
    label: {
      show: true,
      position: 'top',
      offset: [plateShift(text, at, trend, box), 0],
      distance: 8,
      formatter: text,
      color: inks.anti,
      backgroundColor: inks.line,
      borderRadius: 4,
      padding: [5, PLATE_PADDING, 4, PLATE_PADDING],
      fontSize: box.fontSize,
      fontWeight: 600,
    },
  }
}

/** How far the plate moves sideways, in px, to stay inside the box. */
function plateShift(text: string, at: number, trend: Trend, box: Box): number {
  const { left, right } = gridOf(trend, box)
  const middle = left + ((box.width - left - right) * (at + 0.5)) / trend.labels.length
  const half = (widthInEm(text) * box.fontSize) / 2 + PLATE_PADDING
  return Math.min(box.width - middle - half, 0) - Math.min(middle - half, 0)
}

function axisLabel({ labels }: Trend, at: number, inks: Inks, { fontSize }: Box): object {
  const step = Math.ceil(labels.length / MOST_LABELS)
  return {
    color: inks.weak,
    fontSize,
    margin: fontSize * 0.6,
    interval: (index: number) => (index - Math.max(at, 0)) % step === 0,
    rich: { now: { color: inks.strong, fontSize, fontWeight: 600 } },
    formatter: (label: string, index: number) => (index === at ? `{now|${label}}` : label),
  }
}
