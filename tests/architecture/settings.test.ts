import { textOf } from './files'

/** What is said twice because two tools read it must stay the same. */
describe('settings', () => {
  test('.env.example names every variable the server reads, and no other', () => {
    const table = /const VARIABLES = \{([\s\S]*?)\n\}/.exec(textOf('server/platform/config.ts'))?.[1] ?? ''
    const read = [...table.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name)
    const shown = [...textOf('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
    expect(read).toContain('JWT_SECRET')
    expect(shown.sort()).toEqual(read.sort())
  })

  test('.env.example explains each of them', () => {
    const lines = textOf('.env.example').split('\n')
    const lonely = lines.filter((line, at) => /^[A-Z_]+=/.test(line) && !lines[at - 1]?.startsWith('# '))
    expect(lonely).toEqual([])
  })

  test('DevTools packs the versions that the preview and the tests use', () => {
    const phone = JSON.parse(textOf('miniprogram/package.json')) as { dependencies: Record<string, string> }
    const root = JSON.parse(textOf('package.json')) as { devDependencies: Record<string, string> }
    expect(Object.keys(phone.dependencies).length).toBeGreaterThan(0)
    expect(root.devDependencies).toMatchObject(phone.dependencies)
  })

  test('the container listens where Cloud Hosting knocks', () => {
    const { containerPort } = JSON.parse(textOf('container.config.json')) as { containerPort: number }
    expect(textOf('Dockerfile')).toContain(`PORT=${containerPort} `)
    expect(textOf('Dockerfile')).toContain(`EXPOSE ${containerPort}\n`)
  })
})
