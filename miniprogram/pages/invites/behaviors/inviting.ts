import { api, type Invite, type MadeInvite } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { busy } from '../../../behaviors/busy'
import { codeView, inviteRow, NO_CODE, type InviteRow } from '../view'

type Tapped = WechatMiniprogram.CustomEvent<{ id: string; label: string; canBeDigits: boolean }>

const AGAIN = '重新发一次'
const DIGITS = '换成 8 位数字'
const REVOKE = '收回邀请'

/**
 * What the pages share that invite: the sheet with the code of a made invite, and the list of those still open.
 * The page brings `loadInvites()`.
 */
export const inviting = Behavior({
  behaviors: [busy],
  data: {
    code: NO_CODE,
    isCodeOpen: false,
    invites: [] as InviteRow[],
    path: '',
  },
  methods: {
    /** The page's own. */
    async loadInvites() {},
    showInvites(list: Invite[]) {
      this.setData({ invites: list.map((invite) => inviteRow(invite, Date.now())) })
    },
    /** Makes an invite and shows its code. */
    async makeInvite(make: () => Promise<MadeInvite>) {
      let made = null as MadeInvite | null
      if (!(await this.run('invite', async () => (made = await make())))) return
      await this.showMade(made as unknown as MadeInvite)
    },
    async showMade(made: MadeInvite) {
      this.setData({ code: codeView(made, Date.now()), path: made.path, isCodeOpen: true })
      void this.loadInvites()
      if (!made.invite.isShort) await this.draw()
    },
    async draw() {
      const { token } = this.data.code
      this.setData({ 'code.state': 'loading' })
      try {
        const version = wx.getAccountInfoSync().miniProgram.envVersion
        const { image, isPlain } = await api.invites.drawInvite({ token, version })
        if (token === this.data.code.token) {
          this.setData({ 'code.image': image, 'code.isPlain': isPlain, 'code.state': 'ready' })
        }
      } catch (error) {
        this.setData({ 'code.state': 'failed', 'code.problem': toApiError(error).message })
      }
    },
    closeCode() {
      this.setData({ isCodeOpen: false })
    },
    toDigits() {
      void this.remake(this.data.code.id, true)
    },
    async remake(id: string, asDigits: boolean) {
      await this.makeInvite(() => api.invites.remakeInvite({ id, asDigits }))
    },
    onInvite({ detail }: Tapped) {
      const items = [AGAIN, ...(detail.canBeDigits ? [DIGITS] : []), REVOKE]
      wx.showActionSheet({
        alertText: detail.label,
        itemList: items,
        success: ({ tapIndex }) => void this.act(items[tapIndex] ?? '', detail.id),
        fail: () => undefined,
      })
    },
    async act(item: string, id: string) {
      if (item !== REVOKE) return this.remake(id, item === DIGITS)
      if (await this.run('revoke', () => api.invites.revokeInvite({ id }))) this.say('收回了，那张码不能用了')
      await this.loadInvites()
    },
  },
})
