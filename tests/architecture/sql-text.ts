import ts from 'typescript'

const LOOKS_LIKE_SQL =
  /\b(SELECT|INSERT|UPDATE|DELETE|WHERE|VALUES|SET|AND|OR|IN|ON|LIMIT|OFFSET|BETWEEN|LIKE|HAVING|THEN)\b/
const QUOTED = /'(?:[^'\\]|\\.|'')*'/g
const PLACEHOLDER = /\?|(?<!:):[a-zA-Z_]\w*/g

/** A piece of SQL found in a source file; what stood in `${}` is written as `\u0001`. */
export interface SqlText {
  line: number
  sql: string
}

/** Every string in a TypeScript source that reads like SQL. */
export function sqlTextsIn(source: string, fileName = 'source.ts'): SqlText[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true)
  const found: SqlText[] = []
  const visit = (node: ts.Node) => {
    const sql = textOf(node)
    if (sql && LOOKS_LIKE_SQL.test(sql)) {
      found.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, sql })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** The placeholders that Sequelize's scanner would overlook, because no blank or bracket stands before them. */
export function overlookedPlaceholders(sql: string): string[] {
  const bare = sql.replace(QUOTED, (quoted) => ' '.repeat(quoted.length))
  return [...bare.matchAll(PLACEHOLDER)]
    .filter(({ index }) => index > 0 && !/[\s(]/.test(bare[index - 1] ?? ''))
    .map(({ index, 0: placeholder }) => bare.slice(Math.max(0, index - 12), index) + placeholder)
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map((span) => `\u0001${span.literal.text}`).join('')
  }
  return undefined
}
