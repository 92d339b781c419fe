import { bindStore } from '../../../behaviors/bind-store'
import { themed } from '../../../behaviors/themed'
import { session, type Face, type Session } from '../../../stores/session'

/** What each of the three faces offers the page around it. */
interface FaceOfHome {
  refresh(): Promise<void>
}

/** The face of whoever is signed in; none for a visitor, who is on the way to the sign-in page. */
function shownFace({ person }: Session): { face: Face | '' } {
  return { face: person ? session.face() : '' }
}

Page({
  behaviors: [themed, bindStore(session, shownFace)],
  async onPullDownRefresh(): Promise<void> {
    const face = this.selectComponent('#face') as unknown as FaceOfHome | null
    await face?.refresh()
    void wx.stopPullDownRefresh()
  },
})
