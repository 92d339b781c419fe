import path from 'node:path'
import { checkImports, rules } from './imports/cruise.mjs'

const asJson = process.argv.includes('--json')
const root = path.resolve(
  process.argv.slice(2).find((word) => !word.startsWith('--')) ?? path.join(import.meta.dirname, '..'),
)

const result = await checkImports(root)
if (asJson) console.log(JSON.stringify(result))
else report(result)
process.exitCode = result.violations.length + result.missed.length > 0 ? 1 : 0

/** @param {Awaited<ReturnType<typeof checkImports>>} result */
function report({ modules, imports, violations, missed }) {
  const why = Object.fromEntries(rules.map(({ name, comment }) => [name, comment]))
  for (const { rule, from, to } of violations) console.log(`${rule}: ${from} -> ${to}\n    ${why[rule]}`)
  for (const file of missed) console.log(`not looked at: ${file}`)
  console.log(
    `${modules} modules, ${imports} imports, ${violations.length} against the rules, ${missed.length} not seen`,
  )
}
