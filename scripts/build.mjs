import { buildPreview, buildServer } from './steps/build.mjs'
import { ensureInstalled } from './steps/install.mjs'

// `node scripts/build.mjs server` is what the container needs: it serves phones, not the preview.
await ensureInstalled()
await Promise.all(process.argv[2] === 'server' ? [buildServer()] : [buildServer(), buildPreview()])
