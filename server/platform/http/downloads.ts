import type { Response } from 'express'
import type { Download } from '../contract/file'

/** Sends a file as it is; whatever it holds, no browser runs it in the name of this house. */
export function sendDownload(response: Response, { content, rules }: Download): void {
  response.set('Cache-Control', cacheRule(rules))
  if ('location' in content) return response.redirect(302, content.location)
  response.set({
    'Content-Type': content.type,
    'Content-Disposition': disposition(rules.name),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    ...(rules.etag && { ETag: `"${rules.etag}"` }),
  })
  response.send(content.bytes)
}

function cacheRule({ maxAge, isPublic }: Download['rules']): string {
  if (maxAge === undefined) return 'no-store'
  return isPublic ? `public, max-age=${maxAge}, immutable` : `private, max-age=${maxAge}`
}

/** Plain letters for old readers, and the name as it is (RFC 6266). */
function disposition(name: string | undefined): string {
  if (name === undefined) return 'inline'
  const plain = name.replace(/[^\w.-]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
