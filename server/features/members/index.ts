export { firstMembership } from './first-membership'
export { defineMembers, Membership, User } from './model'
export { hashPassword, isPassword } from './password'
export { readMe } from './read-me'
