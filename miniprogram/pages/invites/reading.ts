/** What somebody typed, scanned or came with. */
export type Shown = { kind: 'invite'; token: string } | { kind: 'shop'; code: string } | null

const INVITE = /^(?:i=)?([\w-]{22}|\d{8})$/
const SHOP = /^s=([0-9a-z]{4,12})$/i
const SHOP_ALONE = /^[0-9a-z]{6}$/i

/** Reads a scene, a card's path, a scanned code, or what was typed by hand; null when it says nothing to us. */
export function readShown(text: string): Shown {
  const scene = sceneOf(text.trim())
  const shop = SHOP.exec(scene)?.[1] ?? SHOP_ALONE.exec(scene)?.[0]
  if (shop) return { kind: 'shop', code: shop.toLowerCase() }
  const token = INVITE.exec(scene.replace(/\s/g, ''))?.[1]
  return token ? { kind: 'invite', token } : null
}

/** The page for what was shown. */
export function pageFor(shown: NonNullable<Shown>): string {
  return shown.kind === 'invite'
    ? `/pages/invites/accept/index?token=${shown.token}`
    : `/pages/invites/visit/index?shop=${shown.code}`
}

function sceneOf(text: string): string {
  const [, scene] = /[?&]scene=([^&#]+)/.exec(text) ?? []
  return decoded(scene ?? text)
}

/** WeChat hands a scene over encoded; what was never encoded stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
