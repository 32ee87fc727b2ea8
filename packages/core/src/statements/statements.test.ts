import { describe, expect, test } from 'vitest'
import { disagreeing, explainText } from '../filings/explain.ts'
import { value } from '../kit/result.ts'
import type { Page } from '../reports/page.ts'
import { wholeDollars } from '../reports/whole-dollars.ts'
import { balanceSheet } from './balance-sheet.ts'
import { chartOf, closingEntry, entriesOf, loadedFrom, mainOf, movedIn } from './books.fixture.ts'
import { cashFlow } from './cash-flow.ts'
import { planColumns } from './columns.ts'
import { incomeStatement } from './income-statement.ts'
import { retainedEarnings } from './retained-earnings.ts'
import { amountOf, figureOf, type Statement, statementFigures } from './statement.ts'
import { statementPage } from './statement-page.ts'
import { trialBalance, trialBalanceFigures } from './trial-balance.ts'
import { trialBalancePage } from './trial-balance-page.ts'
import { worksheet } from './worksheet.ts'
import { worksheetPage } from './worksheet-page.ts'

// The books of Juniper Joinery Ltd., a fictional company with its year-end on December 31.
const chart = chartOf(
  `
  1010 asset bank Chequing account | Compte chèques
  1100 asset receivable Accounts receivable | Comptes clients
  1200 asset prepaid Prepaid expenses | Frais payés d’avance
  1300 asset inventory Inventory | Stocks
  1520 asset capital Machinery | Machinerie
  1525 asset contraAsset Accumulated amortization | Amortissement cumulé
  2000 liability payable Accounts payable | Comptes fournisseurs
  2300 liability salesTax GST/HST collected | TPS/TVH perçue
  2450 liability loan Line of credit | Marge de crédit
  2600 liability loan Term loan | Emprunt à terme
  3000 equity shareCapital Common shares | Actions ordinaires
  3100 equity retained Retained earnings | Bénéfices non répartis
  3200 equity dividend Dividends | Dividendes
  4000 revenue sales Sales | Ventes
  4250 revenue otherIncome Gain on disposal | Gain sur disposition
  5010 expense cogs Purchases | Achats
  6020 expense operating Amortization | Amortissement
  6260 expense operating Rent | Loyer
  8000 expense incomeTax Income tax | Impôt
`,
  {
    '1525': { normal: 'credit', gifi: '1741' },
    '2450': { gifi: '2701', cashFlow: 'financing' },
    '2600': { gifi: '3143', cashFlow: 'financing' },
    '3200': { normal: 'debit' },
    '4250': { role: 'asset.disposal' },
    '6020': { role: 'amortization' },
  },
)

const entries = entriesOf(`
  2025-01-05 Founding
    1010 50000.00
    3000 -10000.00
    2600 -40000.00
  2025-02-01 Lathe
    1520 30000.00
    1010 -30000.00
  2025-06-30 Sales of the first year
    1010 20000.00
    4000 -20000.00
  2025-12-01 Rent
    6260 12000.00
    1010 -12000.00
  2025-12-31 adjusting Amortization
    6020 3000.00
    1525 -3000.00
  2026-03-31 Invoice @Ash
    1100 56500.00
    4000 -50000.00
    2300 -6500.00
  2026-04-30 Receipt @Ash
    1010 40000.00
    1100 -40000.00
  2026-05-10 Timber @Mill
    5010 18000.00
    1300 4000.00
    2000 -22000.00
  2026-06-10 Pay the mill @Mill
    2000 15000.00
    1010 -15000.00
  2026-07-01 Rent for a year
    6260 6000.00
    1200 6000.00
    1010 -12000.00
  2026-08-15 Sell the lathe and buy a planer
    1010 29000.00
    1525 3000.00
    1520 -30000.00
    4250 -2000.00
  2026-08-16 Planer
    1520 45000.00
    1010 -45000.00
  2026-09-01 Borrow and repay
    1010 2000.00
    2450 -7000.00
    2600 5000.00
  2026-10-01 Dividend
    3200 4000.00
    1010 -4000.00
  2026-12-31 adjusting Amortization
    6020 4500.00
    1525 -4500.00
  2026-12-31 adjusting Tax
    8000 3000.00
    2000 -3000.00
`)

const profile = { form: 'corporation', fiscalYearEnd: '12-31' } as const
const year2025 = { from: '2025-01-01', through: '2025-12-31' }
const year2026 = { from: '2026-01-01', through: '2026-12-31' }

