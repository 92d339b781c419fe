import { toCsv, type Cell } from '../../server/platform/csv'

const line = (...cells: Cell[]) => toCsv([cells]).slice(1, -2)

test('a file begins with a byte order mark and ends every row by CRLF', () => {
  expect(
    toCsv([
      ['名称', '价'],
      ['西红柿', 3.5],
    ]),
  ).toBe('\uFEFF名称,价\r\n西红柿,3.5\r\n')
  expect(toCsv([])).toBe('\uFEFF')
})

test.each(['=1+1', '+86 138', '-2', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://x","y")'])(
  '%j runs in no spreadsheet',
  (text) => {
    expect(line(text).replace(/^"/, '')).toMatch(/^'/)
  },
)

test('numbers stay numbers, and nothing stays empty', () => {
  expect(line(-3.5, 0, null, '')).toBe('-3.5,0,,')
})

test('commas, quotes and new lines stay inside their cell', () => {
  expect(line('a,b', '他说"好"', '一\n二')).toBe('"a,b","他说""好""","一\n二"')
})

test('a sign in the middle is left alone', () => {
  expect(line('a=b', '2-3')).toBe('a=b,2-3')
})
