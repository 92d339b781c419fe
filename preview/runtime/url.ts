/** A page's route with its query, values still encoded as WeChat hands them over. */
export interface PageUrl {
  route: string
  query: Record<string, string>
}

/** Parses the url of a navigation call; one without a leading slash is relative to the page `from`. */
export function parsePageUrl(url: string, from = ''): PageUrl {
  const [path = '', search = ''] = split(url, '?')
  const parts = path.startsWith('/') || !from ? path.split('/') : [...from.split('/').slice(0, -1), ...path.split('/')]
  return { route: normalize(parts).replace(/\.html$/, ''), query: parseQuery(search) }
}

/** The inverse of `parsePageUrl`, without a leading slash. */
export function formatPageUrl({ route, query }: PageUrl): string {
  const search = Object.entries(query).map(([key, value]) => `${key}=${value}`)
  return search.length ? `${route}?${search.join('&')}` : route
}

/** The path of a picture in the mini program's source, as a component at `from` means it. */
export function sourcePath(src: string, from: string): string {
  return normalize(src.startsWith('/') ? src.split('/') : [...from.split('/').slice(0, -1), ...src.split('/')])
}

function parseQuery(search: string): Record<string, string> {
  const query: Record<string, string> = {}
  for (const pair of search.split('&').filter(Boolean)) {
    const [key = '', value = ''] = split(pair, '=')
    query[key] = value
  }
  return query
}

function split(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}

function normalize(parts: string[]): string {
  const result: string[] = []
  for (const part of parts) {
    if (part === '..') result.pop()
    else if (part && part !== '.') result.push(part)
  }
  return result.join('/')
}