function statements(books = entries) {
  const input = { chart, profile, columns: [mainOf(books, year2026)], asOfSeq: 40 }
  return {
    sheet: value(balanceSheet(input)),
    income: value(incomeStatement(input)),
    equity: value(retainedEarnings(input)),
    cash: value(cashFlow(input)),
  }
}

/** The words and amounts of a page's rows, blank rows left out. */
function printed(page: Page): readonly string[] {
  return page.rows
    .filter((row) => row.kind !== 'blank')
    .map((row) => row.cells.filter((cell) => cell !== null).join(' '))
}

function proven(statement: Statement): void {
  expect(statement.proofs.filter((each) => !each.holds)).toEqual([])
  expect(statementFigures(statement).flatMap(disagreeing)).toEqual([])
}

describe('the income statement', () => {
  const { income } = statements()

  test('has revenue, cost of sales, gross margin, expenses, other income, taxes and net income in this order', () => {
    // 50,000 − 18,000 = 32,000; − (4,500 + 6,000) = 21,500; + 2,000 = 23,500; − 3,000 = 20,500.
    const page = statementPage(income, { bookName: 'Juniper Joinery Ltd.', language: 'en' })
    expect(printed(page)).toEqual([
      'Revenue',
      '4000 Sales 5000000',
      'Total revenue 5000000',
      'Cost of sales',
      '5010 Purchases 1800000',
      'Total cost of sales 1800000',
      'Gross margin 3200000',
      'Expenses',
      '6020 Amortization 450000',
      '6260 Rent 600000',
      'Total expenses 1050000',
      'Income from operations 2150000',
      'Other income',
      '4250 Gain on disposal 200000',
      'Total other income 200000',
      'Income before income taxes 2350000',
      'Income taxes',
      '8000 Income tax 300000',
      'Total income taxes 300000',
      'Net income 2050000',
    ])
    expect(page.subtitle).toEqual({
      en: 'Year ended December 31, 2026',
      fr: 'Exercice terminé le 31 décembre 2026',
    })
    expect(page.notes[0]).toEqual({
      en: 'Unaudited, accrual basis, Canadian dollars.',
      fr: 'Non audité, comptabilité d’exercice, dollars canadiens.',
    })
    proven(income)
  })

  test('speaks French in its cells, its title and its proofs', () => {
    const page = statementPage(income, { bookName: 'Menuiserie Genévrier', language: 'fr' })
    expect(page.title.fr).toBe('État des résultats')
    expect(printed(page).slice(0, 3)).toEqual([
      'Produits',
      '4000 Ventes 5000000',
      'Total des produits 5000000',
    ])
    expect(page.proofs[0]?.label.fr).toBe('Le résultat net égale le grand livre')
  })

  test('shows the income of a closed year all the same', () => {
    const closed = [...entries, closingEntry(chart, entries.slice(0, 5), '2025-12-31', '3100')]
    const input = { chart, profile, columns: [mainOf(closed, year2025)], asOfSeq: 41 }
    // 20,000 − 12,000 − 3,000.
    expect(amountOf(value(incomeStatement(input)), 'net-income')).toBe(500000n)
  })

  test('explains a total down to its accounts, days and numbers of postings', () => {
    const total = figureOf(income, 'expenses.total')
    expect(total === undefined ? [] : explainText(total, 'fr')).toEqual([
      'Total des charges: 10\u00a0500,00, somme de 1',
      '      Charges d’exploitation: 10\u00a0500,00, somme de 2',
      '          6020 Amortissement: 4\u00a0500,00',
      '            1 ligne au compte 6020, 2026-01-01 au 2026-12-31 avant clôture, selon les livres au fait 40',
      '        + 6260 Loyer: 6\u00a0000,00',
      '            1 ligne au compte 6260, 2026-01-01 au 2026-12-31 avant clôture, selon les livres au fait 40',
    ])
  })
})

