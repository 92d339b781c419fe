import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, isFresh, list, manifestFile } from './freshness'

const ROOT = path.resolve(__dirname, '../..')
const SHARED = ['package.json', 'package-lock.json']

/** Builds the preview of the mini program below `src` into `out` (both relative to the project), unless that is already done. */
export async function buildPreview(src: string, out: string): Promise<string> {
  const started = performance.now()
  const took = (): string => `${((performance.now() - started) / 1000).toFixed(2)} s`
  const inputs = fingerprint(ROOT, [src, 'preview'], SHARED)
  const target = path.resolve(ROOT, out)
  if (isFresh(target, inputs)) return `preview: ${out} is up to date (${took()})`

  // Only a complete build takes the place of the last one.
  const next = `${target}.next`
  rmSync(next, { recursive: true, force: true })
  mkdirSync(next, { recursive: true })
  const { buildAll } = await import('./build-all')
  const summary = await buildAll(ROOT, src, next)
  const files = list(next).map((file) => path.relative(next, file))
  writeFileSync(manifestFile(next), JSON.stringify({ fingerprint: inputs, files }))
  rmSync(target, { recursive: true, force: true })
  renameSync(next, target)
  return `preview: ${out} built, ${summary} (${took()})`
}

function option(name: string, fallback: string): string {
  const at = process.argv.indexOf(name)
  return (at > 0 && process.argv[at + 1]) || fallback
}

if (require.main === module) {
  buildPreview(option('--src', 'miniprogram'), option('--out', 'dist/preview')).then(
    (line) => process.stdout.write(`${line}\n`),
    (error: Error) => {
      process.stderr.write(`preview: ${error.message}\n`)
      process.exitCode = 1
    },
  )
}
