import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { library } from '../features/contracts'
import { clientCode } from '../platform/contract/client-code'
import { openApi } from '../platform/contract/openapi'

const ROOT = path.resolve(__dirname, '../..')
const CLIENT = 'miniprogram/api/generated.ts'
const DOCUMENT = 'docs/openapi.json'

// write-contract.ts [--check] [folder]: writes what follows from the contracts, or only compares it with what is there.
const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true })
void main(path.resolve(positionals[0] ?? ROOT), values.check ?? false)

async function main(folder: string, isCheck: boolean): Promise<void> {
  const texts = await generate()
  const stale = Object.keys(texts).filter((file) => !isFresh(path.join(folder, file), texts[file]))
  if (stale.length === 0) console.log('the client and the document are what the contracts say')
  for (const file of stale) {
    if (!isCheck) write(path.join(folder, file), texts[file])
    console.log(isCheck ? `${file} is not what the contracts say: run npm run contract` : `wrote ${file}`)
  }
  process.exitCode = isCheck && stale.length > 0 ? 1 : 0
}

async function generate(): Promise<Record<string, string>> {
  const style = await resolveConfig(path.join(ROOT, CLIENT))
  return {
    [CLIENT]: await format(clientCode(library), { ...style, parser: 'typescript' }),
    [DOCUMENT]: `${JSON.stringify(openApi(library), null, 2)}\n`,
  }
}

function isFresh(place: string, text: string | undefined): boolean {
  return existsSync(place) && readFileSync(place, 'utf8') === text
}

function write(place: string, text = ''): void {
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, text)
}
