import { toApiError } from '../../../api/error'
import { api, type PowerSwitch, type RoleCard } from '../../../api/generated'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { afterTurn, changesIn, roleView, switchesOf, usualDraft, type Draft, type RoleView } from './view'

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>
type Role = RoleCard['role']

/** What was switched and is not kept yet, by role: changing over to another role loses nothing. */
const drafts = new WeakMap<object, Map<Role, Draft>>()

Component({
  behaviors: [themed, busy],
  data: {
    state: 'loading' as 'loading' | 'ready' | 'failed',
    problem: { message: '', number: '' },
    mayChange: false,
    cards: [] as RoleCard[],
    chips: [] as { role: Role; label: string; isChanged: boolean }[],
    role: 'sales' as Role,
    view: null as RoleView | null,
  },
  methods: {
    onLoad({ role = 'sales' }: Record<string, string | undefined>) {
      drafts.set(this, new Map())
      this.setData({ role: role as Role, mayChange: session.may('roles.update') })
      void this.load()
    },
    async load() {
      this.setData({ state: 'loading' })
      try {
        const { list } = await api.members.listRoles()
        this.setData({ cards: list, state: 'ready' })
        this.draw()
      } catch (error) {
        const { message, problem } = toApiError(error)
        this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
    draw() {
      const chips = this.data.cards.map((card) => {
        return { role: card.role, label: card.label, isChanged: changesIn(card, this.draft(card.role)) > 0 }
      })
      this.setData({ chips, view: roleView(this.card(), this.draft(this.data.role)) })
    },
    card(): RoleCard {
      return this.data.cards.find(({ role }) => role === this.data.role) ?? (this.data.cards[0] as RoleCard)
    },
    draft(role: Role): Draft {
      return drafts.get(this)?.get(role) ?? {}
    },
    keep(draft: Draft) {
      drafts.get(this)?.set(this.data.role, draft)
      this.draw()
    },
    choose({ currentTarget }: Tap<{ role: Role }>) {
      this.setData({ role: currentTarget.dataset.role })
      this.draw()
    },
    turn({ currentTarget }: Tap<{ name: PowerSwitch | '' }>) {
      const { name } = currentTarget.dataset
      if (!name || !this.data.mayChange || !this.data.view?.isEditable || this.data.busy) return
      this.keep(afterTurn(this.card(), this.draft(this.data.role), name))
    },
    backToUsual() {
      if (!this.data.busy) this.keep(usualDraft(this.card()))
    },
    forget() {
      if (!this.data.busy) this.keep({})
    },
    async save() {
      const card = this.card()
      const { role } = card
      if (role === 'owner') return
      const work = async (): Promise<void> => {
        const kept = await api.members.updateRole({ role, switches: switchesOf(card, this.draft(role)) })
        drafts.get(this)?.delete(role)
        this.setData({ cards: this.data.cards.map((one) => (one.role === role ? kept : one)) })
        this.draw()
      }
      if (await this.run('save', work)) this.say(`${card.label}马上按新的来`)
    },
  },
})
