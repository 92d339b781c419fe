import { spawn } from 'node:child_process'
import path from 'node:path'

/** A running OpenID provider, and a browser that signs in there. */
export interface AProvider {
  issuer: string
  /** Signs in there as this person, from the address the server gave; the query the browser comes back with. */
  signIn(url: string, person: string): Promise<string>
  stop(): Promise<void>
}

/** Starts the provider; it sends browsers back to `redirect`. */
export async function startProvider(redirect: string): Promise<AProvider> {
  const child = spawn(process.execPath, [path.join(__dirname, 'oidc-provider.mjs'), redirect], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const issuer = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (told: Buffer) => resolve(told.toString().trim()))
    child.once('exit', (code) => reject(new Error(`the provider ended with ${code}`)))
  })
  return {
    issuer,
    signIn: (url, person) => walk(url, person, redirect),
    stop: () => {
      child.kill()
      return gone
    },
  }
}

/** What a browser does: follows, keeps cookies, fills in the name, agrees. */
async function walk(start: string, person: string, redirect: string): Promise<string> {
  const cookies = new Map<string, string>()
  let step: Step = { url: start }
  for (let hop = 0; hop < MOST_HOPS && !step.url.startsWith(redirect); hop += 1) {
    step = await follow(step, person, cookies)
  }
  if (!step.url.startsWith(redirect)) throw new Error(`the provider never sent the browser back: ${step.url}`)
  return new URL(step.url).search.slice(1)
}

const MOST_HOPS = 12

/** Where to go next, with a form that is filled in or without. */
interface Step {
  url: string
  form?: string
}

async function follow({ url, form }: Step, person: string, cookies: Map<string, string>): Promise<Step> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const posting = {
    method: 'POST',
    body: form,
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
  }
  const answer = await fetch(url, { redirect: 'manual', ...(form === undefined ? { headers: { cookie } } : posting) })
  answer.headers.getSetCookie().forEach((line) => keep(cookies, line))
  const page = await answer.text()
  const next = answer.headers.get('location')
  if (next) return { url: new URL(next, url).href }
  return { url: new URL(/action="([^"]+)"/.exec(page)?.[1] as string, url).href, form: filled(page, person) }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
  if (value) cookies.set(name, value)
  else cookies.delete(name)
}

function filled(page: string, person: string): string {
  const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? ''
  return new URLSearchParams({ prompt, ...(prompt === 'login' && { login: person, password: 'any' }) }).toString()
}
