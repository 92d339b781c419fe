import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { transform } from 'esbuild'
import { list } from './freshness'
import type { Project } from './project'

const MEDIA = /\.(png|jpe?g|gif|svg|webp|mp3|ttf|woff2?)$/i

/** Copies the mini program's pictures under names with a digest; answers the address of each by its path in the source. */
export function copyMedia(project: Project): Record<string, string> {
  const addresses: Record<string, string> = {}
  for (const file of list(project.src).filter((one) => MEDIA.test(one))) {
    const { name, ext } = path.parse(file)
    const address = `/assets/${name}-${digest(readFileSync(file))}${ext}`
    mkdirSync(path.join(project.out, 'assets'), { recursive: true })
    copyFileSync(file, path.join(project.out, address))
    addresses[path.relative(project.src, file).split(path.sep).join('/')] = address
  }
  return addresses
}

/** Writes a style sheet, minified, under a name with a digest and answers its address. */
export async function writeStyle(project: Project, name: string, css: string): Promise<string> {
  const { code } = await transform(css, { loader: 'css', minify: true, logLevel: 'silent' })
  const address = `/assets/${name}-${digest(code)}.css`
  mkdirSync(path.join(project.out, 'assets'), { recursive: true })
  writeFileSync(path.join(project.out, address), code)
  return address
}

/** Writes a page of html from its template, filling in `{{name}}` places. */
export function writePage(project: Project, template: string, file: string, places: Record<string, string>): void {
  const html = readFileSync(template, 'utf8').replace(/\{\{(\w+)\}\}/g, (_all, name: string) => places[name] ?? '')
  const target = path.join(project.out, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, html)
}

function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10)
}
