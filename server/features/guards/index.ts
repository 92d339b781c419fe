export { issueCode } from './issue-code'
export { defineGuards } from './model'
export { readCode, redeemCode, type Redeemed } from './redeem-code'
export { forgiveTries, takeTry } from './take-try'
