import { answer } from '../../platform/http/routes'
import { confirmFactor } from './confirm-factor'
import { factors } from './contract'
import { dropFactor } from './drop-factor'
import { prepareFactor } from './prepare-factor'
import { renewRecoveryCodes } from './renew-recovery-codes'

/** Which function answers which endpoint. */
export const factorRoutes = answer(factors, { prepareFactor, confirmFactor, renewRecoveryCodes, dropFactor })
