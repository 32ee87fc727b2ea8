import type { Fact } from '@daybook/core/daybook/fact.ts'
import { ok, value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { record } from '../../src/record.ts'
import { booksInFile, booksInMemory, type KeptBooks, rowsOf } from './kept-books.ts'

async function withBooks(work: (books: KeptBooks) => Promise<void>, made = booksInFile()): Promise<void> {
  const books = await made
  try {
    await work(books)
  } finally {
    await books.end()
  }
}

/** Records facts as one act, as another command would; the number of the act. */
async function act({ book }: KeptBooks, ...facts: readonly Fact[]): Promise<number> {
  const by = { actor: 'tester', now: 1, dryRun: false, command: 'test', input: {} }
  const recorded = value(await record(book, by, async () => ok({ facts: facts.map((fact) => ({ fact })) })))
  return recorded.facts[0]?.act ?? 0
}

const legal = { date: '2026-03-02', memo: 'Legal fees', debit: ['6120=1800.00'], credit: ['2100=1800.00'] }

test('a posted entry is undone by its opposite on its own day, and done again by undoing that', () =>
  withBooks(async ({ does, refused }) => {
    const { seq } = await does('entry.post', legal)
    const undone = await does('act.undo', { number: seq })
    expect(undone).toMatchObject({ undid: seq, what: 'Posted J1 Legal fees 1,800.00', entries: ['J2'] })
    expect(await does('entry.show', { number: 'J2' })).toMatchObject({ date: '2026-03-02', reverses: 'J1' })
    expect(await refused('act.undo', { number: seq })).toEqual(['act-undone'])
    const redone = await does('act.undo', { number: undone.act })
    expect((await does('entry.show', { number: 'J1' })).reversedBy).toBeUndefined()
    expect(await does('account.show', { account: '6120' })).toMatchObject({ debit: '1800.00' })
    expect(await refused('act.undo', { number: seq })).toEqual(['act-redone'])
    await does('act.undo', { number: redone.act })
    expect(await does('account.show', { account: '6120' })).toMatchObject({ debit: '' })
    expect(await refused('act.undo', { number: seq })).toEqual(['act-undone'])
  }))

test('an undone correction leaves the original standing, free to be corrected again', () =>
  withBooks(async ({ does }) => {
    await does('entry.post', legal)
    const { act: number } = await does('entry.correct', { number: 'J1', recode: ['6120=6130'] })
    await does('act.undo', { number })
    const original = await does('entry.show', { number: 'J1' })
    expect([original.reversedBy, original.correctedBy]).toEqual([undefined, undefined])
    expect(await does('entry.correct', { number: 'J1', memo: 'Lawyer' })).toMatchObject({ number: 'J7' })
  }))

test('an undone reversal leaves the original standing', () =>
  withBooks(async ({ does }) => {
    await does('entry.post', legal)
    const { act: number } = await does('entry.reverse', { number: 'J1' })
    await does('act.undo', { number })
    expect((await does('entry.show', { number: 'J1' })).reversedBy).toBeUndefined()
    await does('entry.reverse', { number: 'J1' })
  }))

test('undoing a change of an account puts back only what that act changed', () =>
  withBooks(async ({ does, tries }) => {
    const renamed = await does('account.rename', { account: '1010', name: 'Main bank' })
    const changed = await does('account.change', { account: '1010', note: 'branch 4711' })
    await does('act.undo', { number: renamed.act })
    expect(await does('account.show', { account: '1010' })).toMatchObject({
      name: 'Chequing account',
      note: 'branch 4711',
    })
    await does('account.change', { account: '1010', note: 'branch 4712' })
    expect(await tries('act.undo', { number: changed.act })).toMatchObject({
      refusals: [{ code: 'undo-changed-since', with: { what: 'account 1010' } }],
    })
  }))

test('an account is removed again while nothing uses it, and its opening stands while something does', () =>
  withBooks(async ({ does, tries }) => {
    const opened = await does('account.open', { code: '1015', name: 'Savings', type: 'asset' })
    const undone = await does('act.undo', { number: opened.act })
    expect(await does('account.list', { text: '1015' })).toEqual([])
    await does('act.undo', { number: undone.act })
    await does('entry.post', { date: '2026-01-10', debit: ['1015=5.00'], credit: ['1010=5.00'] })
    const again = await does('account.open', { code: '1016', name: 'Reserve', type: 'asset' })
    await does('entry.post', { date: '2026-01-10', debit: ['1016=5.00'], credit: ['1010=5.00'] })
    expect(await tries('act.undo', { number: again.act })).toMatchObject({
      refusals: [{ code: 'undo-account-used', with: { account: '1016', uses: '1 posting' } }],
    })
  }))

test('accounts that an act opened and posted to are closed when it is undone, and opened when it is done again', () =>
  withBooks(async ({ does }) => {
    const rows = [
      { code: '1016', debit: '5.00' },
      { code: '3100', credit: '5.00' },
    ]
    const taken = await does('opening.take', {
      start: '2026-01-01',
      rows,
      openAccounts: true,
      typeByRange: true,
    })
    const undone = await does('act.undo', { number: taken.act })
    expect(await does('account.show', { account: '1016' })).toMatchObject({
      closedOn: '2026-01-01',
      debit: '',
    })
    await does('act.undo', { number: undone.act })
    const open = await does('account.show', { account: '1016' })
    expect([open.closedOn, open.debit]).toEqual([undefined, '5.00'])
  }))

test('the exact reason is given where something later rests on the act', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    const first = await does('entry.post', legal)
    const second = await does('entry.post', legal)
    const third = await does('entry.post', legal)
    const fourth = await does('entry.post', { ...legal, debit: ['1010=1800.00'] })
    const fifth = await does('entry.post', { ...legal, date: '2026-01-31' })
    await does('entry.reverse', { number: 'J1' })
    await does('entry.correct', { number: 'J2', memo: 'Lawyer' })
    await does('entry.approve', { numbers: ['J3'] })
    await act(books, {
      kind: 'statement.imported',
      v: 1,
      statement: {
        id: 's1',
        account: '1010',
        format: 'ofx',
        paper: { sha256: 'cd', name: 'march.ofx', mediaType: 'text/plain', size: 1 },
        known: 0,
        lines: [{ id: 'f1', date: '2026-03-03', amount: 180000n, text: 'DEPOSIT' }],
      },
    })
    await act(books, { kind: 'line.matched', v: 1, account: '1010', line: 'f1', number: 4 })
    await does('period.lock', { through: '2026-01-31', reason: 'January sent' })
    const reasons = [first, second, third, fourth, fifth].map(({ seq }) =>
      refused('act.undo', { number: seq }),
    )
    expect(await Promise.all(reasons)).toEqual([
      ['entry-reversed'],
      ['entry-replaced'],
      ['entry-approved'],
      ['entry-matched'],
      ['period-locked'],
    ])
    expect(await refused('act.undo', { number: 1 })).toEqual(['undo-first'])
    expect(await refused('act.undo', { number: 9999 })).toEqual(['act-unknown'])
    expect(await refused('act.undo', { number: 2 })).toEqual(['act-unknown'])
  }))

