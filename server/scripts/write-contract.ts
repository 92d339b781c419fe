/* Writes what follows from the contracts: the phone's client and the OpenAPI document. `--check` only compares. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { library } from '../features/contracts'
import { clientCode } from '../platform/contract/client-code'
import { openApi } from '../platform/contract/openapi'

const root = path.resolve(__dirname, '../..')
const CLIENT = 'miniprogram/api/generated.ts'
const DOCUMENT = 'docs/openapi.json'

async function generate(): Promise<Record<string, string>> {
  const style = await resolveConfig(path.join(root, CLIENT))
  return {
    [CLIENT]: await format(clientCode(library), { ...style, parser: 'typescript' }),
    [DOCUMENT]: `${JSON.stringify(openApi(library), null, 2)}\n`,
  }
}

function isFresh(file: string, text: string): boolean {
  const place = path.join(root, file)
  return existsSync(place) && readFileSync(place, 'utf8') === text
}

function write(file: string, text: string): void {
  const place = path.join(root, file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, text)
}

async function main(isCheck: boolean): Promise<void> {
  const stale = Object.entries(await generate()).filter(([file, text]) => !isFresh(file, text))
  if (!isCheck) for (const [file, text] of stale) write(file, text)
  for (const [file] of stale) console.log(isCheck ? `${file} is not what the contracts say` : `wrote ${file}`)
  if (stale.length === 0) console.log('the client and the document are what the contracts say')
  if (isCheck && stale.length > 0) {
    console.log('run: npm run contract')
    process.exitCode = 1
  }
}

void main(process.argv.includes('--check'))
