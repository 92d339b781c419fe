/** Entries kept on the phone, with those of the changed parts in their place; `parts` are the ends of keys, none given for all. */
export function mergeParts<Entry extends { id: string }>(
  kept: readonly Entry[],
  entries: readonly Entry[],
  parts: readonly string[] | undefined,
): Entry[] {
  if (!parts) return [...entries]
  const isOld = ({ id }: Entry): boolean => parts.some((part) => id.endsWith(part))
  return [...kept.filter((entry) => !isOld(entry)), ...entries].sort((one, other) => (one.id < other.id ? -1 : 1))
}
