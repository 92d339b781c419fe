/** The index a swiper comes to rest at when asked for `to`: round the corner when circular, else within the strip. */
export function nextIndex(to: number, count: number, shown: number, isCircular: boolean): number {
  if (isCircular) return ((to % count) + count) % count
  return Math.max(0, Math.min(to, count - Math.max(1, Math.floor(shown))))
}

/** How many items right of the first visible place item `at` lies; in a circle only the previous one lies left of it. */
export function offsetOf(at: number, position: number, count: number, isCircular: boolean): number {
  const offset = at - position
  return isCircular ? ((((offset + 1) % count) + count) % count) - 1 : offset
}
