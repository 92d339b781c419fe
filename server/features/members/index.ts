export { Membership, User, defineMembers } from './model'
