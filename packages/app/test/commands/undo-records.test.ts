import type { Fact } from '@daybook/core/daybook/fact.ts'
import { businessIncomeStatement } from '@daybook/core/statements/layouts/income-statement.ts'
import { expect, test } from 'vitest'
import { assetRecords } from './asset-records.ts'
import { cashRecords } from './cash-records.ts'
import { deskRecords } from './desk-records.ts'
import { intercompanyRecords } from './intercompany-records.ts'
import { booksInMemory, type KeptBooks, rowsOf } from './kept-books.ts'
import { act, legal, withLedger } from './ledger-books.ts'
import { letterheadRecords } from './letterhead-records.ts'
import { ownerRecords } from './owner-records.ts'
import { paymentRecords } from './payment-records.ts'
import { payrollRecords } from './payroll-records.ts'
import { personalRecords } from './personal-records.ts'
import { returnRecords } from './return-records.ts'
import { roeRecords } from './roe-records.ts'
import { slipRecords } from './slip-records.ts'
import { tradeRecords } from './trade-records.ts'
import { workRecords } from './work-records.ts'

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
const line = {
  id: '2026 6120',
  budget: '2026',
  account: '6120',
  months: [{ month: '2026-03', amount: 100n, since: 9 }],
}
const layout = { id: 'own', name: 'Own', layout: { ...businessIncomeStatement, name: 'own' } }
const dimension = { dimension: 'job', code: 'A', name: 'Attic' } as const
const paper = { sha256: 'ab', name: 'bill.pdf', mediaType: 'application/pdf', size: 9 }
const memory = { id: '1010 csv 1a2b', account: '1010', format: 'csv', layout: 'date|amount' }
const chequeStop = {
  id: 'J12',
  account: '1010',
  number: 12,
  cheque: '1187',
  amount: -31190n,
  on: '2026-03-31',
  reason: 'lost',
}
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
  ['a budget', [], { kind: 'budget.set', v: 1, line }],
  [
    'a changed budget',
    [{ kind: 'budget.set', v: 1, line }],
    { kind: 'budget.set', v: 1, line: { ...line, months: [] }, was: line },
  ],
  ['a removed budget', [{ kind: 'budget.set', v: 1, line }], { kind: 'budget.removed', v: 1, was: line }],
  ['a layout', [], { kind: 'layout.saved', v: 1, layout }],
  [
    'a changed layout',
    [{ kind: 'layout.saved', v: 1, layout }],
    { kind: 'layout.saved', v: 1, layout: { ...layout, name: 'OWN' }, was: layout },
  ],
  [
    'a removed layout',
    [{ kind: 'layout.saved', v: 1, layout }],
    { kind: 'layout.removed', v: 1, was: layout },
  ],
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
  ['a stopped cheque', [], { kind: 'cheque.stopped', v: 1, stop: chequeStop }],
  [
    'a stop that was lifted',
    [{ kind: 'cheque.stopped', v: 1, stop: chequeStop }],
    { kind: 'cheque.unstopped', v: 1, was: chequeStop },
  ],
  ['a statement', [], { kind: 'statement.imported', v: 1, statement }],
  ['how files are written', [], { kind: 'format.remembered', v: 1, memory }],
  [
    'another way in which files are written',
    [{ kind: 'format.remembered', v: 1, memory }],
    { kind: 'format.remembered', v: 1, memory: { ...memory, layout: 'x' }, was: memory },
  ],
  [
    'how files are written, forgotten',
    [{ kind: 'format.remembered', v: 1, memory }],
    { kind: 'format.forgotten', v: 1, was: memory },
  ],
  [
    'a withdrawn statement',
    [{ kind: 'statement.imported', v: 1, statement }],
    { kind: 'statement.withdrawn', v: 1, statement },
  ],
  [
    'a match',
    [{ kind: 'statement.imported', v: 1, statement }],
    {
      kind: 'line.matched',
      v: 1,
      account: '1010',
      line: 'f1',
      number: 1,
      posting: 1,
      amount: 100n,
      reason: { by: 'hand' },
    },
  ],
  ...cashRecords,
  ...returnRecords,
  ...payrollRecords,
  ...paymentRecords,
  ...tradeRecords,
  ...deskRecords,
  ...letterheadRecords,
  ...assetRecords,
  ...roeRecords,
  ...slipRecords,
  ...ownerRecords,
  ...personalRecords,
  ...intercompanyRecords,
  ...workRecords,
  ['an approval', [], { kind: 'entry.approved', v: 1, number: 1 }],
]

test.each(others)(
  '%s is undone to the rows of before, and done again to the rows of after',
  (_, earlier, fact) =>
    withLedger(async (books) => {
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
  withLedger(async (books) => {
    const better = { ...rate, rate: '1.37' }
    const first = await act(books, { kind: 'rate.recorded', v: 1, rate })
    await act(books, { kind: 'rate.recorded', v: 1, rate: better, was: rate })
    expect(await books.tries('act.undo', { number: first })).toMatchObject({
      refusals: [{ code: 'undo-changed-since', with: { what: 'rate USD 2026-03-02' } }],
    })
  }))

test('a dimension that postings carry, a statement with a tied line and a dated quantity in a locked period stay', () =>
  withLedger(async (books) => {
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
    await act(books, {
      kind: 'line.matched',
      v: 1,
      account: '1010',
      line: 'f1',
      number: 1,
      posting: 1,
      amount: 100n,
      reason: { by: 'hand' },
    })
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

/** The rows without their place in the chain, and without the marks of undone acts. */
async function plainRows({ book }: KeptBooks) {
  const { card, ...rows } = await rowsOf(book)
  const plain = (list: readonly object[]) => list.map((row) => ({ ...row, seq: undefined }))
  return {
    ...Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, plain(list)])),
    card: plain(card.filter((row) => row.kind !== 'undone')),
  }
}
