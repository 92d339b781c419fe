/** How far a word may be from what was meant, by its length. */
const reach = (length: number): number => (length <= 2 ? 1 : length <= 5 ? 2 : 3)

/** The candidate that was probably meant; empty when none is near. The same word in other letters is nearest. */
export function nearest(word: string, candidates: Iterable<string>): string {
  const wanted = word.toLowerCase()
  let best = { candidate: '', distance: reach(wanted.length) + 1 }
  for (const candidate of candidates) {
    const other = candidate.toLowerCase()
    if (Math.abs(other.length - wanted.length) >= best.distance) continue
    const distance = editDistance(wanted, other)
    // A word of two signs that shares none of them is another word.
    if (distance < best.distance && distance < Math.max(wanted.length, other.length)) best = { candidate, distance }
  }
  return best.candidate
}

/** Letters to change, add or drop to make one word of the other. */
export function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  let above = b.map((_sign, index) => index + 1)
  a.forEach((sign, row) => {
    const line: number[] = []
    b.forEach((otherSign, column) => {
      const left = line[column - 1] ?? row + 1
      const corner = column === 0 ? row : (above[column - 1] ?? 0)
      line.push(Math.min(left + 1, (above[column] ?? 0) + 1, corner + (sign === otherSign ? 0 : 1)))
    })
    above = line
  })
  return above[b.length - 1] ?? a.length
}
