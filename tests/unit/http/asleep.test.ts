import { ConnectionRefusedError, DatabaseError, TimeoutError } from 'sequelize'
import { asKnown, isAsleep, wasNotReached } from '../../../server/platform/http/error-response'

const caused = (code: string, message = code) => Object.assign(new Error(message), { code, sql: '', parameters: {} })

test.each([
  ['refused', true, true, new ConnectionRefusedError(caused('ECONNREFUSED'))],
  ['no connection free, or a lock waited for in vain', true, true, new TimeoutError(caused('SQLITE_BUSY'))],
  ['lost in the middle', true, false, new DatabaseError(caused('PROTOCOL_CONNECTION_LOST'))],
  ['still waking', true, true, new DatabaseError(caused('ER_UNKNOWN', 'CynosDB serverless instance is resuming'))],
  ['a wrong statement', false, false, new DatabaseError(caused('ER_PARSE_ERROR'))],
  ['something else', false, false, new Error('?')],
])('%s: asleep %s, a write without a key may go again %s', (_what, sleeps, mayGoAgain, error) => {
  expect([isAsleep(error), wasNotReached(error)]).toEqual([sleeps, mayGoAgain])
  expect(asKnown(error).type.status).toBe(sleeps ? 503 : 500)
})
