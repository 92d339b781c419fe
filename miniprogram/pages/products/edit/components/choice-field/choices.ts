/** How the field stands: which chip is marked, and whether the line for a word of one's own is open. */
export interface ChoiceView {
  chosen: string
  isOwn: boolean
}

/** The field's state for a value; a word that is on no chip is one's own. */
export function choiceView(value: string, options: readonly string[], wantsOwn: boolean): ChoiceView {
  const isOwn = wantsOwn || !options.length || (value !== '' && !options.includes(value))
  return { chosen: isOwn ? '' : value, isOwn }
}