describe('the balance sheet', () => {
  test('balances before closing, with this year’s income and that of the year not closed apart', () => {
    const { sheet } = statements()
    proven(sheet)
    const page = statementPage(sheet, { bookName: 'Juniper Joinery Ltd.', language: 'en' })
    // Cash 28,000 + 40,000 − 15,000 − 12,000 + 29,000 − 45,000 + 2,000 − 4,000 = 23,000.
    expect(printed(page)).toEqual([
      'Assets',
      'Current assets',
      '1010 Chequing account 2300000',
      '1100 Accounts receivable 1650000',
      '1300 Inventory 400000',
      '1200 Prepaid expenses 600000',
      'Total current assets 4950000',
      'Capital assets',
      '1520 Machinery 4500000',
      '1525 Accumulated amortization -450000',
      'Net capital assets 4050000',
      'Total assets 9000000',
      'Liabilities',
      'Current liabilities',
      '2000 Accounts payable 1000000',
      '2300 GST/HST collected 650000',
      '2450 Line of credit 700000',
      'Total current liabilities 2350000',
      'Long-term liabilities',
      '2600 Term loan 3500000',
      'Total long-term liabilities 3500000',
      'Total liabilities 5850000',
      'Shareholders’ equity',
      '3000 Common shares 1000000',
      'Retained earnings',
      '3200 Dividends -400000',
      'Net income of earlier years, not closed 500000',
      'Net income for the year 2050000',
      'Total retained earnings 2150000',
      'Total shareholders’ equity 3150000',
      'Total liabilities and shareholders’ equity 9000000',
    ])
    expect(page.subtitle).toEqual({ en: 'December 31, 2026', fr: 'Au 31 décembre 2026' })
  })

  test('has the same totals after both years are closed, with income in retained earnings', () => {
    const first = closingEntry(chart, entries.slice(0, 5), '2025-12-31', '3100')
    const closed = [...entries, first]
    const books = [...closed, { ...closingEntry(chart, closed, '2026-12-31', '3100'), number: 99 }]
    const { sheet, equity, cash } = statements(books)
    for (const each of [sheet, equity, cash]) proven(each)
    expect(amountOf(sheet, 'equity.retained.year')).toBe(0n)
    expect(amountOf(sheet, 'equity.retained.accounts')).toBe(2550000n)
    expect(amountOf(sheet, 'equity.retained')).toBe(2150000n)
    // On a day in the middle of the year only the income so far is in equity: 50,000 less 18,000 of
    // purchases.
    const half = { from: '2026-01-01', through: '2026-06-30' }
    const middle = value(balanceSheet({ chart, profile, columns: [mainOf(books, half)], asOfSeq: 42 }))
    expect(amountOf(middle, 'equity.retained.year')).toBe(3200000n)
    expect(amountOf(middle, 'equity.retained.accounts')).toBe(500000n)
    proven(middle)
  })

  test('marks a balance on the wrong side as negative, not hidden', () => {
    const overdrawn = entriesOf(`
      2026-01-05 Overdraft
        6260 100.00
        1010 -100.00
    `)
    const input = { chart, profile, columns: [mainOf(overdrawn, year2026)], asOfSeq: 1 }
    expect(amountOf(value(balanceSheet(input)), 'assets.current.cash/1010')).toBe(-10000n)
  })
})

test('retained earnings: opening and net income less dividends make closing, as on the balance sheet', () => {
  const { equity, sheet } = statements()
  const page = statementPage(equity, { bookName: 'Juniper Joinery Ltd.', language: 'en' })
  expect(printed(page)).toEqual([
    'Retained earnings, beginning of period 500000',
    'Net income 2050000',
    'Dividends',
    '3200 Dividends -400000',
    'Total dividends -400000',
    'Retained earnings, end of period 2150000',
  ])
  expect(amountOf(equity, 'closing')).toBe(amountOf(sheet, 'equity.retained'))
  proven(equity)
})

