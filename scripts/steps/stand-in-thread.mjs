import { parentPort, workerData } from 'node:worker_threads'

const { startStandIn } = await import(workerData.module)
const { url } = await startStandIn(workerData.settings)
parentPort?.postMessage(url)
