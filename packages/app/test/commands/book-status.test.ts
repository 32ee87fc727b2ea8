import { expect, test } from 'vitest'
import { withLedger } from './ledger-books.ts'

test('what waits in the books is told in one look: lines, questions, drafts, suspense, and what is due', () =>
  withLedger(async ({ does }) => {
    const rows = ['2026-03-04,ESSO,-64.10', '2026-03-05,BELL,-11.30', '2026-03-06,UNKNOWN,-5.00']
    const content = btoa(`Date,Description,Amount\n${rows.join('\n')}\n`)
    await does('statement.import', { file: 'bank.csv', content, account: '1010', confirm: true })
    const line = '1010|2026-03-05|-11.30|BELL#1'
    await does('line.ask', { account: '1010', line, question: 'Whose telephone is it?' })
    await does('line.code', { account: '1010', line: '1010|2026-03-06|-5.00|UNKNOWN#1', to: '1090' })
    await does('entry.draft', { memo: 'Rent', lines: [{ account: '6420', debit: '900.00' }] })
    expect(await does('book.status', { on: '2026-05-20' })).toMatchObject({
      balanced: true,
      banks: [{ account: '1010', waiting: 2, lastLine: '2026-03-05', reconciled: '' }],
      waiting: 2,
      questions: 1,
      drafts: 1,
      recurring: 0,
      suspense: '5.00',
      due: [
        { kind: 'reconcile', on: '2026-03-31', name: '1010', late: true },
        { kind: 'close-year', on: '2026-12-31', name: '2026-12-31', late: false },
        // Two months after the year end are February 28, a Sunday.
        { kind: 'deadline', on: '2027-03-01', name: 'T2-PAY 2026', label: 'T2: pay the balance' },
      ],
    })
    // The count is that of the list of questions, whoever asked and where.
    expect(await does('question.list', {})).toMatchObject({
      open: 1,
      questions: [{ question: 'Q1', kind: 'line', text: 'Whose telephone is it?' }],
    })
    const again = await does('line.ask', { account: '1010', line, question: 'Is it the shop’s?' })
    expect(again.number).toBe('Q1')
    // An answer takes the question away; a month whose statement is not out yet is not due.
    await does('line.answer', { account: '1010', line, answer: 'The shop’s' })
    expect((await does('question.list', { all: true })).questions).toMatchObject([
      { question: 'Q1', state: 'answered', answers: [{ text: 'The shop’s' }] },
    ])
    const early = await does('book.status', { on: '2026-03-31' })
    expect(early).toMatchObject({ questions: 0, due: [{ kind: 'close-year' }, { kind: 'deadline' }] })
    // The year that has ended is to be closed; by the end of June its returns were due.
    const later = await does('book.status', { on: '2027-06-30' })
    expect(later.due.filter(({ kind }) => kind === 'close-year')).toMatchObject([
      { on: '2026-12-31', late: false },
      { on: '2027-12-31', late: false },
    ])
    expect((await does('book.status', { on: '2027-07-01' })).due).toContainEqual(
      expect.objectContaining({ on: '2026-12-31', late: true }),
    )
  }))

test('a draft says its lines as they are typed, with party, dimensions and foreign amounts', () =>
  withLedger(async ({ does }) => {
    const lines = [
      { account: '1060', debit: '137.00', foreign: { currency: 'USD', amount: '100.00', rate: '1.37' } },
      {
        account: '4000',
        credit: '137.00',
        memo: 'Chair',
        party: 'Somebody',
        tags: ['t'],
        dims: { class: 'Shop' },
      },
      { account: '6420' },
    ]
    const { draft } = await does('entry.draft', { date: '2026-03-01', ref: '7', lines })
    expect(await does('entry.drafts', { typed: true })).toMatchObject([{ draft, ref: '7', typed: lines }])
    await does('entry.draft', { draft, lines: (await does('entry.drafts', { typed: true }))[0]?.typed ?? [] })
    expect(await does('entry.drafts', { typed: true })).toMatchObject([{ draft, typed: lines }])
  }))