test('locks and closes are not lifted by undoing: the command that lifts them is named', () =>
  withBooks(async ({ does, tries }) => {
    await does('entry.post', { date: '2025-03-01', debit: ['1010=9.00'], credit: ['4000=9.00'] })
    const closed = await does('year.close', {})
    const locked = await does('period.lock', { through: '2026-01-31', reason: 'sent' })
    expect(await tries('act.undo', { number: closed.act })).toMatchObject({
      refusals: [{ code: 'undo-sealed', with: { command: 'year reopen 2025-12-31 --reason' } }],
    })
    expect(await tries('act.undo', { number: locked.act })).toMatchObject({
      refusals: [{ code: 'undo-sealed', with: { command: 'period unlock --reason' } }],
    })
  }))

const rate = { currency: 'USD', date: '2026-03-02', rate: '1.3642', source: 'Bank of Canada' }
const template = { id: 't1', name: 'Rent', memo: 'Rent', postings: [{ account: '6120', amount: 100n }] }
const schedule = {
  id: 's1',
  name: 'Insurance',
  kind: 'prepaid',
  from: '1200',
  to: '6120',
  amount: 1200n,
  first: '2026-01-31',
  months: 12,
  posted: 0,
} as const
const quantity = { id: 'q1', account: '9000', date: '2026-03-02', quantity: '7.5' }
const report = { id: 'r1', name: 'Mine', report: 'trial-balance', options: {} }
const dimension = { dimension: 'job', code: 'A', name: 'Attic' } as const
const paper = { sha256: 'ab', name: 'bill.pdf', mediaType: 'application/pdf', size: 9 }
const statement = {
  id: 's1',
  account: '1010',
  format: 'ofx',
  paper,
  known: 0,
  lines: [{ id: 'f1', date: '2026-03-03', amount: -100n, text: 'COFFEE' }],
}

