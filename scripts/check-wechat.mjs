import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ourFiles } from './imports/source-files.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { packedFolder, packMiniprogramNpm } from './steps/miniprogram-npm.mjs'
import { root, runNode } from './steps/run.mjs'
import { checkWxml } from './wechat/check-wxml.mjs'
import { inKb, packageSizes } from './wechat/package-sizes.mjs'
import { stageProject } from './wechat/stage.mjs'

const problems = /** @type {string[]} */ ([])
const tools = new URL('tools/wechat/', root)

await ensureInstalled()
await ensureInstalled(tools)
checkTemplates()
await checkCompile()
for (const problem of problems) console.log(`problem: ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0

function checkTemplates() {
  const { templates, problems: found } = checkWxml()
  console.log(`WXML: ${templates} templates, ${found ? 'not all well' : 'all well'}`)
  if (found) problems.push(`WXML\n${found.trim()}`)
  if (templates === 0) problems.push('WXML: there was no template to check')
}

async function checkCompile() {
  const stage = stageProject()
  const resultFile = fileURLToPath(new URL('../result.json', stage))
  const { seconds, output } = await runNode(
    [fileURLToPath(new URL('compile.cjs', tools)), fileURLToPath(stage), resultFile],
    // The compiler leaves an empty folder where it is started.
    { quiet: true, cwd: new URL('..', stage) },
  )
  const { files, error } = JSON.parse(readFileSync(resultFile, 'utf8'))
  if (error) return problems.push(`official compile: ${error}\n${output}`)
  console.log(`official compile: ${Object.keys(files).length} files in ${seconds.toFixed(1)} s`)
  comparePacking(stage)
  weigh(files)
}

/** What `npm run miniprogram` lays out must be what DevTools would lay out. */
function comparePacking(/** @type {URL} */ stage) {
  packMiniprogramNpm()
  const [ours, theirs] = [packedFolder, new URL('miniprogram/miniprogram_npm/', stage)].map((folder) =>
    ourFiles(fileURLToPath(folder), () => true, ['.']).join('\n'),
  )
  if (!ours || ours !== theirs) problems.push('npm packing: our copy and the official one are not the same files')
}

function weigh(/** @type {Record<string, number>} */ files) {
  const { subpackages } = JSON.parse(readFileSync(new URL('miniprogram/app.json', root), 'utf8'))
  const sizes = packageSizes(
    files,
    (subpackages ?? []).map((/** @type {{root: string}} */ { root }) => root),
  )
  for (const { name, bytes, limit, files: count } of sizes) {
    console.log(`  ${name}: ${inKb(bytes)} in ${count} files`)
    if (bytes >= limit) problems.push(`${name} weighs ${inKb(bytes)}, the limit is ${inKb(limit)}`)
  }
  console.log(`  total: ${inKb(sizes.reduce((sum, { bytes }) => sum + bytes, 0))}`)
}
