import { rewriteUnits } from '../style-units'

/** How one step of an animation runs; times in ms. */
interface Timing {
  duration: number
  timingFunction: string
  delay: number
  transformOrigin: string
}

/** One step: styles and transforms to reach together. */
export interface AnimationStep {
  option: Timing
  styles: Record<string, string>
  transforms: string[]
}

type Unit = 'px' | 'deg' | ''

const STYLES: Record<string, Unit> = {
  opacity: '',
  backgroundColor: '',
  width: 'px',
  height: 'px',
  top: 'px',
  left: 'px',
  right: 'px',
  bottom: 'px',
}
const TRANSFORMS: Record<string, Unit> = {
  ...Object.fromEntries(
    ['translate', 'translateX', 'translateY', 'translateZ', 'translate3d'].map((name) => [name, 'px' as const]),
  ),
  ...Object.fromEntries(
    ['rotate', 'rotateX', 'rotateY', 'rotateZ', 'skew', 'skewX', 'skewY'].map((name) => [name, 'deg' as const]),
  ),
  ...Object.fromEntries(
    ['scale', 'scaleX', 'scaleY', 'scaleZ', 'scale3d', 'matrix', 'matrix3d', 'rotate3d'].map((name) => [
      name,
      '' as const,
    ]),
  ),
}

/** `wx.createAnimation`: collects steps, which the `animation` attribute of a view then plays. */
export class PageAnimation {
  private readonly base: Timing
  private steps: AnimationStep[] = []
  private styles: Record<string, string> = {}
  private transforms = new Map<string, string>();
  [method: string]: unknown

  constructor(timing: Partial<Timing> = {}) {
    this.base = { duration: 400, timingFunction: 'linear', delay: 0, transformOrigin: '50% 50% 0', ...timing }
    for (const [name, unit] of Object.entries(STYLES))
      this[name] = (value: number | string) => this.setStyle(name, withUnit(value, unit))
    for (const [name, unit] of Object.entries(TRANSFORMS))
      this[name] = (...values: number[]) => this.setTransform(name, values, unit)
  }

  step(timing: Partial<Timing> = {}): this {
    this.steps.push({
      option: { ...this.base, ...timing },
      styles: this.styles,
      transforms: [...this.transforms.values()],
    })
    this.styles = {}
    return this
  }

  export(): { actions: AnimationStep[] } {
    const actions = this.steps
    this.steps = []
    return { actions }
  }

  private setStyle(name: string, value: string): this {
    this.styles[name] = value
    return this
  }

  private setTransform(name: string, values: number[], unit: Unit): this {
    this.transforms.set(name, `${name}(${values.map((value) => withUnit(value, unit)).join(',')})`)
    return this
  }
}

function withUnit(value: number | string, unit: Unit): string {
  return typeof value === 'number' ? `${value}${unit}` : rewriteUnits(value)
}

/** Plays exported steps on an element, one after the other. */
export async function playSteps(element: HTMLElement, steps: AnimationStep[]): Promise<void> {
  for (const { option, styles, transforms } of steps) {
    element.style.transition = `all ${option.duration}ms ${option.timingFunction} ${option.delay}ms`
    element.style.transformOrigin = option.transformOrigin
    // The starting state has to be painted before the next one is a transition.
    await new Promise(requestAnimationFrame)
    Object.assign(element.style, styles, transforms.length ? { transform: transforms.join(' ') } : {})
    await new Promise((resolve) => setTimeout(resolve, option.duration + option.delay))
    element.dispatchEvent(new TransitionEvent('transitionend', { bubbles: true, elapsedTime: option.duration / 1000 }))
  }
}
