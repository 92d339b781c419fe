import { init, setPlatformAPI, type Chart } from '../../vendor/echarts'

/** A canvas node of WeChat dressed as the element echarts expects: the real one is no target of events. */
class ElementLike {
  private readonly context: unknown

  constructor(private readonly node: WechatMiniprogram.Canvas) {
    this.context = node.getContext('2d')
  }

  get width(): number {
    return this.node.width
  }

  set width(width: number) {
    this.node.width = width
  }

  get height(): number {
    return this.node.height
  }

  set height(height: number) {
    this.node.height = height
  }

  getContext(): unknown {
    return this.context
  }

  addEventListener(): void {}

  removeEventListener(): void {}
}

/** A chart on a canvas node of `width` by `height` px. */
export function chartOn(node: WechatMiniprogram.Canvas, width: number, height: number): Chart {
  const canvas = new ElementLike(node)
  setPlatformAPI({ createCanvas: () => canvas })
  return init(canvas, undefined, { width, height, devicePixelRatio: wx.getWindowInfo().pixelRatio })
}
