import { ROLE_LABELS, ROLES, type Role } from '../../../api/generated'

/** A role somebody may be invited to be. */
export interface RoleChoice {
  role: Exclude<Role, 'customer'>
  label: string
  note: string
}

const NOTES: Record<RoleChoice['role'], string> = {
  owner: '和你一样，什么都能做',
  manager: '管货、管价、审单',
  sales: '替客户开单，看自己的客户',
  warehouse: '备货、发货、管库存',
  finance: '看账、对账、看成本',
  employee: '只能看，不能改',
}

/** The roles to choose from: owners alone make owners, and nobody is made one by accident: it stands last. */
export function roleChoices(isOwner: boolean): RoleChoice[] {
  const roles = ROLES.filter((role): role is RoleChoice['role'] => role !== 'customer' && role !== 'owner')
  const choices = isOwner ? [...roles, 'owner' as const] : roles
  return choices.map((role) => ({ role, label: ROLE_LABELS[role], note: NOTES[role] }))
}
