/** Where the page stands: off, shown to the app, recovery codes to keep, on, and two things that want a code. */
export type Step = 'off' | 'scan' | 'codes' | 'on' | 'renew' | 'drop'

/** A secret in groups of four, as apps show it. */
export function groupsOf(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ')
}

/** What goes to the clipboard, so that one knows later what it was. */
export function copied(codes: readonly string[]): string {
  return ['开单的备用码，每个能用一次：', ...codes].join('\n')
}
