export { checkFactor, confirmedFactor, hasFactor } from './check-factor'
export { defineFactors } from './model'
export { countRecoveryCodes } from './recovery-codes'
