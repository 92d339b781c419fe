import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A bucket server of this machine, in a process of its own. */
export interface S3Server {
  /** The settings that lead a house to it. */
  env: NodeJS.ProcessEnv
  stop(): void
}

const PROGRAM = `
const S3rver = require('s3rver')
const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: process.argv[1], configureBuckets: [{ name: 'kaidan' }] })
server.run().then(({ port }) => console.log('port ' + port))
`

/** Starts a server that speaks S3, with one empty bucket. */
export async function startS3(): Promise<S3Server> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kaidan-s3-'))
  const child = spawn(process.execPath, ['-e', PROGRAM, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the bucket server ended with ${code}`)))
    child.stdout.on('data', (text: Buffer) => {
      const [, found] = /port (\d+)/.exec(text.toString()) ?? []
      if (found) resolve(found)
    })
  })
  return {
    env: {
      S3_BUCKET: 'kaidan',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_ACCESS_KEY: 'S3RVER',
      S3_SECRET_KEY: 'S3RVER',
      S3_PATH_STYLE: '1',
    },
    stop: () => {
      child.removeAllListeners('exit')
      child.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
