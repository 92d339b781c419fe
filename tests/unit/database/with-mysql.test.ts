import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { environmentFor, knock, namedAddress } from '../../../scripts/mysql/address'
import { enginesAtHand } from './engines'

const program = join(__dirname, '..', '..', '..', 'scripts', 'mysql', 'with-mysql.ts')

function run(
  args: string[],
  environment: NodeJS.ProcessEnv = {},
): { code: number | null; said: string; asked: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
  return { code: status, asked: stdout, said: stderr }
}

test('a server is named by MYSQL_ADDRESS, or by DATABASE_URL before it', () => {
  expect(namedAddress({})).toBeUndefined()
  expect(namedAddress({ MYSQL_ADDRESS: 'db', MYSQL_PASSWORD: 'x' })).toEqual({
    host: 'db',
    port: 3306,
    username: 'root',
    password: 'x',
  })
  expect(namedAddress({ MYSQL_ADDRESS: 'db:1', DATABASE_URL: 'mysql://me:p%40ss@other:33/shop' })).toEqual({
    host: 'other',
    port: 33,
    username: 'me',
    password: 'p@ss',
  })
})

test.each([
  { MYSQL_ADDRESS: 'db:http' },
  { MYSQL_ADDRESS: 'db:70000' },
  { DATABASE_URL: 'postgres://db/shop' },
  { DATABASE_URL: 'shop' },
])('%p names no server', (environment) => expect(() => namedAddress(environment)).toThrow())

test('tests are told the server, and never a real DATABASE_URL: they empty tables', () => {
  const address = { host: '127.0.0.1', port: 33_060, username: 'root', password: '' }
  expect(environmentFor(address, { DATABASE_URL: 'mysql://precious', HOME: '/home' })).toEqual({
    HOME: '/home',
    MYSQL_ADDRESS: '127.0.0.1:33060',
    MYSQL_USERNAME: 'root',
    MYSQL_PASSWORD: '',
  })
})

test('a server that does not answer says why', async () => {
  const { version, failure } = await knock({ host: '127.0.0.1', port: 1, username: 'root', password: '' }, 500)
  expect(version).toBeUndefined()
  expect(failure).toContain('ECONNREFUSED')
})

test('a named server that does not answer is an error, not a reason to take another one', () => {
  const { code, said } = run(['--', 'node', '--version'], {
    MYSQL_ADDRESS: '127.0.0.1:1',
    KAIDAN_TEST_PRIVATE_MYSQL: '',
  })
  expect(code).toBe(1)
  expect(said).toContain('the MySQL named in the environment, 127.0.0.1:1:')
})

test('without a command it tells how it is used', () => {
  expect(run([])).toMatchObject({ code: 64, said: expect.stringContaining('usage:') })
})

const hasMysql = enginesAtHand().length > 1

;(hasMysql ? test : test.skip)(
  'the command finds the server in its environment, and its exit code is passed on',
  () => {
    const command = ['node', '-e', 'console.log(process.env.MYSQL_ADDRESS); process.exit(7)']
    const { code, asked } = run(['--', ...command], { KAIDAN_TEST_PRIVATE_MYSQL: '' })
    expect(code).toBe(7)
    expect(asked.trim()).toBe(process.env.MYSQL_ADDRESS ?? '127.0.0.1:3306')
    expect(run(['--', 'no-such-command'], { KAIDAN_TEST_PRIVATE_MYSQL: '' }).code).toBe(127)
  },
)