/** Facts of other commands, each with what has to be there before it. */
const others: readonly (readonly [string, readonly Fact[], Fact])[] = [
  ['a rate', [], { kind: 'rate.recorded', v: 1, rate }],
  [
    'a better rate',
    [{ kind: 'rate.recorded', v: 1, rate }],
    { kind: 'rate.recorded', v: 1, rate: { ...rate, rate: '1.37' }, was: rate },
  ],
  ['a template', [], { kind: 'template.set', v: 1, template }],
  [
    'a changed template',
    [{ kind: 'template.set', v: 1, template }],
    { kind: 'template.set', v: 1, template: { ...template, memo: 'x' }, was: template },
  ],
  [
    'a removed template',
    [{ kind: 'template.set', v: 1, template }],
    { kind: 'template.removed', v: 1, was: template },
  ],
  ['a schedule', [], { kind: 'schedule.set', v: 1, schedule }],
  [
    'a month of a schedule',
    [{ kind: 'schedule.set', v: 1, schedule }],
    { kind: 'schedule.set', v: 1, schedule: { ...schedule, posted: 1 }, was: schedule },
  ],
  ['a quantity', [], { kind: 'quantity.recorded', v: 1, quantity }],
  [
    'a removed quantity',
    [{ kind: 'quantity.recorded', v: 1, quantity }],
    { kind: 'quantity.removed', v: 1, was: quantity },
  ],
  ['a saved report', [], { kind: 'report.saved', v: 1, report }],
  ['a dimension', [], { kind: 'dimension.set', v: 1, value: dimension }],
  [
    'a closed dimension',
    [{ kind: 'dimension.set', v: 1, value: dimension }],
    { kind: 'dimension.set', v: 1, value: { ...dimension, closed: true }, was: dimension },
  ],
  ['a paper', [], { kind: 'paper.attached', v: 1, number: 1, paper }],
  [
    'a detached paper',
    [{ kind: 'paper.attached', v: 1, number: 1, paper }],
    { kind: 'paper.detached', v: 1, number: 1, paper, reason: 'wrong' },
  ],
  ['a statement', [], { kind: 'statement.imported', v: 1, statement }],
  [
    'a withdrawn statement',
    [{ kind: 'statement.imported', v: 1, statement }],
    { kind: 'statement.withdrawn', v: 1, statement },
  ],
  [
    'a match',
    [{ kind: 'statement.imported', v: 1, statement }],
    { kind: 'line.matched', v: 1, account: '1010', line: 'f1', number: 1 },
  ],
  ['an approval', [], { kind: 'entry.approved', v: 1, number: 1 }],
]

