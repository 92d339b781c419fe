import { answer } from '../../platform/http/routes'
import { members } from './contract'
import { listMembers } from './list-members'
import { listRoles } from './list-roles'
import { readMe } from './read-me'
import { readMember } from './read-member'
import { removeMember } from './remove-member'
import { updateMember } from './update-member'
import { updateRole } from './update-role'

/** Which function answers which endpoint. */
export const memberRoutes = answer(members, {
  readMe,
  listMembers,
  readMember,
  updateMember,
  removeMember,
  listRoles,
  updateRole,
})
