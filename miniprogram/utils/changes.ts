/**
 * What of a view has changed, as a patch for setData: a screen that looks again and finds the same draws nothing.
 * The view itself is never handed over: patches are written into what setData was given, and a kept view must stay as it is.
 * @param prefix where the view lies in the data: "view"
 */
export function changesOf<View extends object>(
  prefix: string,
  before: View | null,
  after: View,
): Record<string, unknown> {
  if (!before) return { [prefix]: { ...after } }
  const old = new Map(Object.entries(before).map(([name, value]) => [name, JSON.stringify(value)]))
  const changed = Object.entries(after).filter(([name, value]) => old.get(name) !== JSON.stringify(value))
  return Object.fromEntries(changed.map(([name, value]) => [`${prefix}.${name}`, value as unknown]))
}
