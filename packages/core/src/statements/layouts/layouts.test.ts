import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LegalForm } from '../../daybook/fact.ts'
import { disagreeing } from '../../filings/explain.ts'
import { value } from '../../kit/result.ts'
import { balanceSheet } from '../balance-sheet.ts'
import {
  chartOf,
  defaultChart,
  entriesOf,
  hasSharedFacts,
  mainOf,
  randomEntries,
  sharedFacts,
} from '../books.fixture.ts'
import { cashFlow } from '../cash-flow.ts'
import { incomeStatement } from '../income-statement.ts'
import { type Layout, linesOf, validLayout } from '../layout.ts'
import { placeAccounts } from '../placement.ts'
import { retainedEarnings } from '../retained-earnings.ts'
import { amountOf, lineOf, statementFigures } from '../statement.ts'
import { statementPage } from '../statement-page.ts'
import { defaultLayouts, layoutNamed, layouts } from './registry.ts'

const forms: readonly LegalForm[] = ['corporation', 'proprietor', 'partnership', 'nonprofit', 'personal']

test('every layout that comes with the program is valid, has a name of its own, and is found by it', () => {
  for (const layout of layouts) expect(validLayout(layout)).toEqual({ ok: true, value: layout })
  expect(new Set(layouts.map((layout) => layout.name)).size).toBe(layouts.length)
  for (const layout of layouts) expect(layoutNamed(layout.name)).toBe(layout)
  for (const form of forms) {
    for (const layout of Object.values(defaultLayouts[form])) expect(layouts).toContain(layout)
  }
})

test('no line of a layout has the same words in both languages by oversight', () => {
  const same = layouts.flatMap((layout) =>
    linesOf(layout.lines)
      .filter((line) => line.label.en === line.label.fr)
      .map((line) => line.label.en),
  )
  // "Capital" and "Transport" are the same word in both.
  expect([...new Set(same)].sort()).toEqual(['Capital', 'Transport'])
})

const skipped = hasSharedFacts ? test : test.skip

describe('the default charts of the shared facts', () => {
  skipped.each(forms)('of a %s fit the layouts of their legal form', (form) => {
    const chart = defaultChart(form)
    for (const layout of Object.values(defaultLayouts[form])) {
      const { missing, twice } = placeAccounts(layout, chart)
      expect({ layout: layout.name, missing, twice }).toEqual({ layout: layout.name, missing: [], twice: [] })
    }
    const sheet = placeAccounts(defaultLayouts[form]['balance-sheet'], chart)
    const others = ['assets.other.unclassified', 'liabilities.other.unclassified', 'equity.other']
    // The default charts leave nothing unclassified; a person’s layout does not have these groups.
    for (const key of others) expect(sheet.accountsOf.get(key) ?? []).toEqual([])
  })

  skipped.each(forms)('of a %s give statements whose proofs hold', (form) => {
    const chart = defaultChart(form)
    const span = { from: '2025-07-01', through: '2026-06-30' }
    fc.assert(
      fc.property(randomEntries(chart, 25), (entries) => {
        const profile = { form, fiscalYearEnd: '06-30' } as const
        const input = { chart, profile, columns: [mainOf(entries, span)], asOfSeq: 1 }
        for (const make of [balanceSheet, incomeStatement, retainedEarnings, cashFlow]) {
          const statement = value(make(input))
          expect(statement.proofs.filter((each) => !each.holds)).toEqual([])
          expect(statementFigures(statement).flatMap(disagreeing)).toEqual([])
          statementPage(statement, { bookName: 'Test', language: 'fr', detail: 'full', zeros: true })
        }
      }),
      { numRuns: 12 },
    )
  })
})

skipped(
  'accounts of the default chart stand in the section that the GIFI list of the agency has for their code',
  () => {
    const chart = defaultChart('corporation')
    // The list is read in tests only, and its shape is known.
    const list = JSON.parse(readFileSync(join(sharedFacts, 'filing', 'gifi.json'), 'utf8')) as {
      code: string
      section: string
    }[]
    const sections = new Map(list.map((each) => [each.code, each.section]))
    const sheet = placeAccounts(defaultLayouts.corporation['balance-sheet'], chart)
    const income = placeAccounts(defaultLayouts.corporation['income-statement'], chart)
    const expected: Readonly<Record<string, readonly string[]>> = {
      current_assets: ['assets.current'],
      tangible_capital_assets: ['assets.capital'],
      intangible_capital_assets: ['assets.intangible'],
      long_term_assets: ['assets.long-term'],
      current_liabilities: ['liabilities.current'],
      long_term_liabilities: ['liabilities.long-term'],
      equity: ['equity.shares', 'equity.surplus'],
      retained_earnings: ['equity.retained'],
      revenue: ['revenue', 'other-income'],
      cost_of_sales: ['cost-of-sales'],
      operating_expenses: ['expenses'],
      extraordinary_items_and_taxes: ['income-tax'],
    }
    let compared = 0
    for (const [key, accounts] of [...sheet.accountsOf, ...income.accountsOf]) {
      for (const account of accounts) {
        const section = sections.get(account.gifi ?? '')
        if (section === undefined) continue
        compared += 1
        const fits = expected[section]?.some((prefix) => key === prefix || key.startsWith(`${prefix}.`))
        expect([account.code, section, key, fits]).toEqual([account.code, section, key, true])
      }
    }
    // 201 accounts, of which 3990 has no GIFI code.
    expect(compared).toBe(200)
  },
)

