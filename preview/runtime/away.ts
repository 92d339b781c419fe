/** Kept while somebody is at another site: how this page was opened, and where to go with what they bring back. */
interface Away {
  search: string
  backTo: string
}

const KEY = 'preview.away'

/** What a browser can and WeChat can not: leave for another site, such as one where people sign in, and come back. */
export const browserFace = {
  leaveFor(url: string, backTo: string): void {
    const away: Away = { search: location.search, backTo }
    sessionStorage.setItem(KEY, JSON.stringify(away))
    location.assign(url)
  },
}

/** Puts the address back as it was when somebody returns from another site, with what came along as a page's query. */
export function comeBack(): void {
  const kept = sessionStorage.getItem(KEY)
  const brought = location.search.slice(1)
  if (!kept || !new URLSearchParams(brought).has('state')) return
  sessionStorage.removeItem(KEY)
  const { search, backTo } = JSON.parse(kept) as Away
  history.replaceState(null, '', `${location.pathname}${search}#/${backTo}?query=${encodeURIComponent(brought)}`)
}
