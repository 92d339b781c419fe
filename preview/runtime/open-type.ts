import { phoneCode } from './codes'
import { askInDialog, chooseFromSheet } from './dialogs'
import { pickFiles, temporaryFile } from './files'
import { currentPage } from './page-stack'
import { agree, authorize } from './privacy'
import { sharePage } from './share'

type Emit = (name: string, detail: unknown) => void

/** WeChat's number for a refusal of the privacy contract. */
const REFUSED = 104

const KINDS: Record<string, (emit: Emit, button: unknown) => Promise<void> | void> = {
  getPhoneNumber: givePhoneNumber,
  getRealtimePhoneNumber: givePhoneNumber,
  chooseAvatar: giveAvatar,
  share: (_emit, button) => shareFrom(button),
  agreePrivacyAuthorization: (emit) => {
    agree()
    emit('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' })
  },
  contact: async (emit) => {
    await tellOfWechat('客服会话')
    emit('contact', { path: '', query: {}, errMsg: 'enterContact:ok' })
  },
  openSetting: async (emit) => {
    await tellOfWechat('授权设置')
    emit('opensetting', { authSetting: {}, errMsg: 'openSetting:ok' })
  },
  feedback: () => tellOfWechat('意见反馈'),
}

/** Does what a button's `open-type` asks for; several of them may be joined by `|`. */
export async function openType(kinds: string, button: unknown, emit: Emit): Promise<void> {
  for (const kind of kinds.split('|')) await KINDS[kind]?.(emit, button)
}

async function tellOfWechat(what: string): Promise<void> {
  await askInDialog({ content: `在微信里，这里打开${what}。`, confirmText: '知道了' })
}

async function givePhoneNumber(emit: Emit): Promise<void> {
  if (!(await authorize('getPhoneNumber'))) {
    emit('getphonenumber', { errMsg: 'getPhoneNumber:fail privacy permission is not authorized', errno: REFUSED })
    return
  }
  const chosen = await chooseFromSheet({
    title: '开单 申请使用你的手机号',
    items: ['允许使用微信绑定的手机号', '不允许'],
  })
  const detail =
    chosen === 0 ? { code: phoneCode(), errMsg: 'getPhoneNumber:ok' } : { errMsg: 'getPhoneNumber:fail user deny' }
  emit('getphonenumber', detail)
}

async function giveAvatar(emit: Emit): Promise<void> {
  if (!(await authorize('chooseAvatar'))) return
  const [file] = await pickFiles('image/*', false)
  if (file) emit('chooseavatar', { avatarUrl: temporaryFile(file), errMsg: 'chooseAvatar:ok' })
}

async function shareFrom(button: unknown): Promise<void> {
  const page = currentPage()
  if (page?.has('onShareAppMessage')) await sharePage(page, 'button', button)
}
