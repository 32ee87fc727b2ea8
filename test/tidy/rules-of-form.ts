import { at, core, type HouseRule } from './house-rule.ts'
import * as names from './names.ts'
import * as size from './size.ts'

/** Rules of form: lengths, depths, names, and what of the language the house does without. */
export const rulesOfForm: readonly HouseRule[] = [
  {
    sentence: 'a file has at most 300 lines of code',
    rule: size.filesAreShort,
    bad: [
      core(`${'const a = 1\n'.repeat(300)}const f = () => a`),
      at('packages/canada/src/charts/x.ts', 'const a = () => 1\n'.repeat(301)),
    ],
    good: [
      core(`${'const a = () => 1\n'.repeat(300)}${'// why\n\n'.repeat(50)}`),
      at('packages/web/src/words/en.ts', 'const a = () => 1\n'.repeat(301)),
      at('packages/canada/src/charts/x.ts', 'const a = 1\n'.repeat(301)),
    ],
  },
  {
    sentence: 'a function has at most 60 lines of code',
    rule: size.functionsAreShort,
    bad: [
      core(`function a() {\n${'f()\n'.repeat(59)}}`),
      core(`const a = () => {\n${'f()\n'.repeat(59)}}`),
      at('packages/core/src/x.test.ts', `test('a', () => {\n${'f()\n'.repeat(59)}})`),
    ],
    good: [
      core(`function a() {\n${'f()\n// why\n\n'.repeat(58)}}`),
      at('packages/core/src/x.test.ts', `describe.each([1])('a', () => {\n${'test(b, f)\n'.repeat(80)}})`),
    ],
  },
  {
    sentence: 'a line has at most 110 columns, texts aside',
    rule: size.linesAreNarrow,
    bad: [core(`// ${'a'.repeat(108)}`), core(`const ${'a'.repeat(110)} = 'short'`)],
    good: [
      core(`// ${'é'.repeat(107)}`),
      core(`const a = '${'b'.repeat(200)}'`),
      core(`const a = \`\n${'b'.repeat(200)}\n\``),
      core(`// see https://www.canada.ca/${'b'.repeat(100)}`),
    ],
  },
  {
    sentence: 'a file lies at most four levels below its package',
    rule: size.foldersAreShallow,
    bad: [at('packages/core/src/a/b/c/d/e.ts', '')],
    good: [at('packages/core/src/a/b/c/d.ts', '')],
  },
  {
    sentence: 'names say something: no util, helper, common, misc, manager, service, data, types',
    rule: names.namesSaySomething,
    bad: [
      'utils.ts',
      'helpers/x.ts',
      'date-utils.ts',
      'types.ts',
      'data.test.ts',
      'common/a.ts',
      'Services/x.ts',
    ]
      .map((name) => name.toLowerCase())
      .map((name) => at(`packages/core/src/${name}`, '')),
    good: ['account-types.ts', 'service-fee.ts', 'bank/statement.ts'].map((name) =>
      at(`packages/core/src/${name}`, ''),
    ),
  },
  {
    sentence: 'there is no index file',
    rule: names.noIndexFiles,
    bad: [at('packages/core/src/kit/index.ts', '')],
    good: [at('packages/core/src/kit/index-of-prices.ts', '')],
  },
  {
    sentence: 'no default exports, enums, classes, namespaces or decorators',
    rule: names.onlyPlainForms,
    bad: [
      core('export default 1'),
      core('export { a as default }'),
      core('enum A { B }'),
      core('const a = class {}'),
      core('class A { constructor(readonly b: number) {} }'),
      core('namespace A {}'),
    ],
    good: [
      core(`declare module 'vitest' { interface X {} }`),
      core('// no class, no enum\nconst a = "class"'),
      at('vitest.config.ts', 'export default {}'),
    ],
  },
]
