import { Op, type Model, type ModelStatic } from 'sequelize'
import { currentActor, currentWork } from '../access/actor'

type Method = (this: unknown, ...args: unknown[]) => unknown
type Options = { where?: unknown; truncate?: boolean; isNewRecord?: boolean }

/** Static methods that read or change rows, with the place of their options among the arguments. */
const FENCED = { findAll: 0, aggregate: 2, update: 1, destroy: 0, restore: 0, increment: 1 } as const

/**
 * Fences the rows of one shop: every read and write of `model` is narrowed to the shop of whoever acts, every new row
 * gets that shop, and nothing happens when nobody acts. `upsert` is shut: it let one shop take another's row.
 */
export function fence(model: ModelStatic<Model>): void {
  const statics = model as unknown as Record<string, Method>
  for (const [name, index] of Object.entries(FENCED)) {
    wrap(statics, name, (args) => {
      args[index] = narrowed((args[index] ?? {}) as Options)
    })
  }
  wrap(statics, 'build', (args) => {
    const options = (args[1] ?? {}) as Options
    if (options.isNewRecord !== false) args[0] = owned(args[0])
  })
  statics.upsert = () => {
    throw new Error(`${model.name}.upsert is shut: it ignores the fence between shops`)
  }
}

function wrap(statics: Record<string, Method>, name: string, adjust: (args: unknown[]) => void): void {
  const original = statics[name] as Method
  statics[name] = function (this: unknown, ...args: unknown[]) {
    adjust(args)
    return original.apply(this, args)
  }
}

function narrowed(options: Options): Options {
  if (options.truncate) throw new Error('truncate is shut: it would empty the rows of every shop')
  if (currentWork()?.acrossTenants) return options
  const { tenantId } = currentActor()
  const { where } = options
  // both conditions hold: a tenantId among the caller's that is another shop's finds nothing
  return { ...options, where: where ? { [Op.and]: [where, { tenantId }] } : { tenantId } }
}

function owned(values: unknown): unknown {
  if (Array.isArray(values)) return values.map(owned)
  if (currentWork()?.acrossTenants) return values
  const { tenantId } = currentActor()
  const given = (values as { tenantId?: string }).tenantId
  if (given !== undefined && given !== tenantId) throw new Error('a row of another shop cannot be made')
  return { ...(values as object), tenantId }
}