describe('the cash flow statement', () => {
  test('starts from net income and ends with the cash accounts, proceeds of a disposal among investing', () => {
    const { cash } = statements()
    const page = statementPage(cash, { bookName: 'Juniper Joinery Ltd.', language: 'en' })
    // The lathe (30,000 less 3,000 amortized) brought 29,000, the planer cost 45,000: 16,000 went out.
    expect(printed(page)).toEqual([
      'Operating activities',
      'Net income 2050000',
      'Items not affecting cash',
      'Amortization 450000',
      'Gain or loss on disposal of assets -200000',
      'Total items not affecting cash 250000',
      'Changes in working capital',
      'Receivables -1650000',
      'Inventory -400000',
      'Prepaid expenses and deposits -600000',
      'Accounts payable 1000000',
      'Sales taxes 650000',
      'Total changes in working capital -1000000',
      'Cash from operating activities 1300000',
      'Investing activities',
      'Capital assets bought, less proceeds of those sold -1600000',
      'Cash from investing activities -1600000',
      'Financing activities',
      '2450 Line of credit 700000',
      '2600 Term loan -500000',
      'Dividends paid -400000',
      'Cash from financing activities -200000',
      'Increase (decrease) in cash -500000',
      'Cash, beginning of period 2800000',
      'Cash, end of period 2300000',
    ])
    proven(cash)
  })

  test('goes by accumulated amortization where no expense is known to be amortization', () => {
    const plain = new Map([...chart].map(([id, { role: _role, ...account }]) => [id, account] as const))
    const input = { chart: plain, profile, columns: [mainOf(entries, year2025)], asOfSeq: 5 }
    const cash = value(cashFlow(input))
    expect(amountOf(cash, 'operating.non-cash.amortization')).toBe(300000n)
    expect(amountOf(cash, 'investing')).toBe(-3000000n)
    proven(cash)
  })

  test('is refused when no account is cash', () => {
    const imported = chartOf('1 asset - Bank\n 5 revenue - Income')
    const books = entriesOf(`
      2026-01-05 Sale
        1 5.00
        5 -5.00
    `)
    const input = { chart: imported, profile, columns: [mainOf(books, year2026)], asOfSeq: 1 }
    expect(cashFlow(input)).toEqual({ ok: false, refusals: [{ code: 'cash-accounts-unknown', with: {} }] })
    const marked = new Map(
      [...imported].map(([id, account]) => [
        id,
        id === '1' ? { ...account, cashFlow: 'cash' as const } : account,
      ]),
    )
    const cash = value(cashFlow({ ...input, chart: marked }))
    expect(amountOf(cash, 'closing-cash')).toBe(500n)
    proven(cash)
  })
})

describe('comparison columns', () => {
  const plan = value(
    planColumns({ at: 'span', span: year2026, fiscalYearEnd: '12-31', compare: 'prior-year', share: true }),
  )
  const income = value(
    incomeStatement({
      chart,
      profile,
      columns: plan.loaded.map((column) => loadedFrom(entries, column)),
      derived: plan.derived,
      asOfSeq: 40,
    }),
  )

  test('show the prior year, the change and percentages, with a dash where there is nothing to compare with', () => {
    const page = statementPage(income, { bookName: 'Juniper Joinery Ltd.', language: 'en' })
    expect(page.columns.map((column) => column.label.en)).toEqual([
      'No.',
      'Account',
      'Year to Dec 2026',
      'Year to Dec 2025',
      '%',
      '%',
      'Change',
      'Change %',
    ])
    const rowOf = (code: string) => page.rows.find((row) => row.cells[0] === code)?.cells
    // Rent: 6,000 is 12.0 % of 50,000; 12,000 was 60.0 % of 20,000; half as much: −50.0 %.
    expect(rowOf('6260')).toEqual(['6260', 'Rent', 600000n, 1200000n, '12.0', '60.0', -600000n, '-50.0'])
    expect(rowOf('4250')).toEqual(['4250', 'Gain on disposal', 200000n, 0n, '4.0', '0.0', 200000n, null])
  })

  test('give a number the id that it has in its own year’s statement', () => {
    expect(figureOf(income, 'net-income', 'prior-year')?.id).toBe(
      'income-statement@2025-01-01..2025-12-31#40:net-income',
    )
    expect(figureOf(income, 'net-income', 'change')?.id).toBe(
      'income-statement@2026-01-01..2026-12-31#40?compare=2025-01-01..2025-12-31:net-income:change',
    )
  })

  test('explain a change by both years and a percentage by both amounts', () => {
    const change = figureOf(income, 'expenses.operating/6260', 'change-percent')
    expect(
      change === undefined ? [] : explainText(change, 'en').filter((line) => !line.includes('postings')),
    ).toEqual([
      'Change %: -50.0, worked out from',
      '    · Change: (6,000.00), the first less the others',
      '          6260 Rent: 6,000.00',
      '            1 posting to 6260, 2026-01-01 to 2026-12-31 before closing, as the books stood at fact 40',
      '        − 6260 Rent: 12,000.00',
      '            1 posting to 6260, 2025-01-01 to 2025-12-31 before closing, as the books stood at fact 40',
      '    · 6260 Rent: 12,000.00',
      '        1 posting to 6260, 2025-01-01 to 2025-12-31 before closing, as the books stood at fact 40',
    ])
  })
})

