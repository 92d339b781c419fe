/** A picture of a form, from the phone or from the server. */
export interface KeptPhoto {
  key: string
  /** Empty until it has been sent. */
  fileId: string
  src: string
  /** What is shown when it fills the screen. */
  full: string
  state: 'done' | 'busy' | 'failed'
  percent: number
  /** Where it lies on this phone, to be sent again. */
  path: string
  /** Why it did not go out. */
  problem: string
}

/** A picture: one the server has where there is a file, else one that waits to be sent. */
export function photoOf(fileId: string, src: string, full: string, key = fileId): KeptPhoto {
  return { key, fileId, src, full, state: fileId ? 'done' : 'busy', percent: 0, path: src, problem: '' }
}

/** The files of the pictures that are with the server, in order, each once. */
export function photoIds(photos: readonly KeptPhoto[]): string[] {
  return [...new Set(photos.filter(({ state }) => state === 'done').map(({ fileId }) => fileId))]
}

/** The pictures with one changed. */
export function withPhoto(photos: readonly KeptPhoto[], key: string, change: Partial<KeptPhoto>): KeptPhoto[] {
  return photos.map((photo) => (photo.key === key ? { ...photo, ...change } : photo))
}

/** The pictures without one. */
export function without(photos: readonly KeptPhoto[], key: string): KeptPhoto[] {
  return photos.filter((photo) => photo.key !== key)
}

/** The pictures with one at another place; beyond the end is the end. */
export function moved(photos: readonly KeptPhoto[], key: string, to: number): KeptPhoto[] {
  const one = photos.find((photo) => photo.key === key)
  if (!one) return [...photos]
  const rest = without(photos, key)
  return [...rest.slice(0, to), one, ...rest.slice(to)]
}
