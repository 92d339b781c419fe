import { api } from '../../../api/generated'
import { keyword } from '../../../behaviors/keyword'
import { pagedList } from '../../../behaviors/paged-list'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { writes } from '../../../stores/writes'
import { emptyWords, memberRow, type MemberRow } from './view'

const PAGE_SIZE = 20
const seen = new WeakMap<object, number>()

const members = pagedList<MemberRow, { keyword: string }>(async (filter, page, pages) => {
  const answer = await api.members.listMembers({ ...filter, page, pageSize: PAGE_SIZE * pages })
  return { ...answer, list: answer.list.map((member) => memberRow(member, Date.now())) }
})

Component({
  behaviors: [themed, keyword, members],
  data: { mayInvite: false, empty: emptyWords('') },
  methods: {
    onLoad() {
      this.setData({ mayInvite: session.may('members.invite') })
      seen.set(this, writes.get())
      void this.reload({ keyword: '' })
    },
    /** Looks again, quietly, when something was written meanwhile. */
    onShow() {
      if (seen.get(this) !== writes.get()) void this.refresh()
      seen.set(this, writes.get())
    },
    lookUp(words: string) {
      this.setData({ empty: emptyWords(words) })
      void this.reload({ keyword: words }, true)
    },
    open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      void wx.navigateTo({ url: `/pages/members/detail/index?id=${currentTarget.dataset.id}` })
    },
    openRoles() {
      void wx.navigateTo({ url: '/pages/members/roles/index' })
    },
    invite() {
      void wx.navigateTo({ url: '/pages/invites/staff/index' })
    },
  },
})