test('months stand side by side and their total is the span', () => {
  const span = { from: '2026-03-01', through: '2026-05-31' }
  const { loaded, addingUp } = value(planColumns({ at: 'span', span, fiscalYearEnd: '12-31', months: true }))
  const columns = loaded.map((column) => loadedFrom(entries, column))
  const statement = value(
    incomeStatement({ chart, profile, columns, asOfSeq: 40, ...(addingUp && { addingUp }) }),
  )
  const page = statementPage(statement, { bookName: 'Juniper Joinery Ltd.', language: 'fr' })
  expect(page.columns.map((column) => column.label.fr).slice(2)).toEqual([
    'mars 2026',
    'avr. 2026',
    'mai 2026',
    'Total',
  ])
  expect(page.rows.at(-1)?.cells).toEqual([null, 'Résultat net', 5000000n, 0n, -1800000n, 3200000n])
  expect(statement.proofs.some((each) => each.label.fr === 'Les mois s’additionnent' && each.holds)).toBe(
    true,
  )
})

describe('the trial balance', () => {
  const rows = movedIn(entries, { from: '1900-01-01', through: '2025-12-31' })
  const balance = value(trialBalance({ chart, rows, on: '2025-12-31', asOfSeq: 5 }))

  test('has debits and credits by code, equal in sum, without zero balances', () => {
    expect(balance.rows.map(({ code, debit, credit }) => [code, debit, credit])).toEqual([
      ['1010', 2800000n, 0n],
      ['1520', 3000000n, 0n],
      ['1525', 0n, 300000n],
      ['2600', 0n, 4000000n],
      ['3000', 0n, 1000000n],
      ['4000', 0n, 2000000n],
      ['6020', 300000n, 0n],
      ['6260', 1200000n, 0n],
    ])
    // 28,000 + 30,000 + 3,000 + 12,000 = 3,000 + 40,000 + 10,000 + 20,000.
    expect(balance.totals).toEqual({ debit: 7300000n, credit: 7300000n })
    expect(balance.proofs).toEqual([
      {
        label: { en: 'Debits equal credits', fr: 'Les débits égalent les crédits' },
        left: 7300000n,
        right: 7300000n,
        holds: true,
      },
    ])
  })

  test('opens every amount and both totals', () => {
    const [debits] = trialBalanceFigures(balance)
    expect(debits?.id).toBe('trial-balance@2025-12-31#5:totals/debit')
    expect(debits?.parts[0]).toEqual({
      id: 'trial-balance@2025-12-31#5:1010:debit',
      label: { en: '1010 Chequing account', fr: '1010 Compte chèques' },
      value: 2800000n,
      how: 'postings',
      parts: [],
      postings: {
        accounts: ['1010'],
        span: { from: '1900-01-01', through: '2025-12-31' },
        asOfSeq: 5,
        count: 4,
      },
    })
    const page = trialBalancePage(balance, { bookName: 'Juniper Joinery Ltd.', language: 'fr' })
    expect(page.subtitle.fr).toBe('Au 31 décembre 2025')
    expect(page.rows.at(-1)?.cells).toEqual([null, 'Total', 7300000n, 7300000n])
  })

  test('leaves out accounts that came back to zero', () => {
    const paid = movedIn(entries.slice(5, 7), year2026).filter((row) => row.account === '1100')
    const none = entriesOf(`
      2026-04-30 Rest
        1010 165.00
        1100 -165.00
      2026-04-30 And back
        1010 -165.00
        1100 165.00
    `)
    const zero = value(trialBalance({ chart, rows: movedIn(none, year2026), asOfSeq: 5 }))
    expect(zero.rows).toEqual([])
    // 56,500 invoiced less 40,000 received.
    expect(value(trialBalance({ chart, rows: paid, asOfSeq: 5 })).rows[0]?.debit).toBe(1650000n)
  })

  test('takes all postings when no day is named', () => {
    const all = value(
      trialBalance({
        chart,
        rows: movedIn(entries, { from: '1900-01-01', through: '2199-12-31' }),
        asOfSeq: 5,
      }),
    )
    expect(trialBalanceFigures(all)[1]?.id).toBe('trial-balance@all#5:totals/credit')
    expect(trialBalancePage(all, { bookName: '', language: 'en' }).subtitle.en).toBe('All postings')
  })

  test('refuses an account that the chart lacks', () => {
    const strange = movedIn(
      entriesOf(`
      2026-01-05 Strange
        9999 1.00
        1010 -1.00
    `),
      year2026,
    )
    expect(trialBalance({ chart, rows: strange, asOfSeq: 1 })).toEqual({
      ok: false,
      refusals: [{ code: 'account-unknown', with: { account: '9999' } }],
    })
  })
})

