import * as imports from './imports.ts'
import * as lists from './lists.ts'
import * as names from './names.ts'
import type { Rule, TextFile } from './project.ts'
import * as purity from './purity.ts'
import * as size from './size.ts'
import { nothingPersonalIsCommitted } from './traces.ts'
import * as words from './words.ts'

/**
 * A rule of the house: its sentence, what checks it, and small projects that break it (each must be seen) and
 * keep it.
 */
export type HouseRule = {
  readonly sentence: string
  readonly rule: Rule
  readonly bad: readonly (readonly TextFile[])[]
  readonly good: readonly (readonly TextFile[])[]
}

/** Every rule that a machine checks. */
export const houseRules: readonly HouseRule[] = [
  {
    sentence: 'imports point one way',
    rule: imports.importsPointOneWay,
    bad: [
      core(`import { x } from '@daybook/canada/rates/gst.ts'`),
      core(`import { readFileSync } from 'node:fs'`),
      core(`export { z } from 'zod'`),
      core(`const late = import('../../../app/src/book.ts')`),
      at('packages/canada/src/forms/x.ts', `import type { Book } from '@daybook/app/book.ts'`),
      at('packages/web/src/client.ts', `import { book } from '@daybook/app/book.ts'`),
      at('packages/app/src/book.ts', `import { rootFolder } from '../../../test/shared.ts'`),
      at('packages/app/src/book.ts', `import { given } from './book.test.ts'`),
      at('packages/core/src/kit/cents.test.ts', `import { x } from '@daybook/app/book.ts'`),
    ],
    good: [
      core(`import type { Cents } from './cents.ts'`),
      at('packages/web/src/client.ts', `import type { Book } from '@daybook/app/book.ts'`),
      at(
        'packages/app/src/book.ts',
        `import { z } from 'zod'\nimport { x } from '@daybook/core/kit/cents.ts'`,
      ),
      at(
        'packages/core/src/kit/cents.test.ts',
        `import fc from 'fast-check'\nimport '../../../../test/shared.ts'`,
      ),
    ],
  },
  {
    sentence: 'no file imports itself by way of others',
    rule: imports.importsHaveNoCycles,
    bad: [
      [
        ...at('packages/core/src/a.ts', `import { b } from './b.ts'`),
        ...at('packages/core/src/b.ts', `import { c } from '@daybook/core/c.ts'`),
        ...at('packages/core/src/c.ts', `import type { a } from './a.ts'`),
      ],
    ],
    good: [
      [
        ...at('packages/core/src/a.ts', `import { b } from './b.ts'\nimport { c } from './c.ts'`),
        ...at('packages/core/src/b.ts', `import { c } from './c.ts'`),
        ...at('packages/core/src/c.ts', `export const c = 1`),
      ],
    ],
  },
  {
    sentence: 'core and canada depend on no package',
    rule: imports.pureHasNoDependency,
    bad: [
      at('packages/core/package.json', '{"dependencies":{"zod":"1"}}'),
      at('packages/canada/package.json', '{"devDependencies":{"left-pad":"1"}}'),
    ],
    good: [at('packages/canada/package.json', '{"dependencies":{"@daybook/core":"1"}}')],
  },
  {
    sentence: 'every package that we depend on gives its reason in docs/decisions.md',
    rule: imports.dependenciesAreDecided,
    bad: [at('package.json', '{"devDependencies":{"left-pad":"1"}}')],
    good: [
      [
        ...at('package.json', '{"dependencies":{"pg":"1","@types/pg":"1"}}'),
        ...at('docs/decisions.md', 'We take `pg`.'),
      ],
    ],
  },
  {
    sentence: 'core and canada touch no clock, no disk, no network, no chance, no process',
    rule: purity.pureTouchesNothing,
    bad: [
      core('const now = new Date()'),
      core('type When = Date'),
      core('const chance = Math.random()'),
      core('const user = process.env.USER'),
      core('const { env } = globalThis'),
      core('await fetch(address)'),
      core('console.log(1)'),
    ],
    good: [
      core(`export type Fact = { readonly Date: string; process(): void }\nconst a = fact.process`),
      core('// new Date() would shift the day\nconst text = "process"'),
      at('packages/core/src/kit/x.test.ts', 'const now = new Date()'),
      at('packages/app/src/clock.ts', 'const now = new Date()'),
    ],
  },
  {
    sentence: 'amounts never pass through floating point',
    rule: purity.moneyIsExact,
    bad: [
      core('const a = parseFloat(text)'),
      core('const a = Number.parseFloat(text)'),
      at('packages/app/src/x.ts', 'const a = amount.toFixed(2)'),
      at('packages/canada/src/x.ts', 'const a = Math.round(pay * 0.0595 * 100) / 100'),
    ],
    good: [core('const a = Math.round(days / 7)'), at('scripts/x.ts', 'const a = seconds.toFixed(1)')],
  },
  {
    sentence: 'rule tables hold literals only',
    rule: purity.ratesAreLiterals,
    bad: [
      rates('export const x = { value: 2 * 3 }'),
      rates('export const x = rate("0.05")'),
      rates(`import { rate } from '@daybook/core/kit/cents.ts'`),
      rates('export const x = () => 1'),
      rates(`export const x = \`\${y}\``),
    ],
    good: [
      rates(`import type { RuleTable } from '../../table.ts'
        export const x = { value: '0.0595', low: -1, list: [\`a\`] } as const satisfies RuleTable<string>`),
    ],
  },
  {
    sentence: 'every rule table says until when it was checked, and every version where it was read',
    rule: purity.ratesHaveSources,
    bad: [
      rates(`export const x = { name: 'a', unit: 'b', versions: [] }`),
      rates(
        `export const x = { name: 'a', unit: 'b', checkedThrough: 'c', versions: [{ from: 'd', value: 'e' }] }`,
      ),
      rates(`export const x = { name: 'a', unit: 'b', checkedThrough: 'c',
        versions: [{ from: 'd', value: 'e', source: { title: 'f', url: 'g', where: 'h' } }] }`),
    ],
    good: [
      rates(`export const x = { name: 'a', unit: 'b', checkedThrough: 'c',
        versions: [{ from: 'd', value: { e: [] }, source: { title: 'f', url: 'g', where: 'h', read: 'i' } }] }`),
    ],
  },
  {
    sentence: 'a file has at most 300 lines of code',
    rule: size.filesAreShort,
    bad: [
      core('const a = 1\n'.repeat(301)),
      at('packages/canada/src/charts/x.ts', 'const a = () => 1\n'.repeat(301)),
    ],
    good: [
      core(`${'const a = 1\n'.repeat(300)}${'// why\n\n'.repeat(50)}`),
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
      at('packages/core/src/x.test.ts', `describe.each([1])('a', () => {\n${'f()\n'.repeat(80)}})`),
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
  {
    sentence: 'every exported function, type and constant has a docstring',
    rule: words.exportsAreDescribed,
    bad: [
      core('export const a = 1'),
      core('// The sum of amounts.\nexport function a() {}'),
      core('/** The sum of amounts. */\nconst b = 1\nexport type A = 1'),
      core('/** */\nexport type A = 1'),
    ],
    good: [
      core('/** The sum of amounts. */\nexport const a = 1\nconst b = 2'),
      core(`export { a } from './a.ts'`),
      core('/** The sum of amounts. */\nexport function a(b: 1): 1\nexport function a(b: 2): 2'),
    ],
  },
  {
    sentence: '`any`, `!` and `as` stand beside the reason for them',
    rule: words.doubtsHaveReasons,
    bad: [
      core('const a: any = 1'),
      core('const a = b!'),
      core('const a = b as C'),
      core('// Far away, and about something else.\n\nconst a = b as C'),
      core('let a!: string'),
    ],
    good: [
      core(`const a = 1 as const\nimport { b as c } from './d.ts'\nconst e = f satisfies G`),
      core('// JSON of our own making.\nconst a = b as C'),
      core('const a = b as C // JSON of our own making.'),
      core('// Arrays do not narrow, hence two casts.\nconst a = b as C\nconst d = e as F'),
    ],
  },
  {
    sentence: 'nothing is put off without an issue, and the type checker is not silenced',
    rule: words.nothingIsPutOff,
    bad: [core('// TODO: later'), core('// @ts-expect-error it is so'), core('/* FIXME */')],
    good: [core('// TODO #12: the second currency'), core('const a = "TODO"')],
  },
  {
    sentence: 'no code is commented out',
    rule: words.commentsAreSentences,
    bad: [
      core('// const a = 1'),
      core('// if (a) {\n//   b()\n// }'),
      core('/* return a */\n/* post(entry); */'),
      core('// await store.append(batch)'),
    ],
    good: [
      core('// Sums (cents) of a day; the law rounds here.'),
      core('// See postings.'),
      core('/**\n * const a = given(`x`)\n */\nconst b = 1'),
      core('// 13 % of 100.05 = 13.01'),
    ],
  },
  {
    sentence: 'every duty has a README of at most one page',
    rule: words.dutiesAreDescribed,
    bad: [
      at('packages/core/src/bank/formats/ofx.ts', ''),
      [...core(''), ...at('packages/core/src/kit/README.md', 'words\n'.repeat(61))],
    ],
    good: [
      [...core(''), ...at('packages/core/src/kit/README.md', 'words\n')],
      at('packages/app/src/book.ts', ''),
    ],
  },
  {
    sentence: 'a registry lists all that lies beside it',
    rule: lists.registriesAreComplete,
    bad: [
      [...at('packages/core/src/a/registry.ts', `import './b.ts'`), ...at('packages/core/src/a/c.ts', '')],
    ],
    good: [
      [
        ...at('packages/core/src/a/registry.ts', `const b = () => import('./b.ts')`),
        ...at('packages/core/src/a/b.ts', `import './c.ts'`),
        ...at('packages/core/src/a/c.ts', ''),
        ...at('packages/core/src/a/b.test.ts', ''),
      ],
    ],
  },
  {
    sentence: 'every command is in the registry and has its page',
    rule: lists.commandsAreListed,
    bad: [
      [...commandFile(), ...at('packages/app/src/commands/registry.ts', `import './lock-period.ts'`)],
      [...commandFile(), ...at('packages/app/src/commands/lock-period.md', '# Lock')],
    ],
    good: [
      [
        ...commandFile(),
        ...at('packages/app/src/commands/registry.ts', `const a = () => import('./lock-period.ts')`),
        ...at('packages/app/src/commands/lock-period.md', '# Lock'),
        ...at('packages/app/src/commands/fields.ts', 'export const field = 1'),
      ],
    ],
  },
  {
    sentence: 'the schema can be spread over machines: every key holds the book',
    rule: lists.schemaCanBeSpread,
    bad: [
      sql('create table a (id bigint, book_id bigint, primary key (id, book_id));'),
      sql('create table a (id bigint primary key);'),
      sql('create table a (book_id bigint, id bigint);'),
      sql('create table a (book_id bigint, b text, primary key (book_id), unique (b));'),
      sql('create table a (book_id bigint, b text unique, primary key (book_id));'),
      sql(
        'create table a (book_id bigint, b bigint, primary key (book_id), foreign key (b) references c (b));',
      ),
      sql('create index a on b (c);'),
      sql('create table a (book_id bigint, id bigserial, primary key (book_id));'),
      sql('create trigger a before insert on b execute function c();'),
    ],
    good: [
      sql(`-- no serial, no trigger
        create table a (book_id bigint not null, id bigint, primary key (book_id, id), unique (book_id, id));
        create unique index b on a (book_id, id) where id > 0;`),
    ],
  },
  {
    sentence: 'no query leaves out the book, and none asks for an advisory lock',
    rule: lists.queriesNameTheBook,
    bad: [
      at('packages/app/src/store/queries.ts', `const a = 'select b from c where d = $1'`),
      at('packages/app/src/store/queries-bank.ts', 'const a = `\n  delete from c`'),
      at('packages/app/src/store/postgres.ts', `const a = 'select pg_advisory_lock(1)'`),
    ],
    good: [
      at(
        'packages/app/src/store/queries.ts',
        `const a = 'select b from c ' + 'where book_id = $1'\nconst d = 'words'`,
      ),
    ],
  },
  {
    sentence: 'nothing that is committed names a path of one machine or the address of a registry',
    rule: nothingPersonalIsCommitted,
    bad: [
      at('docs/a.md', `see ${['', 'home', 'ann', 'x'].join('/')}`),
      at('docs/a.md', `(${['', 'tmp', 'x'].join('/')})`),
      at('docs/a.md', ['registry', 'example', 'org'].join('.')),
      at('package-lock.json', `"resolved": ${['"https', '//example.org"'].join(':')}`),
    ],
    good: [at('docs/a.md', 'see ../shared/home/x and `registry.ts`, over /v1/books/work')],
  },
]

function at(path: string, text: string): readonly TextFile[] {
  return [{ path, text }]
}

function core(text: string): readonly TextFile[] {
  return at('packages/core/src/kit/x.ts', text)
}

function rates(text: string): readonly TextFile[] {
  return at('packages/canada/src/rates/on/x.ts', text)
}

function commandFile(): readonly TextFile[] {
  return at('packages/app/src/commands/lock-period.ts', 'export const lockPeriod = command({})')
}

function sql(text: string): readonly TextFile[] {
  return at('packages/app/src/store/schema.sql', text)
}
