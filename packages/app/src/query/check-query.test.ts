import { readFileSync } from 'node:fs'
import { constants, DatabaseSync } from 'node:sqlite'
import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkedQuery } from './check-query.ts'
import { queryText } from './view-sql.ts'
import { views } from './views.ts'
import { isTakenName } from './words.ts'

/** SQLite’s number for the reading of a column. */
const reading = constants.SQLITE_READ

/** The codes with which a query is refused; none when it is accepted. */
function refusedAs(text: string): readonly string[] {
  const checked = checkedQuery(text)
  return checked.ok ? [] : checked.refusals.map(({ code }) => code)
}

const stored = [
  ...readFileSync(new URL('../store/schema.sql', import.meta.url), 'utf8').matchAll(/^create table (\w+)/gm),
].map((match) => match[1] ?? '')

describe('a query that only reads views', () => {
  test.each([
    'select * from entries',
    'SELECT e.entry AS "the entry" FROM Entries e JOIN postings AS p ON p.entry = e.entry WHERE e.memo LIKE \'%rent%\'',
    'select account, sum(amount_cents) from postings group by account having sum(amount_cents) > 0 order by 2 desc limit 5;',
    'with big as (select * from entries where total_cents > 100), more as (select * from big) select * from more, accounts',
    'with recursive n (x) as (select 1 union all select x + 1 from n where x < 5) select x from n',
    'select * from (select date from entries union select date from bank_lines) d, (entries e left join papers p using (entry))',
    'select (select count(*) from postings p where p.entry = e.entry) as n from entries e where e.entry in (select entry from papers)',
    'select row_number() over (partition by account order by date) from postings -- the last one\n',
    'select * from entries where payee is not distinct from memo /* both */',
    "select case when memo = 'it''s' then 1 else 0 end, 1.5e3, coalesce(ref, '') || 'x' from entries",
    'select 1 as one',
  ])('is accepted: %s', (text) => {
    expect(refusedAs(text)).toEqual([])
  })
})