test('the worksheet sets adjustments apart and balances with net income', () => {
  const { opening, rows } = mainOf(entries, year2026)
  const sheet = value(worksheet({ chart, opening, rows, span: year2026, asOfSeq: 40 }))
  const byCode = (code: string) => sheet.rows.find((row) => row.account?.code === code)
  // Accumulated amortization: Cr 3,000 before, Dr 3,000 in the year, Cr 4,500 by adjusting entry.
  expect(byCode('1525')).toMatchObject({
    unadjusted: { debit: 0n, credit: 0n },
    adjustments: { debit: 0n, credit: 450000n },
    adjusted: { debit: 0n, credit: 450000n },
    income: { debit: 0n, credit: 0n },
    balance: { debit: 0n, credit: 450000n },
  })
  expect(byCode('4000')).toMatchObject({ income: { debit: 0n, credit: 5000000n } })
  expect(sheet.rows.find((row) => row.account === undefined)).toMatchObject({
    balance: { debit: 0n, credit: 500000n },
  })
  // Adjusting entries: 4,500 + 3,000 on each side.
  expect(sheet.totals.adjustments).toEqual({ debit: 750000n, credit: 750000n })
  expect(sheet.netIncome).toBe(2050000n)
  expect(sheet.finals.income).toEqual({ debit: 5200000n, credit: 5200000n })
  const page = worksheetPage(sheet, {
    bookName: 'Juniper Joinery Ltd.',
    language: 'fr',
    fiscalYearEnd: '12-31',
  })
  expect(page.rows.at(-2)?.cells[1]).toBe('Résultat net')
  expect(page.proofs.every((each) => each.holds)).toBe(true)
})

test('the worksheet of a closed year is the one from before its closing entry', () => {
  const sheetOf = (books: typeof entries) =>
    value(worksheet({ chart, ...partsOf(books), span: year2025, asOfSeq: 40 }))
  const partsOf = (books: typeof entries) => {
    const { opening, rows } = mainOf(books, year2025)
    return { opening, rows }
  }
  const closed = [...entries, closingEntry(chart, entries.slice(0, 5), '2025-12-31', '3100')]
  expect(sheetOf(closed)).toEqual(sheetOf(entries))
})

test('a chart that knows only types has its assets and liabilities without headings that say nothing', () => {
  const imported = chartOf(`
    1 asset - Bank
    2 liability - Owed
    5 revenue - Income
    6 expense - Costs
  `)
  const books = entriesOf(`
    2026-01-05 Start
      1 90.00
      6 60.00
      2 -50.00
      5 -100.00
  `)
  const input = { chart: imported, profile, columns: [mainOf(books, year2026)], asOfSeq: 1 }
  expect(printed(statementPage(value(balanceSheet(input)), { bookName: '', language: 'fr' }))).toEqual([
    'Actif',
    '1 Bank 9000',
    'Total de l’actif 9000',
    'Passif',
    '2 Owed 5000',
    'Total du passif 5000',
    'Capitaux propres',
    'Bénéfices non répartis',
    'Résultat net de l’exercice 4000',
    'Total des bénéfices non répartis 4000',
    'Total des capitaux propres 4000',
    'Total du passif et des capitaux propres 9000',
  ])
  expect(printed(statementPage(value(incomeStatement(input)), { bookName: '', language: 'fr' }))).toEqual([
    'Produits',
    '5 Income 10000',
    'Total des produits 10000',
    'Charges',
    '6 Costs 6000',
    'Total des charges 6000',
    'Résultat net 4000',
  ])
})

test('whole dollars keep the totals and say what they moved', () => {
  const cents = entriesOf(`
    2026-01-05 Two sales
      1010 200.80
      4000 -100.40
      4250 -100.40
  `)
  const income = value(incomeStatement({ chart, profile, columns: [mainOf(cents, year2026)], asOfSeq: 1 }))
  const page = wholeDollars(statementPage(income, { bookName: '', language: 'en' }))
  // 100.40 and 100.40 round to 100 each, their sum 200.80 to 201: the first of the two largest takes the
  // dollar.
  expect(printed(page)).toContain('Net income 20100')
  expect(page.rows.filter((row) => row.cells[0] !== null).map((row) => row.cells[2])).toEqual([
    10100n,
    10000n,
  ])
  expect(page.notes.at(-1)?.en).toBe('Rounded to whole dollars; moved so that totals add up: 4000.')
})
