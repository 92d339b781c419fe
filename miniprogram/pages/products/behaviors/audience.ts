import { toApiError } from '../../../api/error'
import { api } from '../../../api/generated'

interface Named {
  id: string
  name: string
}

/** Typing has to rest so long before customers are looked up. */
const REST_MS = 300
const SHOWN = 20
const timers = new WeakMap<object, ReturnType<typeof setTimeout>>()

/** What an `audience-sheet` needs to choose from: the shop's levels, and customers by their name. */
export const audience = Behavior({
  data: {
    isAudienceOpen: false,
    levels: [] as Named[],
    seers: { keyword: '', customers: [] as Named[], note: '' },
  },
  lifetimes: {
    detached() {
      clearTimeout(timers.get(this) ?? 0)
    },
  },
  methods: {
    openAudience() {
      this.setData({ isAudienceOpen: true, seers: { keyword: '', customers: [], note: '' } })
      if (!this.data.levels.length) void this.loadLevels()
      void this.findCustomers('')
    },
    closeAudience() {
      this.setData({ isAudienceOpen: false })
    },
    /** Without levels customers can still be chosen. */
    async loadLevels() {
      const levels = await api.customers.listLevels().catch(() => [])
      this.setData({ levels: levels.map(({ id, name }) => ({ id, name })) })
    },
    /** Bound to the sheet's `search`. */
    onSearchCustomer({ detail: { value } }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      clearTimeout(timers.get(this) ?? 0)
      this.setData({ 'seers.keyword': value })
      timers.set(
        this,
        setTimeout(() => void this.findCustomers(value.trim()), REST_MS),
      )
    },
    async findCustomers(keyword: string) {
      const { customers, note } = await lookUp(keyword)
      if (keyword !== this.data.seers.keyword.trim()) return
      this.setData({ 'seers.customers': customers, 'seers.note': note })
    },
  },
})

async function lookUp(keyword: string): Promise<{ customers: Named[]; note: string }> {
  try {
    const { list } = await api.customers.listCustomers({ keyword, pageSize: SHOWN })
    const customers = list.map(({ id, name }) => ({ id, name }))
    return { customers, note: customers.length || !keyword ? '' : `没有叫「${keyword}」的客户，换个写法。` }
  } catch (error) {
    return { customers: [], note: toApiError(error).message }
  }
}
