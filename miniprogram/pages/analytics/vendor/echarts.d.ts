/** The part of a chart the mini program drives. */
export interface Chart {
  setOption(option: object, notMerge?: boolean): void
  dispose(): void
}

/** Draws on a canvas of the given size in px. */
export function init(canvas: object, theme: undefined, size: { width: number; height: number; devicePixelRatio: number }): Chart

/** Tells echarts how to get a canvas where there is no document. */
export function setPlatformAPI(platform: { createCanvas(): object }): void
