import { answer } from '../../platform/http/routes'
import { askReset } from './ask-reset'
import { bindOwnWechat } from './bind-own-wechat'
import { bindPhone } from './bind-phone'
import { changePassword } from './change-password'
import { chooseSignInName } from './choose-sign-in-name'
import { confirmEmail } from './confirm-email'
import { accounts } from './contract'
import { dropIdentity } from './drop-identity'
import { finishBinding } from './finish-binding'
import { finishOidc } from './finish-oidc'
import { issueReset } from './issue-reset'
import { readAccount } from './read-account'
import { readReset } from './read-reset'
import { readWays } from './read-ways'
import { resetPassword } from './reset-password'
import { startBinding } from './start-binding'
import { startEmail } from './start-email'
import { startOidc } from './start-oidc'
import { unbindWechat } from './unbind-wechat'

/** Which function answers which endpoint. */
export const accountRoutes = answer(accounts, {
  readAccount,
  changePassword,
  chooseSignInName,
  startEmail,
  confirmEmail,
  bindOwnWechat,
  unbindWechat,
  bindPhone,
  issueReset,
  askReset,
  readReset,
  resetPassword,
  readWays,
  startOidc,
  finishOidc,
  startBinding,
  finishBinding,
  dropIdentity,
})
