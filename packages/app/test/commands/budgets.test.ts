import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { type Book, bookOf } from '../../src/book.ts'
import { openBook } from '../../src/store/open-book.ts'
import { type KeptBooks, rowsOf } from './kept-books.ts'
import { given } from './program.ts'
import { newPlaces } from './whole-books.ts'
import { withBooks } from './with-books.ts'

/** Three months of rent (2,100 each) and sales (5,000 each) of 2025, two of them in the shop. */
async function lastYear({ does }: KeptBooks): Promise<void> {
  await does('dimension.set', { dimension: 'department', code: 'SHOP', name: 'Shop' })
  for (const month of ['01', '02', '03']) {
    const dims = month === '03' ? {} : { dims: { department: 'SHOP' } }
    await does('entry.post', {
      date: `2025-${month}-15`,
      lines: [
        { account: '6260', debit: '2100.00', ...dims },
        { account: '4000', credit: '5000.00', ...dims },
        { account: '1010', debit: '2900.00' },
      ],
    })
  }
}

/** The months of an account in a budget, as `budget.show` gives them. */
async function monthsOf({ does }: KeptBooks, budget: string, code: string) {
  // The output of a report is loose; this is the part that `budget.show` documents.
  const shown = (await does('budget.show', { budget })) as unknown as {
    rows: { code: string; months: { month: string; amount: string; fact: number }[]; total: string }[]
  }
  return shown.rows.find((row) => row.code === code)
}

/** The cells of an account in an income statement, by column. */
async function lineOf({ does }: KeptBooks, code: string, options: Record<string, unknown>) {
  const made = await does('report.income-statement', options)
  // The output of a report is loose; rows are records of text.
  const rows = made.rows as readonly Record<string, string>[]
  return rows.find((row) => row.code === code || row.name === code)
}

test('a budget is set by year and month, and shown with the fact that set each month', () =>
  withBooks(async (books) => {
    const { does } = books
    const first = await does('budget.set', { budget: 'Plan', account: '6260', yearly: '100.00', year: 2026 })
    expect(first).toMatchObject({ lines: 1, from: '2026-01', through: '2026-12' })
    const second = await does('budget.set', { budget: 'plan', account: '6260', month: ['2026-03=-5.00'] })
    const row = await monthsOf(books, 'PLAN', '6260')
    // 100.00 in twelve is 8.34 four times and 8.33; March is another now: 100.00 − 8.34 − 5.00.
    expect(row?.months.slice(1, 5)).toEqual([
      { month: '2026-02', amount: '8.34', fact: first.act },
      { month: '2026-03', amount: '-5.00', fact: second.act },
      { month: '2026-04', amount: '8.34', fact: first.act },
      { month: '2026-05', amount: '8.33', fact: first.act },
    ])
    expect(row?.total).toBe('86.66')
    expect(await does('budget.list', {})).toEqual([
      {
        budget: 'Plan',
        from: '2026-01',
        through: '2026-12',
        accounts: 1,
        revenue: '0.00',
        expenses: '86.66',
        income: '-86.66',
      },
    ])
  }))

test('a budget needs amounts, and a year where it spreads them', () =>
  withBooks(async ({ refused }) => {
    const plan = { budget: 'Plan', account: '6260' }
    expect(await refused('budget.set', plan)).toEqual(['input-missing'])
    expect(await refused('budget.set', { ...plan, yearly: '1.00' })).toEqual(['input-missing'])
    expect(await refused('budget.set', { ...plan, month: ['2026-03=x'] })).toEqual(['amount-malformed'])
    expect(await refused('budget.set', { ...plan, month: ['2026-00=1'] })).toEqual(['budget-month-malformed'])
    expect(await refused('budget.copy', { budget: 'Plan', year: 2026 })).toEqual(['input-missing'])
    expect(await refused('budget.copy', { budget: 'Plan', year: 2026, from: 'None' })).toEqual([
      'budget-unknown',
    ])
    expect(await refused('budget.copy', { budget: 'P', year: 2026, actuals: 2025, percent: '-100' })).toEqual(
      ['input-malformed'],
    )
  }))

test('a budget is copied from what happened, by department, and a version of it from the budget', () =>
  withBooks(async (books) => {
    const { does } = books
    await lastYear(books)
    await does('budget.copy', { budget: '2026', year: 2026, actuals: 2025, percent: '10' })
    // 2,100 and 5,000 raised by a tenth.
    expect((await monthsOf(books, '2026', '6260'))?.months.map((each) => each.amount)).toEqual([
      '2310.00',
      '2310.00',
      '2310.00',
    ])
    expect((await monthsOf(books, '2026', '4000'))?.total).toBe('16500.00')
    await does('budget.copy', { budget: '2026 cautious', year: 2026, from: '2026', percent: '-50' })
    expect((await monthsOf(books, '2026 cautious', '4000'))?.total).toBe('8250.00')
    expect((await monthsOf(books, '2026', '4000'))?.total).toBe('16500.00')
    const parts = await does('budget.copy', { budget: 'Parts', year: 2026, actuals: 2025, by: 'department' })
    expect(parts.lines).toBe(4)
    const asked = { from: '2026-01-01', through: '2026-03-31', budget: 'Parts', by: 'department' } as const
    const rent = await lineOf(books, '6260', asked)
    expect(rent).toMatchObject({
      'budget:department=SHOP': '4200.00',
      'budget:department=': '2100.00',
      budget: '6300.00',
      variance: '6300.00',
    })
  }))