describe('the legal form', () => {
  const entries = entriesOf(`
    2026-01-05 Start
      1010 1000.00
      3400 -1000.00
    2026-02-01 Sale
      1010 500.00
      4000 -500.00
    2026-03-01 Taken out
      3420 200.00
      1010 -200.00
  `)
  const span = { from: '2026-01-01', through: '2026-12-31' }
  const books = (subtypes: readonly [string, string], form: LegalForm) => {
    const chart = chartOf(`
      1010 asset bank Bank | Banque
      3400 equity ${subtypes[0]} Capital | Capital
      3420 equity ${subtypes[1]} Drawings | Prélèvements
      4000 revenue sales Sales | Ventes
    `)
    const profile = { form, fiscalYearEnd: '12-31' } as const
    return { chart, profile, columns: [mainOf(entries, span)], asOfSeq: 1 }
  }

  test.each([
    [
      'proprietor',
      ['ownerCapital', 'ownerDrawings'],
      'Capital du propriétaire',
      'État du capital du propriétaire',
    ],
    [
      'partnership',
      ['partnerCapital', 'partnerDrawings'],
      'Capital des associés',
      'État du capital des associés',
    ],
    ['nonprofit', ['netAssets', 'netAssets'], 'Actif net', 'État de l’évolution de l’actif net'],
    ['personal', ['retained', '-'], 'Valeur nette', 'Évolution de la valeur nette'],
    ['corporation', ['retained', 'dividend'], 'Capitaux propres', 'État des bénéfices non répartis'],
  ] as const)(
    'of a %s decides what equity is called and how it changes',
    (form, subtypes, section, title) => {
      const input = books(subtypes, form)
      const sheet = value(balanceSheet(input))
      const equity = value(retainedEarnings(input))
      expect(lineOf(sheet, 'equity')?.label.fr).toBe(section)
      expect(equity.title.fr).toBe(title)
      // 1,000 put in + 500 earned − 200 taken out.
      expect(amountOf(sheet, 'equity')).toBe(130000n)
      expect(amountOf(equity, 'closing')).toBe(130000n)
      expect([...sheet.proofs, ...equity.proofs].every((each) => each.holds)).toBe(true)
    },
  )
})

describe('a layout of the book’s own', () => {
  const chart = chartOf(`
    1010 asset bank Bank | Banque
    1020 asset bank Savings | Épargne
    3000 equity shareCapital Shares | Actions
  `)
  const entries = entriesOf(`
    2026-01-05 Start
      1010 700.00
      1020 300.00
      3000 -1000.00
  `)
  const profile = { form: 'corporation', fiscalYearEnd: '12-31' } as const
  const input = {
    chart,
    profile,
    asOfSeq: 3,
    columns: [mainOf(entries, { from: '2026-01-01', through: '2026-12-31' })],
  }
  const group = (key: string, accounts: readonly string[], side: 'debit' | 'credit') =>
    ({
      kind: 'group',
      key,
      label: { en: key, fr: `${key} (fr)` },
      side,
      measure: 'balance',
      of: accounts.map((account) => ({ account })),
    }) as const
  const layout = (lines: Layout['lines']): Layout => ({
    name: 'ours',
    statement: 'balance-sheet',
    title: { en: 'Ours', fr: 'Le nôtre' },
    lines,
  })

  test('takes the place of the standard one and is named in the ids', () => {
    const ours = layout([group('cash', ['1010', '1020'], 'debit'), group('owners', ['3000'], 'credit')])
    const sheet = value(balanceSheet({ ...input, layout: ours }))
    expect(sheet.title.en).toBe('Ours')
    expect(sheet.proofs.every((each) => each.holds)).toBe(true)
    expect(statementFigures(sheet)[0]?.id).toBe('balance-sheet@2026-12-31#3?layout=ours:cash')
  })

  test('that has no totals is still proven, by the ledger', () => {
    const sale = entriesOf(`
      2026-01-05 Sale
        1010 700.00
        4000 -700.00
    `)
    const more = new Map([...chart, ...chartOf('4000 revenue sales Sales')])
    const ours = layout([group('cash', ['1010', '1020'], 'debit'), group('owners', ['3000'], 'credit')])
    const columns = [mainOf(sale, { from: '2026-01-01', through: '2026-12-31' })]
    const sheet = value(balanceSheet({ ...input, chart: more, columns, layout: ours }))
    expect(sheet.proofs[0]).toMatchObject({ left: 70000n, right: 70000n, holds: true })
  })

  test('fails its proof by naming the accounts that it leaves out or shows twice', () => {
    const ours = layout([group('one', ['1010'], 'debit'), group('two', ['1010', '3000'], 'credit')])
    const failed = value(balanceSheet({ ...input, layout: ours })).proofs.find((each) => !each.holds)
    expect(failed?.label).toEqual({
      en: 'Not in the layout: 1020; Twice in the layout: 1010',
      fr: 'Absents de la présentation : 1020; Deux fois dans la présentation : 1010',
    })
  })

  test('is refused with all that is wrong with it', () => {
    const wrong = layout([
      group('Cash', ['1010'], 'debit'),
      { ...group('equity', ['3000'], 'credit'), label: { en: 'Equity', fr: ' ' } },
      group('equity', [], 'credit'),
      {
        kind: 'result',
        key: 'total',
        label: { en: 'Total', fr: 'Total' },
        terms: [
          { key: 'equity', sign: 1 },
          { key: 'debts', sign: 1 },
          { key: 'equity', sign: -1 },
        ],
      },
    ])
    const found = validLayout(wrong)
    expect(found.ok ? [] : found.refusals.map((each) => [each.code, each.with.line])).toEqual([
      ['layout-key-malformed', 'Cash'],
      ['layout-line-unnamed', 'equity'],
      ['layout-line-twice', 'equity'],
      ['layout-line-empty', 'equity'],
      ['layout-line-unknown', 'total'],
      ['layout-signs-mixed', 'total'],
    ])
  })
})
