import { at, core, type HouseRule } from './house-rule.ts'
import * as lists from './lists.ts'
import type { TextFile } from './project.ts'
import { nothingPersonalIsCommitted } from './traces.ts'
import * as words from './words.ts'

/** Rules of record: what is said of code, what is listed, what the schema and the repository hold. */
export const rulesOfRecord: readonly HouseRule[] = [
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
      core('// JSON of our own making,\n// so.\nconst a = f(\n  b,\n) as C'),
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
      [...commandFile(), ...at('packages/app/src/commands/ledger/registry.ts', `import './lock-period.ts'`)],
      [...commandFile(), ...at('packages/app/src/commands/ledger/lock-period.md', '# Lock')],
    ],
    good: [
      [
        ...commandFile(),
        ...at('packages/app/src/commands/ledger/registry.ts', `const a = () => import('./lock-period.ts')`),
        ...at('packages/app/src/commands/ledger/lock-period.md', '# Lock'),
        ...at('packages/app/src/commands/ledger/fields.ts', 'export const field = 1'),
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

function commandFile(): readonly TextFile[] {
  return at('packages/app/src/commands/ledger/lock-period.ts', 'export const lockPeriod = command({})')
}

function sql(text: string): readonly TextFile[] {
  return at('packages/app/src/store/schema.sql', text)
}
