import { rewriteUnits } from '../style-units'
import { domOf, queryAllIn, type Instance } from './engine'

/** A frame as `this.animate` takes it: css properties, transforms by name, and where it lies (0 to 1). */
export type Frame = Record<string, string | number | (string | number)[]>

const DEGREES = /^(rotate|skew)/
const LENGTHS = /^translate/

const running = new WeakMap<Instance, Map<string, Animation[]>>()

/** `this.animate(selector, frames, ms, callback)`: plays frames on every node matching the selector. */
export function animate(
  this: Instance,
  selector: string,
  frames: Frame[],
  duration: number,
  callback?: () => void,
): void {
  const players = queryAllIn(this._$, selector).flatMap((node) => {
    const element = domOf(node)
    return element ? [element.animate(frames.map(toKeyframe), { duration, fill: 'forwards', easing: 'linear' })] : []
  })
  const mine = running.get(this) ?? new Map<string, Animation[]>()
  running.set(this, mine.set(selector, [...(mine.get(selector) ?? []), ...players]))
  void Promise.allSettled(players.map(({ finished }) => finished)).then(() => callback?.())
}

/** `this.clearAnimation(selector, options, callback)`: takes away what `animate` left behind. */
export function clearAnimation(
  this: Instance,
  selector: string,
  options?: object | (() => void),
  callback?: () => void,
): void {
  running
    .get(this)
    ?.get(selector)
    ?.forEach((player) => player.cancel())
  running.get(this)?.delete(selector)
  const done = typeof options === 'function' ? (options as () => void) : callback
  done?.()
}

/** A frame of the Web Animations API; WeChat writes transforms as properties of their own. */
export function toKeyframe(frame: Frame): Keyframe {
  const keyframe: Keyframe = {}
  const transforms: string[] = []
  for (const [name, value] of Object.entries(frame)) {
    if (name === 'ease') keyframe.easing = String(value)
    else if (name === 'offset') keyframe.offset = Number(value)
    else if (/^(rotate|skew|translate|scale|matrix)/.test(name))
      transforms.push(
        `${name}(${[value]
          .flat()
          .map((one) => amount(name, one))
          .join(',')})`,
      )
    else keyframe[name] = typeof value === 'string' ? rewriteUnits(value) : (value as number)
  }
  return transforms.length ? { ...keyframe, transform: transforms.join(' ') } : keyframe
}

function amount(name: string, value: string | number): string {
  if (typeof value === 'string') return rewriteUnits(value)
  if (DEGREES.test(name)) return `${value}deg`
  return LENGTHS.test(name) ? `${value}px` : String(value)
}
