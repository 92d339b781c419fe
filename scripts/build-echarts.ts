/**
 * Writes the parts of echarts the charts use into one file of the analytics sub-package: WeChat's npm packing keeps only a
 * package's main entry, so `echarts/core` cannot be imported there. Run by hand after an upgrade: `npx tsx scripts/build-echarts.ts`.
 */
import { statSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(__dirname, '..')
const target = path.join(root, 'miniprogram/pages/analytics/vendor/echarts.js')
const parts = `
  import { init, setPlatformAPI, use } from 'echarts/core'
  import { BarChart, LineChart } from 'echarts/charts'
  import { GridComponent } from 'echarts/components'
  import { CanvasRenderer } from 'echarts/renderers'
  use([BarChart, LineChart, GridComponent, CanvasRenderer])
  export { init, setPlatformAPI }
`

async function main(): Promise<void> {
  await build({
    stdin: { contents: parts, resolveDir: root },
    outfile: target,
    bundle: true,
    minify: true,
    format: 'cjs',
    target: 'es2017',
    legalComments: 'inline',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  process.stdout.write(`echarts: ${Math.round(statSync(target).size / 1024)} KB\n`)
}

void main()
