import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rooms where every amount is exact: a float, or a rounding of one, has no place in them. */
const MONEY_ROOMS = ['src/bareme/**', 'src/engine/**', 'src/procedure/**', 'src/caseload/**', 'src/sheet/**'];

const EXACT = 'Money is exact: amounts are texts or integer parts, rounded only at the points the law names.';

export default defineConfig(
  globalIgnores(['dist/', 'coverage/']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-constant-binary-expression': 'error',
      'no-fallthrough': 'error',
      'no-loss-of-precision': 'error',
      'no-param-reassign': 'error',
      'no-self-compare': 'error',
      'no-unreachable-loop': 'error',
      'no-unsafe-finally': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'use-isnan': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // noUncheckedIndexedAccess asks for a `!` where the index is known to exist (a binary search, a checked length).
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `return report(...)` ends a check and says so in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `IsoDate | 'coverage'` says more to the reader than `string`.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // `row['kind']` marks a key that comes from data, not from a type.
      '@typescript-eslint/dot-notation': 'off',
      // `[...text]` is how code points are meant to be walked.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  {
    files: MONEY_ROOMS.map((room) => `${room}/*.ts`),
    rules: {
      'no-restricted-globals': ['error', { name: 'parseFloat', message: EXACT }],
      'no-restricted-properties': [
        'error',
        { object: 'Number', property: 'parseFloat', message: EXACT },
        { object: 'Math', property: 'round', message: EXACT },
        { property: 'toFixed', message: EXACT },
        { property: 'toPrecision', message: EXACT },
      ],
      'no-restricted-syntax': ['error', { selector: 'Literal[raw=/^[0-9]*[.][0-9]/]', message: EXACT }],
    },
  },
  {
    // fast-xml-parser announces that its check of well-formedness moves to another package; ours is pinned.
    files: ['tools/manifest/xml.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    // Programs talk to their user.
    files: ['src/cli/**/*.ts', 'tools/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
