import { expect, test } from 'vitest'
import type { KeptBooks } from './kept-books.ts'
import { withBooks } from './with-books.ts'

/** A report’s answer is loose; tests read the parts that they name. */
// biome-ignore lint/suspicious/noExplicitAny: the shape of a report is told by its page.
type Loose = any

/** A sale on credit in March, rent paid in cash each month, a budget of both, and hours. */
async function workDone({ does }: KeptBooks): Promise<void> {
  const post = (date: string, debit: string, credit: string, amount: string) =>
    does('entry.post', {
      date,
      lines: [
        { account: debit, debit: amount },
        { account: credit, credit: amount },
      ],
    })
  await post('2026-03-10', '1010', '4000', '900.00')
  await post('2026-03-31', '6260', '1010', '400.00')
  await post('2026-04-30', '6260', '1010', '400.00')
  await does('customer.add', { name: 'Birch Sample' })
  await does('invoice.issue', {
    customer: 'Birch Sample',
    date: '2026-03-31',
    lines: [{ account: '4000', amount: '500.00', tax: 'exempt' }],
  })
  await does('template.save', {
    name: 'Rent',
    lines: [
      { account: '6260', debit: '400.00' },
      { account: '1010', credit: '400.00' },
    ],
    every: 'monthly',
    next: '2026-04-30',
  })
  await does('budget.set', { budget: 'Plan', account: '6260', yearly: '3600.00', year: 2026 })
  await does('account.open', { code: '9100', name: 'Hours', type: 'statistical', unit: 'h' })
  await does('quantity.record', { account: '9100', date: '2026-03-31', quantity: '35' })
}

test('reports made of many things agree with the ledger, open, and are kept', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await workDone(books)
    const forecast: Loose = await does('report.forecast', {
      from: '2026-03-31',
      through: '2026-05-31',
      by: 'month',
    })
    const sheet: Loose = await does('report.balance-sheet', { on: '2026-03-31' })
    const cash = sheet.rows.find(({ code }: Loose) => code === '1010')
    expect(forecast.opening[0].amount).toBe(cash.current)
    const rows = Object.fromEntries(forecast.rows.map(({ kind, total }: Loose) => [kind, total]))
    // The rent of April is posted, and due as a template too: each stands for itself.
    expect(rows).toMatchObject({ posted: '-400.00', receivables: '500.00', recurring: '-800.00' })
    const opened = await does('figure.explain', { figure: forecast.rows[1].cells[0].figure })
    expect(opened.explanation.join('\n')).toContain('Birch Sample')
    const lowest = await does('figure.explain', { figure: forecast.lowest.figure })
    expect(lowest.value).toBe(forecast.lowest.amount)

    const variance: Loose = await does('report.budget-variance', {
      from: '2026-03-01',
      through: '2026-03-31',
    })
    const rent = variance.parts[0].rows.find(({ code }: Loose) => code === '6260')
    // 3,600 a year is 300 a month; 400 is 100 more, which is not favourable.
    expect(rent).toMatchObject({
      current: '400.00',
      budget: '300.00',
      variance: '-100.00',
      verdict: 'unfavourable',
    })
    expect((await does('figure.explain', { figure: rent.figures.variance })).value).toBe('-100.00')

    const rolling: Loose = await does('report.rolling-income', { through: '2026-04-30', count: '2' })
    expect(rolling.rows.find(({ code }: Loose) => code === '6260')).toMatchObject({
      '2026-03': '400.00',
      current: '800.00',
    })
    const perUnit: Loose = await does('report.per-unit', { from: '2026-03-01', through: '2026-04-30' })
    // 1,400.00 over 35 hours
    expect(perUnit.accounts[0].months[0]).toMatchObject({
      quantity: '35',
      revenue: { amount: '1400.00', perUnit: '40.00' },
    })
    expect(perUnit.accounts[0].months[1].revenue.perUnit).toBeNull()

    const survey: Loose = await does('report.survey', { from: '2026-03-01', through: '2026-04-30' })
    expect([survey.rows.at(-1).amount, survey.proof[0].holds]).toEqual(['600.00', true])
    const net = await does('figure.explain', { figure: survey.rows.at(-1).figures.amount })
    expect(net.postings.length).toBe(4)

    await does('report.save', { name: 'Trend', report: 'rolling-income', options: { count: '3' } })
    const parts = 'income-statement?compare=prior-year;Trend;forecast'
    const made: Loose = await does('report.package', { parts, from: '2026-01-01', through: '2026-03-31' })
    expect(made.reports.map(({ report }: Loose) => report)).toEqual(
      ['income-statement?compare=prior-year', 'Trend', 'forecast'].map((each) => each.split('?')[0]),
    )
    expect(await refused('report.package', { parts: 'Nothing' })).toEqual(['report-unknown'])
    const compiled: Loose = await does('report.compilation', { through: '2026-03-31', notes: 'One.|Two.' })
    expect(compiled.reports.map(({ report }: { report: string }) => report)).toEqual([
      ...['balance-sheet', 'income-statement', 'retained-earnings', 'cash-flow'],
    ])
    expect(compiled.notes).toEqual([expect.stringContaining('Basis of accounting'), 'One.', 'Two.'])
    expect(await refused('report.package', { parts: 'package' })).toEqual(['report-unknown'])
  }))
