import { topPage } from '../page-stack'
import { api } from './api'

interface UpdateShare {
  isPrivateMessage?: boolean
  withShareTicket?: boolean
}

/** The menu's offer to share a page. */
export const share = {
  showShareMenu: api('showShareMenu', () => {
    topPage().isShareable = true
  }),
  hideShareMenu: api('hideShareMenu', () => {
    topPage().isShareable = false
  }),
  updateShareMenu: api<UpdateShare>('updateShareMenu', () => undefined),
}
