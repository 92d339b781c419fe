import path from 'node:path'

/** Collects what is wrong with the mini program, so that one build shows everything at once. */
export class Problems {
  private readonly lines: string[] = []

  constructor(private readonly root: string) {}

  /** Notes a problem in a file; line and column count from 1. */
  add(file: string, line: number, message: string, column = 1): void {
    this.lines.push(`${path.relative(this.root, file)}:${line}:${column} ${message}`)
  }

  /** @throws Error listing every problem noted so far, if there is one */
  check(): void {
    if (this.lines.length) throw new Error(`the mini program would not run in WeChat:\n  ${this.lines.join('\n  ')}`)
  }
}

/** The line (from 1) on which a position of a text lies. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}
