import { createHash } from 'node:crypto'

/**
 * The fences of the house that one syntax selector can tell: rule name -> what is refused, and why.
 * Each is a rule of its own (`house/<name>`), so that eslint.config.mjs can say where it holds.
 */
const fences = {
  'transactions-are-carried': {
    selectors: [
      'ObjectExpression > Property[key.name="transaction"]',
      'ObjectExpression > Property[key.value="transaction"]',
    ],
    message: 'The corridor opens the transaction and carries it: only platform/database names the `transaction` key.',
  },
  'no-upsert': {
    selectors: ['CallExpression[callee.property.name="upsert"]'],
    message:
      '`upsert` walks past the tenant fence: it let one shop take the row of another. Find, then update or create.',
  },
  'no-unscoped': {
    selectors: ['CallExpression[callee.property.name="unscoped"]', 'CallExpression[callee.name="unscoped"]'],
    message: '`unscoped` opens the tenant fence: only server/platform may.',
  },
  'env-stays-home': {
    selectors: [
      'MemberExpression[object.name="process"][property.name="env"]',
      'MemberExpression[object.name="process"][property.value="env"]',
      'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]',
      'ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name="env"]',
    ],
    message: 'Only platform/config.ts reads the environment.',
  },
  'one-way-out': {
    selectors: [
      'MemberExpression[object.name="wx"][property.name=/^(request|uploadFile|downloadFile|connectSocket)$/]',
      'MemberExpression[property.name=/^(callContainer|connectContainer)$/]',
      'VariableDeclarator[init.name="wx"] > ObjectPattern',
    ],
    message: 'Only miniprogram/api/transport.ts talks to the server: call `api.<feature>.<endpoint>()`.',
  },
  'raw-sql-through-the-helper': {
    selectors: [
      'CallExpression[callee.property.name="query"][callee.object.name=/(sequelize|database|connection|db)$/i]',
      'CallExpression[callee.property.name="query"][callee.object.property.name=/(sequelize|database|connection|db)$/i]',
    ],
    message: 'Raw SQL goes through platform/database/sql.ts, which demands the tenant and checks the placeholders.',
  },
  'sequelize-stays-low': {
    selectors: ['ImportDeclaration[source.value=/^sequelize(\\u002F|$)/]'],
    message: 'Contracts, routes, states and presenters never see Sequelize, not even its types.',
  },
  'express-stays-home': {
    selectors: ['ImportDeclaration[source.value=/^express(\\u002F|$)/]'],
    message: 'Only server/app.ts and platform/http know Express.',
  },
  'joi-stays-home': {
    selectors: ['ImportDeclaration[source.value=/^joi(\\u002F|$)/]'],
    message: 'Only platform/contract knows Joi: use its fields.',
  },
}

/**
 * @param {{selectors: string[], message: string}} fence
 * @returns {import('eslint').Rule.RuleModule}
 */
function asRule({ selectors, message }) {
  return {
    meta: { type: 'problem', schema: [], messages: { fenced: message } },
    create: (context) => ({
      [selectors.join(', ')]: (/** @type {import('estree').Node} */ node) =>
        context.report({ node, messageId: 'fenced' }),
    }),
  }
}

/** The fences as an ESLint plugin, to be registered under the name `house`. */
export const house = {
  // ESLint forgets what it remembers of files when the version changes.
  meta: { name: 'house', version: createHash('sha256').update(JSON.stringify(fences)).digest('hex') },
  rules: Object.fromEntries(Object.entries(fences).map(([name, fence]) => [name, asRule(fence)])),
}
