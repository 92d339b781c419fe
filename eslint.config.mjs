import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { house } from './scripts/lint/house-fences.mjs'

const notOurs = [
  '**/node_modules/',
  '**/miniprogram_npm/',
  '**/vendor/',
  'dist/',
  'data/',
  'coverage/',
  'artifacts/',
  '.cache/',
  'miniprogram/api/generated.ts',
]

/** A fence of the house: where it holds, and the few files that stand behind it. */
function fence(name, files, ignores = []) {
  return { files, ignores, plugins: { house }, rules: { [`house/${name}`]: 'error' } }
}

const pureFiles = ['contract', 'shapes', 'statuses', 'errors', 'routes', 'states', 'present'].map(
  (name) => `server/features/*/${name}.ts`,
)
const programs = ['scripts/**', 'bench/**', 'server/scripts/**', 'preview/build/**', 'preview/wechat/**', 'tools/**']

export default defineConfig(
  { ignores: notOurs },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      complexity: ['error', 8],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      // What people type is checked for control characters on purpose.
      'no-control-regex': 'off',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        AbortSignal: 'readonly',
        Buffer: 'readonly',
        clearTimeout: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        module: 'writable',
        performance: 'readonly',
        process: 'readonly',
        require: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
        __dirname: 'readonly',
      },
    },
  },
  {
    // A mini program in plain JavaScript, as WeChat runs it.
    files: ['tests/preview/fixture/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['App', 'Behavior', 'Component', 'Page', 'exports', 'getApp', 'getCurrentPages', 'wx'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: programs, rules: { 'no-console': 'off' } },

  fence('transactions-are-carried', ['server/**/*.ts'], ['server/platform/database/**']),
  fence('no-upsert', ['server/**/*.ts', 'tests/**/*.ts', 'bench/**/*.ts']),
  fence('no-unscoped', ['server/**/*.ts'], ['server/platform/**']),
  fence('env-stays-home', ['server/**/*.ts', 'miniprogram/**/*.ts'], ['server/platform/config.ts']),
  fence('one-way-out', ['miniprogram/**/*.ts'], ['miniprogram/api/transport.ts']),
  fence('raw-sql-through-the-helper', ['server/features/**/*.ts']),
  fence('sequelize-stays-low', pureFiles),
  fence('express-stays-home', ['server/**/*.ts'], ['server/app.ts', 'server/platform/http/**']),
  fence('joi-stays-home', ['server/**/*.ts', 'miniprogram/**/*.ts'], ['server/platform/contract/**']),
)
