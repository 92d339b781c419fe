import { filesBelow, textOf } from './files'
import { overlookedPlaceholders, sqlTextsIn } from './sql-text'

describe('placeholders in SQL', () => {
  test('a blank stands before every placeholder of the server', () => {
    const files = filesBelow(['server'], ['.ts'])
    const texts = files.flatMap((file) => sqlTextsIn(textOf(file), file).map((text) => ({ ...text, file })))
    expect(texts.length).toBeGreaterThan(0)
    const offences = texts.flatMap(({ file, line, sql }) =>
      overlookedPlaceholders(sql).map((placeholder) => `${file}:${line} ${placeholder}`),
    )
    expect(offences).toEqual([])
  })

  // SQLite binds NULL to a placeholder it was not told of, and answers no rows without an error.
  test.each([
    ['SELECT 1 WHERE created_at<?', 1],
    ['SELECT 1 WHERE id=:id AND n >:n', 2],
    ['INSERT INTO t VALUES (?,?)', 1],
    ['UPDATE t SET a = ? WHERE tenant_id = :tenantId AND id IN (:ids)', 0],
    ["SELECT '10:30', 'why?' WHERE a = ?", 0],
    ['WHERE at >\u0001:name', 1],
  ])('%s: %d overlooked', (sql, count) => {
    expect(overlookedPlaceholders(sql)).toHaveLength(count)
  })

  test('SQL is found in plain strings and in templates, other words are not', () => {
    const source =
      "const a = 'SELECT 1 WHERE x=?'\nconst b = `UPDATE t SET a=:b ${a} WHERE c = :c`\nconst c = 'is it so?'"
    expect(sqlTextsIn(source).map(({ line }) => line)).toEqual([1, 2])
  })
})
