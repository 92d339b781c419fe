export { invitesOfCustomer } from './invites-of-customer'
export { defineInvites, Invite } from './model'
