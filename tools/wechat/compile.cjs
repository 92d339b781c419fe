// node compile.cjs <project> <result.json>: packs npm and compiles, as WeChat DevTools would, without WeChat's servers.
const { generateKeyPairSync } = require('node:crypto')
const { once } = require('node:events')
const { writeFileSync } = require('node:fs')
const http = require('node:http')
const path = require('node:path')
const ci = require('miniprogram-ci')

/** Answers every request of the compiler with 503: what it asks for is optional, and a build must not depend on it. */
async function cutOff() {
  const proxy = http.createServer((_request, response) => response.writeHead(503).end())
  proxy.on('connect', (_request, socket) => socket.end('HTTP/1.1 503 Offline\r\n\r\n'))
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  ci.proxy(`http://127.0.0.1:${proxy.address().port}`)
}

/** The compiler wants the key of an upload, although it uploads nothing: one of this minute will do. */
function throwAwayKey(folder) {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const file = path.join(folder, 'throw-away.key')
  writeFileSync(file, privateKey, { mode: 0o600 })
  return file
}

async function packAndCompile(projectPath) {
  const miniprogram = path.join(projectPath, 'miniprogram')
  const packed = await ci.packNpmManually({
    packageJsonPath: path.join(miniprogram, 'package.json'),
    miniprogramNpmDistDir: miniprogram,
  })
  if (packed.warnList.length > 0) throw new Error(`npm packing: ${packed.warnList.map(({ msg }) => msg).join('; ')}`)
  const project = new ci.Project({
    appid: 'wx0123456789abcdef',
    type: 'miniProgram',
    projectPath,
    privateKeyPath: throwAwayKey(path.dirname(projectPath)),
    ignores: ['**/node_modules/**/*'],
  })
  // The real attributes live on WeChat's servers.
  project.attr = async () => ci.DefaultProjectAttr
  const files = await ci.getCompiledResult({
    project,
    version: '0.0.0',
    desc: 'check',
    setting: { useProjectConfig: true },
    onProgressUpdate: () => {},
  })
  return Object.fromEntries(Object.entries(files).map(([file, content]) => [file, Buffer.byteLength(content)]))
}

async function main([project, resultFile]) {
  const answer = await cutOff()
    .then(() => packAndCompile(path.resolve(project)))
    .then((files) => ({ files }))
    .catch((error) => ({ error: `${error.path ?? ''} ${error.message ?? error}`.trim() }))
  writeFileSync(resultFile, JSON.stringify(answer))
  // The compiler leaves worker processes behind it.
  process.exit('error' in answer ? 1 : 0)
}

void main(process.argv.slice(2))
