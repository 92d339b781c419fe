import { currentActor } from '../../platform/access/actor'
import {
  ACT_LABELS,
  ACTS,
  cellOf,
  FLAGS,
  MODULES,
  SWITCHES,
  usually,
  type Act,
  type EditableRole,
  type Flag,
  type Module,
  type Switch,
} from '../../platform/access/modules'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput } from '../../platform/errors'
import { Tenant } from '../tenants'
import { headcounts } from './headcounts'
import { RoleFlag, RolePermission } from './model'
import { presentRole } from './present'
import type { roleEndpoints } from './role-endpoints'

type Update = (typeof roleEndpoints)['updateRole']
type Wanted = (name: Switch) => boolean

/**
 * Sets up a role: what is not named is as usual. Every process reads it anew with the next request.
 * @throws request.invalid when somebody could change what they can not see
 */
export async function updateRole({ role, switches }: InputOf<Update>): Promise<AnswerOf<Update>> {
  const said = new Map(switches.map(({ name, isOn }) => [name, isOn]))
  const wanted: Wanted = (name) => said.get(name) ?? usually(role, name)
  mindSight(wanted)
  // First of all: it locks the shop's row, so that two who set up a role do it one after the other.
  await Tenant.increment('accessVersion', { where: { id: currentActor().tenantId } })
  for (const module of Object.keys(MODULES) as Module[]) await keepModule(role, module, wanted)
  for (const flag of Object.keys(FLAGS) as Flag[]) await keepFlag(role, flag, wanted)
  return presentRole(role, said, (await headcounts()).get(role) ?? 0)
}

/** Who may not see a kind of thing can not change it either. */
function mindSight(wanted: Wanted): void {
  const blind = (Object.keys(MODULES) as Module[]).flatMap((module) => {
    const acts = actsOf(module).filter((act) => act !== 'view' && wanted(cellOf(module, act)))
    if (!SWITCHES.has(cellOf(module, 'view')) || wanted(cellOf(module, 'view')) || !acts.length) return []
    const able = acts.map((act) => ACT_LABELS[act]).join('、')
    return [{ field: 'switches', reason: `${MODULES[module].label}看不了，就不能${able}：先打开「看」` }]
  })
  if (blind.length) throw invalidInput(blind)
}

const actsOf = (module: Module): Act[] => ACTS.filter((act) => SWITCHES.has(cellOf(module, act)))

/** A row where a module differs from the usual, none where it does not. */
async function keepModule(role: EditableRole, module: Module, wanted: Wanted): Promise<void> {
  const where = { role, module }
  const isUsual = actsOf(module).every((act) => wanted(cellOf(module, act)) === usually(role, cellOf(module, act)))
  const kept = await RolePermission.findOne({ where, lock: true })
  if (isUsual) return void (await kept?.destroy())
  const on = (act: Act): boolean => SWITCHES.has(cellOf(module, act)) && wanted(cellOf(module, act))
  const cells = { canView: on('view'), canCreate: on('create'), canUpdate: on('update'), canDelete: on('delete') }
  await (kept ? kept.update(cells) : RolePermission.create({ ...where, ...cells }))
}

async function keepFlag(role: EditableRole, flag: Flag, wanted: Wanted): Promise<void> {
  const where = { role, flag }
  const isOn = wanted(flag)
  const kept = await RoleFlag.findOne({ where, lock: true })
  if (isOn === usually(role, flag)) return void (await kept?.destroy())
  await (kept ? kept.update({ isOn }) : RoleFlag.create({ ...where, isOn }))
}
