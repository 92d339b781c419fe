import { buildPreview, buildServer, buildStandIn } from './steps/build.mjs'
import { findChromium, howToGetChromium } from './steps/chromium.mjs'
import { ensureInstalled } from './steps/install.mjs'
import { runJest } from './steps/jest.mjs'
import { conclude } from './steps/tally.mjs'

await ensureInstalled()
const inProcess = await runJest(['unit', 'api', 'architecture', 'miniprogram'])
conclude([inProcess, await runJourneys()])

/** Without a browser the journeys are not run but counted: a skipped test is told, not hidden. */
async function runJourneys() {
  const chromium = findChromium()
  if (!chromium) {
    console.log(howToGetChromium)
    return runJest(['journeys'], { args: ['--testNamePattern', 'a^'], quiet: true })
  }
  try {
    await Promise.all([buildServer(), buildStandIn(), buildPreview()])
  } catch (error) {
    return { passed: 0, failed: 0, skipped: 0, problems: [`journeys: ${error}`] }
  }
  return runJest(['journeys'], { args: ['--runInBand', '--testTimeout', '120000'], env: { CHROMIUM_PATH: chromium } })
}
