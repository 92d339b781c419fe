import { make } from './dom'
import { pressable, showLayer } from './layers'
import { mediaAddress } from './media'
import type { Page } from './page'

/** What a page says about its card, as `onShareAppMessage` answers. */
interface ShareCard {
  title?: string
  path?: string
  imageUrl?: string
  promise?: Promise<ShareCard>
}

/** WeChat waits this long (ms) for a card that comes later. */
const PROMISE_LIMIT = 3000

/** Asks the page for its card and shows what a friend would get. */
export async function sharePage(page: Page, from: 'menu' | 'button', target?: unknown): Promise<void> {
  const asked = (page.call('onShareAppMessage', { from, target }) ?? {}) as ShareCard
  const late = new Promise<ShareCard>((resolve) => setTimeout(() => resolve(asked), PROMISE_LIMIT))
  const card = asked.promise ? { ...asked, ...(await Promise.race([asked.promise, late])) } : asked
  showCard({ title: card.title ?? document.title, path: card.path ?? `/${page.url}`, imageUrl: card.imageUrl })
}

function showCard({ title, path, imageUrl }: { title: string; path: string; imageUrl: string | undefined }): void {
  const picture = make('mp-card-picture')
  if (imageUrl) picture.style.backgroundImage = `url("${mediaAddress(imageUrl)}")`
  const card = make('mp-card', [make('mp-card-title', [title]), picture, make('mp-card-path', [path])])
  const note = make('mp-card-note', ['朋友会收到这张卡片'])
  const close = showLayer(
    make('mp-layer mp-layer-middle', [
      make('mp-mask'),
      make('mp-card-box', [note, card, pressable('mp-card-close', '好', () => close())]),
    ]),
  )
}
