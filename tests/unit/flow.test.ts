import { flow, type Step } from '../../server/platform/flow'

type Word = 'new' | 'open' | 'done'
const step = (from: Word[], to: Word): Step<Word, string> => ({
  action: `${from.join()}-${to}`,
  from,
  to,
  label: '走',
  permission: 'orders.place',
})

test('a table that holds together tells which arrows leave a status', () => {
  const table = flow<Word, string>(
    'new',
    ['new', 'open', 'done'],
    [step(['new'], 'open'), step(['new', 'open'], 'done')],
  )
  expect(table.leaving('new').map(({ to }) => to)).toEqual(['open', 'done'])
  expect(table.leaving('done')).toEqual([])
})

test.each<[string, Step<Word, string>[], string]>([
  ['never reached', [step(['new'], 'open')], 'never reaches done'],
  ['unknown', [step(['new'], 'open'), step(['open'], 'gone' as Word)], 'unknown status gone'],
  [
    'reached by two arrows from one',
    [step(['new'], 'open'), step(['new', 'open'], 'done'), step(['open'], 'done')],
    'two steps from open to done',
  ],
])('a status that is %s stops the house from starting', (_what, steps, words) => {
  expect(() => flow<Word, string>('new', ['new', 'open', 'done'], steps)).toThrow(words)
})
