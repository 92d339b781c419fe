// Prints what the public linter of OpenAPI documents says, as JSON: all problems, warnings too.
import { readFileSync } from 'node:fs'
import { createConfig, lintFromString } from '@redocly/openapi-core'

const config = await createConfig({ extends: ['recommended'] })
const problems = await lintFromString({ source: readFileSync(0, 'utf8'), absoluteRef: '/openapi.json', config })
const told = problems.map(({ ruleId, severity, message, location: [place] }) => ({
  ruleId,
  severity,
  message,
  at: place?.pointer,
}))
process.stdout.write(JSON.stringify(told))
