import { toApiError } from '../../../api/error'
import { api, type Member, type MemberAction, type RoleCard, type UpdateMemberInput } from '../../../api/generated'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { doneWords, memberView, questionOf, type MemberView } from './view'

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>

Component({
  behaviors: [themed, busy],
  data: {
    id: '',
    state: 'loading' as 'loading' | 'ready' | 'failed',
    problem: { message: '', number: '' },
    view: null as MemberView | null,
    roles: [] as { role: RoleCard['role']; label: string; note: string }[],
    sheet: '' as '' | 'rename' | 'change_role',
    name: '',
    /** An owner may let somebody who forgot their password choose a new one. */
    mayReset: false,
  },
  methods: {
    onLoad({ id = '' }: Record<string, string | undefined>) {
      this.setData({ id })
      void this.load()
    },
    async load() {
      this.setData({ state: 'loading' })
      try {
        this.take(await api.members.readMember({ id: this.data.id }))
      } catch (error) {
        const { message, problem } = toApiError(error)
        this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
    take(member: Member) {
      const mayReset = session.get().person?.role === 'owner' && !member.isMe && member.status === 'active'
      this.setData({ view: memberView(member, Date.now()), state: 'ready', sheet: '', mayReset })
    },
    act({ currentTarget }: Tap<{ key: MemberAction }>) {
      const { key } = currentTarget.dataset
      const { name } = this.data.view as MemberView
      if (key === 'rename') return this.setData({ sheet: key, name })
      if (key === 'change_role') return void this.openRoles()
      const question = questionOf(key, name)
      if (!question) return void this.doIt(key)
      wx.showModal({ ...question, cancelText: '留着', success: ({ confirm }) => void (confirm && this.doIt(key)) })
    },
    /** The roles come with what each of them is for; only an owner makes owners. */
    async openRoles() {
      const work = async (): Promise<void> => {
        const { list } = await api.members.listRoles()
        const isOwner = session.get().person?.role === 'owner'
        const roles = list.filter(({ role }) => isOwner || role !== 'owner')
        this.setData({ roles: roles.map(({ role, label, note }) => ({ role, label, note })), sheet: 'change_role' })
      }
      await this.run('change_role', work)
    },
    onName({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ name: detail.value })
    },
    rename() {
      void this.change('rename', { name: this.data.name.trim() })
    },
    chooseRole({ currentTarget }: Tap<{ role: RoleCard['role'] }>) {
      const { role } = currentTarget.dataset
      if (role === this.data.view?.roleKey) this.close()
      else void this.change('change_role', { role })
    },
    async doIt(key: MemberAction) {
      if (key === 'suspend') await this.change(key, { status: 'suspended' })
      else if (key === 'resume') await this.change(key, { status: 'active' })
      else if (key === 'remove') await this.settle(key, () => api.members.removeMember({ id: this.data.id }))
      else await this.settle(key, () => this.signOut())
    },
    async signOut(): Promise<Member> {
      const { id } = this.data
      await api.sessions.endDevicesOf({ id })
      return api.members.readMember({ id })
    },
    change(key: MemberAction, change: Omit<UpdateMemberInput, 'id'>) {
      return this.settle(key, () => api.members.updateMember({ id: this.data.id, ...change }))
    },
    async settle(key: MemberAction, work: () => Promise<Member>) {
      const isDone = await this.run(key, async () => this.take(await work()))
      if (isDone) this.say(doneWords(key, this.data.view?.name ?? ''))
    },
    close() {
      this.setData({ sheet: '' })
    },
  },
})
