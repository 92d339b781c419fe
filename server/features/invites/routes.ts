import { answer } from '../../platform/http/routes'
import { acceptInvite } from './accept-invite'
import { invites } from './contract'
import { drawInvite } from './draw-invite'
import { inviteBuyer } from './invite-buyer'
import { inviteColleague } from './invite-colleague'
import { inviteStaff } from './invite-staff'
import { joinByInvite } from './join-by-invite'
import { listInvites } from './list-invites'
import { lookAtInvite } from './look-at-invite'
import { remakeInvite } from './remake-invite'
import { revokeInvite } from './revoke-invite'

/** Which function answers which endpoint. */
export const inviteRoutes = answer(invites, {
  inviteStaff,
  inviteBuyer,
  inviteColleague,
  listInvites,
  remakeInvite,
  revokeInvite,
  drawInvite,
  lookAtInvite,
  acceptInvite,
  joinByInvite,
})
