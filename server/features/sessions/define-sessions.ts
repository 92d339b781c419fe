import type { Sequelize } from 'sequelize'
import { afterCommit } from '../../platform/events'
import { Membership } from '../members'
import { forgetMembership } from './find-actor'
import { defineUserSessions } from './model'

/** Sets up the table of this feature, and listens to memberships: what somebody may do holds from the next request on. */
export function defineSessions(sequelize: Sequelize): void {
  defineUserSessions(sequelize)
  const forget = ({ id }: Membership): void => afterCommit(() => forgetMembership(id))
  Membership.addHook('afterUpdate', 'sessions', forget)
  Membership.addHook('afterDestroy', 'sessions', forget)
}
