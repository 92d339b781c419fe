const SHAPE = 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'

/** A fresh random id (version 4) for telling one attempt from another; not a secret. */
export function uuid(): string {
  return SHAPE.replace(/[xy]/g, (place) => {
    const digit = Math.floor(Math.random() * 16)
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16)
  })
}
