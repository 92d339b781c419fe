import { loginCode } from '../codes'
import { askInDialog } from '../dialogs'
import { authorize, CONTRACT_NAME, needsAuthorization, onNeedAuthorization } from '../privacy'
import { api, ApiError } from './api'

/** WeChat's number for "the user refused the privacy contract". */
export const PRIVACY_REFUSED = 104

interface Subscribe {
  tmplIds: string[]
}

async function requireAuthorization(): Promise<void> {
  if (!(await authorize('requirePrivacyAuthorize')))
    throw new ApiError('privacy permission is not authorized', PRIVACY_REFUSED)
}

async function openContract(): Promise<void> {
  await askInDialog({
    title: CONTRACT_NAME,
    content: '在微信里，这里打开小程序后台填写的隐私保护指引。',
    confirmText: '知道了',
  })
}

async function subscribe({ tmplIds }: Subscribe): Promise<object> {
  if (!tmplIds.length || tmplIds.length > 3) throw new ApiError('TmplIds max length is 3', 20003)
  const { isConfirmed } = await askInDialog({
    title: '接收消息提醒',
    content: `${tmplIds.length} 种一次性提醒`,
    confirmText: '允许',
    cancelText: '取消',
  })
  return Object.fromEntries(tmplIds.map((id) => [id, isConfirmed ? 'accept' : 'reject']))
}

/** Signing in, privacy consent and permission to send messages. */
export const login = {
  login: api('login', () => ({ code: loginCode() })),
  checkSession: api('checkSession', () => undefined),
  getPrivacySetting: api('getPrivacySetting', () => ({
    needAuthorization: needsAuthorization(),
    privacyContractName: CONTRACT_NAME,
  })),
  requirePrivacyAuthorize: api('requirePrivacyAuthorize', requireAuthorization),
  openPrivacyContract: api('openPrivacyContract', openContract),
  onNeedPrivacyAuthorization: onNeedAuthorization,
  requestSubscribeMessage: api<Subscribe>('requestSubscribeMessage', subscribe),
  getSetting: api('getSetting', () => ({
    authSetting: {},
    subscriptionsSetting: { mainSwitch: true, itemSettings: {} },
  })),
}
