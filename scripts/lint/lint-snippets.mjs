import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'

/**
 * Holds snippets against the lint rules, as if each lay in the file it names. Reads `[{file, code, typed?}]` from the
 * standard input and prints `[[rule, ...], ...]`. Rules that need types run for `typed` ones only: their file must exist.
 */
const cwd = fileURLToPath(new URL('../..', import.meta.url))
const withTypes = new ESLint({ cwd })
const withoutTypes = new ESLint({ cwd, overrideConfig: [tseslint.configs.disableTypeChecked] })

const snippets = JSON.parse(await text(process.stdin))
const answers = []
for (const { file, code, typed } of snippets) {
  const [result] = await (typed ? withTypes : withoutTypes).lintText(code, { filePath: file })
  answers.push(result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [])
}
console.log(JSON.stringify(answers))
