import { manifest } from './manifest'
import { sourcePath } from './url'

/** The address of a picture: one of the mini program's own files as a component at `from` names it, or an address as it is. */
export function mediaAddress(src: string, from = ''): string {
  if (/^(?:https?:|data:|blob:|\/\/)/.test(src)) return src
  return manifest().media[sourcePath(src, from)] ?? src
}
