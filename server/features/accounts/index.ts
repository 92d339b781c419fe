export { defineAccounts } from './model'
export { useForAccounts } from './services'
export { passwordProblem, usernameProblem } from './sign-in-rules'
