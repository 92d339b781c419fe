import ts from 'typescript'
import path from 'node:path'

const root = path.resolve(__dirname, '../../..')

/** One call that went to the transport. */
export interface Sent {
  method: string
  path: string
  options?: { query?: object; body?: object }
}

type Verbs = Record<string, (input?: object) => Promise<Sent>>

/** A generated client over a transport that answers what it was asked. */
export interface LoadedClient {
  /** What one call sends. @throws Error when there is no such call */
  send(noun: string, verb: string, input?: object): Promise<Sent>
  nouns: Record<string, Verbs>
  constants: Record<string, unknown>
}

/** Runs generated client code. */
export function loadClient(code: string): LoadedClient {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS } })
  const exports = {} as { api: Record<string, Verbs> } & Record<string, unknown>
  const call = (method: string, to: string, options?: object) => Promise.resolve({ method, path: to, options })
  const upload = (to: string, body: object) => call('POST', to, { body })
  const download = (to: string, options?: object) => call('GET', to, options)
  new Function('require', 'exports', outputText)(() => ({ call, upload, download }), exports)
  const { api: nouns, ...constants } = exports
  const send = (noun: string, verb: string, input?: object): Promise<Sent> => {
    const call = nouns[noun]?.[verb]
    if (!call) throw new Error(`the client has no ${noun}.${verb}`)
    return call(input)
  }
  return { send, nouns, constants }
}

/** What the compiler says about `usage`, written as if it lay beside the generated client of the mini program. */
export function compileBesideClient(usage: string): string[] {
  const place = path.join(root, 'miniprogram/api/usage-in-a-test.ts')
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, 'miniprogram/tsconfig.json'), (file) => ts.sys.readFile(file)).config,
    ts.sys,
    path.join(root, 'miniprogram'),
  )
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists } = host
  host.readFile = (file) => (path.resolve(file) === place ? usage : readFile(file))
  host.fileExists = (file) => path.resolve(file) === place || fileExists(file)
  const getSourceFile = host.getSourceFile.bind(host)
  host.getSourceFile = (file, version) =>
    path.resolve(file) === place ? ts.createSourceFile(file, usage, version) : getSourceFile(file, version)
  const program = ts.createProgram([place], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file, start }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
    return `${path.basename(file?.fileName ?? '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}