test.each(others)(
  '%s is undone to the rows of before, and done again to the rows of after',
  (_, earlier, fact) =>
    withBooks(async (books) => {
      await books.does('entry.post', legal)
      for (const each of earlier) await act(books, each)
      const before = await plainRows(books)
      const number = await act(books, fact)
      const after = await plainRows(books)
      expect(after).not.toEqual(before)
      const undone = await books.does('act.undo', { number })
      expect(await plainRows(books)).toEqual(before)
      await books.does('act.undo', { number: undone.act })
      expect(await plainRows(books)).toEqual(after)
    }, booksInMemory()),
)

test('a record that was changed again is not undone over the change', () =>
  withBooks(async (books) => {
    const better = { ...rate, rate: '1.37' }
    const first = await act(books, { kind: 'rate.recorded', v: 1, rate })
    await act(books, { kind: 'rate.recorded', v: 1, rate: better, was: rate })
    expect(await books.tries('act.undo', { number: first })).toMatchObject({
      refusals: [{ code: 'undo-changed-since', with: { what: 'rate USD 2026-03-02' } }],
    })
  }))

test('a dimension that postings carry, a statement with a tied line and a dated quantity in a locked period stay', () =>
  withBooks(async (books) => {
    const { does, tries } = books
    const set = await act(books, { kind: 'dimension.set', v: 1, value: dimension })
    await does('entry.post', {
      date: '2026-03-02',
      lines: [
        { account: '6120', debit: '1.00', dims: { job: 'A' } },
        { account: '1010', credit: '1.00' },
      ],
    })
    const imported = await act(books, { kind: 'statement.imported', v: 1, statement })
    await act(books, { kind: 'line.matched', v: 1, account: '1010', line: 'f1', number: 1 })
    const counted = await act(books, { kind: 'quantity.recorded', v: 1, quantity })
    await does('period.lock', { through: '2026-03-31', reason: 'sent' })
    expect(await tries('act.undo', { number: set })).toMatchObject({
      refusals: [{ code: 'undo-in-use', with: { what: 'job A' } }],
    })
    expect(await tries('act.undo', { number: imported })).toMatchObject({
      refusals: [{ code: 'undo-in-use', with: { what: 'statement s1', uses: 'J1' } }],
    })
    expect(await tries('act.undo', { number: counted })).toMatchObject({
      refusals: [{ code: 'period-locked' }],
    })
  }))

test('the activity list says what was done, by whom, what it touched and changed, and what is undone', () =>
  withBooks(async ({ does }) => {
    await does('entry.post', legal)
    const { act: corrected } = await does('entry.correct', { number: 'J1', memo: 'Lawyer' })
    await does('account.renumber', { account: '6120', code: '6121' })
    const undone = await does('act.undo', { number: corrected })
    const { acts } = await does('activity.list', { limit: 4, details: true })
    expect(acts).toMatchObject([
      { act: undone.act, what: `Undid act ${corrected}`, who: 'tester', undone: '' },
      {
        what: 'Renumbered account 6120 to 6121 Legal fees',
        accounts: '6121',
        changes: [{ what: '6121', field: 'number', before: '6120', after: '6121' }],
        changed: 'number: 6120 → 6121',
      },
      {
        act: corrected,
        what: 'Corrected J1 by J3',
        entries: 'J2 J1 J3',
        undone: String(undone.act),
        changes: [{ what: 'J1', field: 'memo', before: 'Legal fees', after: 'Lawyer' }],
      },
      { what: 'Posted J1 Legal fees 1,800.00', entries: 'J1' },
    ])
    const page = await does('activity.list', { limit: 1, details: true })
    const next = await does('activity.list', {
      limit: 3,
      details: true,
      ...(page.next === undefined ? {} : { before: page.next }),
    })
    expect([...page.acts, ...next.acts]).toEqual(acts)
  }))

/** The rows without their place in the chain, and without the marks of undone acts. */
async function plainRows({ book }: KeptBooks) {
  const { card, ...rows } = await rowsOf(book)
  const plain = (list: readonly object[]) => list.map((row) => ({ ...row, seq: undefined }))
  return {
    ...Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, plain(list)])),
    card: plain(card.filter((row) => row.kind !== 'undone')),
  }
}
