/** The reason in one line: the chosen word, the written sentence, or both; empty when neither is there. */
export function reasonOf(chosen: string, written: string): string {
  return [chosen, written.trim()].filter(Boolean).join('，')
}
