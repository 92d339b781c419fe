export { defineInvites, Invite } from './model'
