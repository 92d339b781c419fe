import { currentActor, type Actor } from '../../platform/access/actor'
import {
  ACT_LABELS,
  ACTS,
  cellOf,
  FLAGS,
  isEditable,
  MODULES,
  SWITCHES,
  usually,
  type Flag,
  type Module,
  type Switch,
  type Switched,
} from '../../platform/access/modules'
import { ROLE_LABELS, ROLE_NOTES } from '../../platform/access/roles'
import type { AnswerOf } from '../../platform/contract/endpoint'
import { masked } from '../../platform/masked'
import type { Customer } from '../customers'
import type { Tenant } from '../tenants'
import type { members } from './contract'
import type { Seen } from './devices'
import type { Membership, User } from './model'
import { MEMBER_STATUS_LABELS, type MemberAction, type MemberStatus, type STAFF_ROLES } from './statuses'

type Endpoints = (typeof members)['endpoints']
type StaffRole = (typeof STAFF_ROLES)[number]

/** The signed-in person: who, in which shop, and what they may do there. */
export function presentMe(
  { name, role, customerId, permissions }: Actor,
  user: User,
  shop: Tenant,
  customer: Customer | null,
): AnswerOf<Endpoints['readMe']> {
  return {
    id: user.id,
    username: user.username,
    name,
    phone: user.phone,
    role,
    roleLabel: ROLE_LABELS[role],
    shop: { id: shop.id, name: shop.name },
    customerId,
    customerName: customer?.name ?? null,
    permissions: [...permissions],
  }
}

/** One of the shop's own people, for whoever looks at them. */
export function presentMember(
  { id, userId, name, role, status, createdAt }: Membership,
  user: User | undefined,
  seen: Seen = { lastSeenAt: null, devices: 0 },
  actions: MemberAction[],
): AnswerOf<Endpoints['readMember']> {
  return {
    ...{ id, userId, name, status, actions, ...seen },
    username: user?.username ?? null,
    phone: masked(user?.phone ?? null),
    role: role as StaffRole,
    roleLabel: ROLE_LABELS[role],
    statusLabel: MEMBER_STATUS_LABELS[status as MemberStatus],
    isMe: id === currentActor().membershipId,
    joinedAt: createdAt,
  }
}

/** A role with all its switches, as the shop has set them. */
export function presentRole(
  role: StaffRole,
  said: Switched = new Map(),
  members: number,
): AnswerOf<Endpoints['updateRole']> {
  const stand = (name: Switch) => {
    const isOn = said.get(name) ?? usually(role, name)
    return { name, isOn, isUsual: isOn === usually(role, name) }
  }
  return {
    ...{ role, members, label: ROLE_LABELS[role], note: ROLE_NOTES[role], isEditable: isEditable(role) },
    isUsual: [...SWITCHES.keys()].every((name) => stand(name).isUsual),
    modules: (Object.keys(MODULES) as Module[]).map((module) => ({
      module,
      label: MODULES[module].label,
      cells: ACTS.filter((act) => SWITCHES.has(cellOf(module, act))).map((act) => ({
        ...{ act, label: ACT_LABELS[act] },
        ...stand(cellOf(module, act)),
      })),
    })),
    flags: (Object.keys(FLAGS) as Flag[]).map((flag) => ({ flag, label: FLAGS[flag].label, ...stand(flag) })),
  }
}