describe('a query that reaches further', () => {
  test.each([
    ['delete from entries', 'query-not-a-question'],
    ['insert into entries values (1)', 'query-not-a-question'],
    ['with x as (delete from entries returning *) select * from x', 'query-not-a-question'],
    ['select * into copy from entries', 'query-not-a-question'],
    ['select 1; drop table posting', 'query-not-a-question'],
    ['pragma query_only = off', 'query-not-a-question'],
    ['explain select 1', 'query-not-a-question'],
    ['select * from entries where exists (table posting)', 'query-not-a-question'],
    ['select pg_read_file(1)', 'query-function-unknown'],
    ['select query_to_xml(1)', 'query-function-unknown'],
    ['select "lower"(memo) from entries', 'query-function-unknown'],
    ['select e.lower(memo) from entries e', 'query-function-unknown'],
    ['select * from json_each(1)', 'query-view-unknown'],
    ['select * from "posting"', 'query-view-unknown'],
    ["select * from 'posting'", 'query-view-unknown'],
    ['select 1 where 1 in posting', 'query-malformed'],
    ["select E'\\' from posting --'", 'query-malformed'],
    ['select $$a$$', 'query-malformed'],
    ['select [a] from entries', 'query-malformed'],
    ['select `a` from entries', 'query-malformed'],
    ["select 'a'::regclass", 'query-malformed'],
    ['select ?1', 'query-malformed'],
    ['select extract(year from date) from entries', 'query-function-unknown'],
    ['select (1 from entries)', 'query-malformed'],
    ['select 1 from entries where (2 = 2', 'query-malformed'],
    ['select 1)', 'query-malformed'],
    ['select 1. from posting', 'query-view-unknown'],
    ['select 1.from posting', 'query-malformed'],
    ['select x . from posting', 'query-malformed'],
    ['select * from', 'query-malformed'],
    ['with entries as (select 1) select * from entries', 'query-malformed'],
    ["select 'open", 'query-malformed'],
    ['', 'input-missing'],
    [`select '${'x'.repeat(30_000)}'`, 'query-malformed'],
  ])('is refused: %s', (text, code) => {
    expect(refusedAs(text)).toEqual([code])
  })

  const ways = [
    (table: string) => `select * from ${table}`,
    (table: string) => `select * from entries, ${table}`,
    (table: string) => `select * from entries e cross join ${table}`,
    (table: string) => `select * from (entries join ${table} on 1 = 1)`,
    (table: string) => `select * from ((${table}))`,
    (table: string) => `select * from entries offset, ${table}`,
    (table: string) => `select * from entries e, lateral (select * from ${table}) t`,
    (table: string) => `select distinct from ${table}`,
    (table: string) => `select (select 1 from ${table})`,
    (table: string) => `select 1 union select 1 from ${table}`,
    (table: string) => `select * from entries order by (select 1 from ${table})`,
    (table: string) => `with a as (select * from ${table}), ${table} as (select 1) select * from a`,
    (table: string) => `with a as (with ${table} as (select 1) select 1) select * from ${table}`,
    (table: string) => `select * from main.${table}`,
    (table: string) => `select * from public . ${table}`,
    (table: string) => `select * from /* entries */ ${table}`,
    (table: string) => `select * from -- entries\r${table}`,
    (table: string) => `select * from only ${table}`,
    (table: string) => `select count(*) filter (where exists (select 1 from ${table})) from entries`,
  ]

  test('names a stored table in no way', () => {
    for (const table of stored) {
      expect(isTakenName(table)).toBe(true)
      for (const way of ways) expect([way(table), refusedAs(way(table)).length]).toEqual([way(table), 1])
    }
  })

  test('names a stored table in no jumble of words either, as the engine itself reads them', () => {
    const db = new DatabaseSync(':memory:')
    for (const table of stored) db.exec(`create table "${table}" (x, y)`)
    const touched = new Set<string>()
    // Reading is all that is asked about; everything may go on.
    db.setAuthorizer((action, table) => {
      if (action === reading && stored.includes(table ?? '')) touched.add(table ?? '')
      return 0
    })
    const words = fc.constantFrom(
      ...['select', 'from', 'entries', 'posting', 'x', '1', '1.', '.', ',', '(', ')', '*', '=', "'a'", '"x"'],
      ...['join', 'with', 'as', 'where', 'union', 'in', 'on', 'is', 'not', 'distinct', 'lateral', 'exists'],
      ...[
        'order by',
        'group by',
        'limit',
        'offset',
        'values',
        'using',
        'left',
        'natural',
        'all',
        'case',
        'end',
      ],
    )
    const gaps = fc.constantFrom(' ', ' ', ' ', '', '\n', '/**/', '--\n')
    const pieces = fc.array(fc.tuple(words, gaps), { minLength: 1, maxLength: 20, size: 'max' })
    const frames = fc.constantFrom(
      'select * from entries',
      'select 1',
      'with x as (select 1)',
      'select x',
      'select',
    )
    let [accepted, prepared] = [0, 0]
    fc.assert(
      fc.property(frames, pieces, (frame, list) => {
        const checked = checkedQuery(`${frame} ${list.map((piece) => piece.join('')).join('')}`)
        if (!checked.ok) return
        accepted += 1
        touched.clear()
        const own = checked.value.withParts === '' ? '' : `, ${checked.value.withParts}`
        try {
          db.prepare(`with entries as (select 1 as x, 2 as y)${own} ${checked.value.body}`)
          prepared += 1
        } catch {
          // No SQL; what it would have read counts all the same.
        }
        expect([...touched]).toEqual([])
      }),
      { numRuns: 20_000 },
    )
    expect(accepted).toBeGreaterThan(50)
    expect(prepared).toBeGreaterThan(5)
  })
})

describe('the text that an engine is given', () => {
  const place = { engine: 'sqlite', book: 7, table: (name: string) => name } as const

  test('has the views that are read and no others, each of one book', () => {
    const text = queryText(value(checkedQuery('select * from papers -- all')), place)
    expect(text).toMatch(
      /^with papers as not materialized \(select .* where l\.book_id = 7\) select \* from papers$/,
    )
    expect(queryText(value(checkedQuery('select 1')), place)).toBe('select 1')
  })

  test('names plain sums of money, so that they are shown as money', () => {
    const body = (text: string) => value(checkedQuery(text)).body
    expect(body('select account, SUM(p.amount_cents), max(debit_cents) from postings p')).toBe(
      'select account, SUM(p.amount_cents) as sum_amount_cents, max(debit_cents) as max_debit_cents from postings p',
    )
    expect(body('select sum(amount_cents) as x, count(entry) from postings')).toBe(
      'select sum(amount_cents) as x, count(entry) from postings',
    )
  })

  test('says for every view of which book it is', () => {
    for (const view of views) expect(view.from).toContain('.book_id = book()')
  })
})

test('the manual shows every view with every column', () => {
  const manual = readFileSync(new URL('../../../../docs/query.md', import.meta.url), 'utf8')
  for (const view of views) {
    const row = manual.split('\n').find((each) => each.startsWith(`| \`${view.name}\` |`))
    expect([view.name, row !== undefined]).toEqual([view.name, true])
    for (const { name } of view.columns)
      expect([view.name, name, row?.includes(`\`${name}\``)]).toEqual([view.name, name, true])
  }
})