test('a statement beside a budget explains each number, also as the books once stood', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    const { act } = await does('budget.set', {
      budget: '2026',
      account: '6260',
      monthly: '2000.00',
      year: 2026,
    })
    await does('entry.post', { date: '2026-01-10', debit: ['6260=2150.00'], credit: ['1010=2150.00'] })
    const asked = { from: '2026-01-01', through: '2026-01-31', budget: '2026' }
    // Beside the text of its columns, a row has the ids of its figures.
    const rent = (await lineOf(books, '6260', asked)) as Record<string, unknown> | undefined
    expect(rent).toMatchObject({
      current: '2150.00',
      budget: '2000.00',
      variance: '-150.00',
      'variance-percent': '-7.5',
    })
    // As above: ids by the names of columns.
    const figures = rent?.figures as Record<string, string>
    const told = await does('figure.explain', { figure: figures.variance ?? '' })
    expect(told.value).toBe('-150.00')
    expect(told.explanation.join('\n')).toContain(
      `Jan 2026 (tester, 2026-04-10, fact ${act}): 2,000.00, entered`,
    )
    await does('budget.set', { budget: '2026', account: '6260', month: ['2026-01=2200.00'] })
    expect((await does('figure.explain', { figure: figures.budget ?? '' })).value).toBe('2000.00')
    const then = await lineOf(books, '6260', { ...asked, asOf: String(act + 1) })
    expect(then).toMatchObject({ budget: '2000.00', variance: '-150.00' })
    expect(await lineOf(books, '6260', asked)).toMatchObject({ budget: '2200.00', variance: '50.00' })
    expect(await refused('report.income-statement', { ...asked, asOf: String(act - 1) })).toEqual([
      'budget-unknown',
    ])
  }))

test('a table of months, in either language, is imported once and again without doubling', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    const folder = mkdtempSync(join(tmpdir(), 'daybook-budget-'))
    const file = join(folder, 'budget.csv')
    try {
      writeFileSync(
        file,
        'Compte;Nom;janv.;Févr.;2026-03\n6260;Loyer;2 000,00;2 000,00;\n4000;Ventes;(100,00);;5 000\n',
      )
      const first = await does('budget.import', { budget: '2026', file, year: 2026 })
      expect(first).toMatchObject({ lines: 2, from: '2026-01', through: '2026-03' })
      expect(
        (await monthsOf(books, '2026', '4000'))?.months.map((each) => [each.month, each.amount]),
      ).toEqual([
        ['2026-01', '-100.00'],
        ['2026-03', '5000.00'],
      ])
      expect(await refused('budget.import', { budget: '2026', file, year: 2026 })).toEqual([
        'nothing-to-change',
      ])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    const content = 'account,department,total\n6260,,1200.00\n6260,SHOP,600.00\n'
    expect(await refused('budget.import', { budget: 'T', file: 'x.csv', content })).toEqual(['input-missing'])
    expect(await refused('budget.import', { budget: 'T', file: 'x.csv', content, year: 2026 })).toEqual([
      'dimension-unknown',
    ])
    await does('dimension.set', { dimension: 'department', code: 'SHOP', name: 'Shop' })
    expect(await does('budget.import', { budget: 'T', file: 'x.csv', content, year: 2026 })).toMatchObject({
      lines: 2,
    })
    const lacking = 'name,2026-01\nRent,1.00\n'
    expect(await refused('budget.import', { budget: 'T', file: 'x.csv', content: lacking })).toEqual([
      'file-column-missing',
    ])
  }))

test('a budget is removed, and all is undone', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await does('budget.set', { budget: '2026', account: '6260', month: ['2026-01=10.00'] })
    const { act } = await does('budget.set', { budget: '2026', account: '4000', month: ['2026-01=20.00'] })
    expect(await does('budget.remove', { budget: '2026', account: '4000' })).toMatchObject({ lines: 1 })
    const removed = await does('budget.remove', { budget: '2026' })
    expect(await does('budget.list', {})).toEqual([])
    expect(await refused('budget.show', { budget: '2026' })).toEqual(['budget-unknown'])
    await does('act.undo', { number: removed.act })
    await does('act.undo', { number: removed.act - 1 })
    await does('act.undo', { number: act })
    expect(await does('budget.list', {})).toMatchObject([{ accounts: 1, expenses: '10.00' }])
    const [undone] = (await does('activity.list', {})).acts
    expect(undone?.what).toContain('Undid act')
  }))

test('an account that a budget names is not taken away by an undoing', () =>
  withBooks(async ({ does, tries }) => {
    const { act } = await does('account.open', { code: '6999', name: 'Gifts', type: 'expense' })
    await does('budget.set', { budget: '2026', account: '6999', month: ['2026-01=10.00'] })
    expect(await tries('act.undo', { number: act })).toMatchObject({
      refusals: [{ code: 'undo-account-used', with: { uses: 'budget “2026”' } }],
    })
  }))

test('budgets and layouts are exported and imported with the books, and proved', () =>
  withBooks(async ({ does, book }) => {
    await does('budget.set', { budget: '2026', account: '6260', yearly: '100.00', year: 2026 })
    const { text } = await does('layout.show', { name: 'income-statement' })
    await does('layout.save', { name: 'Mine', layout: JSON.parse(text) })
    const places = newPlaces()
    try {
      const [file, to] = [places.place(), places.place()]
      await does('book.export', { file })
      value(await given('book.import', { file, to }))
      const copy = value(await openBook(to))
      const cards = async (each: Book) => (await rowsOf(each)).card
      expect((await cards(book)).map((row) => row.kind)).toEqual(expect.arrayContaining(['budget', 'layout']))
      expect(await cards(bookOf(copy))).toEqual(await cards(book))
      await copy.close()
    } finally {
      places.end()
    }
    expect(await does('book.verify', {})).toMatchObject({ proved: true })
  }))
