import { ensureInstalled } from './steps/install.mjs'
import { runJest } from './steps/jest.mjs'
import { tools } from './steps/run.mjs'
import { conclude } from './steps/tally.mjs'

await ensureInstalled()
const onMysql = await runJest(['api', 'unit'], {
  through: [tools.tsx, 'scripts/mysql/with-mysql.ts', '--'],
  args: ['--testPathPatterns', 'tests/(api|unit/database)/'],
})
conclude([onMysql])
