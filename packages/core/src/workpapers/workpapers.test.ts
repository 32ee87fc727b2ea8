import { expect, test } from 'vitest'
import { findFigure } from '../filings/explain.ts'
import { type Result, value } from '../kit/result.ts'
import type { BalanceRow } from '../ledger/balances.ts'
import type { Account } from '../ledger/chart.ts'
import type { Layer } from '../ledger/entry.ts'
import { leadFigures, leadId } from './lead-figures.ts'
import { leadSectionOf, leadSections } from './lead-sections.ts'
import { leadSheets } from './lead-sheets.ts'
import { leadSheetPages } from './lead-sheets-page.ts'
import { answered, blankPaper, cleared, noted, rolled, signed, signState, ticked } from './work-paper.ts'

function account(id: string, type: Account['type'], gifi?: string, subtype?: string): Account {
  const normal = type === 'asset' || type === 'expense' ? 'debit' : 'credit'
  const more = { ...(gifi === undefined ? {} : { gifi }), ...(subtype === undefined ? {} : { subtype }) }
  return { id, code: id, name: { en: `Account ${id}`, fr: `Compte ${id}` }, type, normal, ...more }
}

const chart = new Map(
  [
    account('1010', 'asset', '1002'),
    account('1800', 'asset', '1774'),
    account('2000', 'liability', undefined, 'creditCard'),
    account('3600', 'equity', '3600'),
    account('4000', 'revenue', '8000'),
    account('6000', 'expense', '8810'),
  ].map((each) => [each.id, each]),
)

function row(id: string, net: bigint, layer: Layer = 'daily'): BalanceRow {
  const [debit, credit] = net > 0n ? [net, 0n] : [0n, -net]
  return { account: id, layer, currency: 'CAD', debit, credit, foreignNet: net, postings: 1 }
}

const span = { from: '2026-01-01', through: '2026-12-31' }
const writer = { by: 'AS', on: '2027-01-20' }
const paper = blankPaper('2026-12-31', '1010')

function made(papers = [paper]) {
  return leadSheets({
    ...{ chart, papers, span, asOfSeq: 9 },
    before: { from: '2025-01-01', through: '2025-12-31' },
    opening: [row('1010', 50_000n), row('3600', -50_000n)],
    rows: [
      ...[row('1010', 20_000n), row('4000', -30_000n), row('6000', 10_000n)],
      ...[row('6000', 4_000n, 'adjusting'), row('2000', -4_000n, 'adjusting')],
      ...[
        row('4000', 30_000n, 'closing'),
        row('6000', -14_000n, 'closing'),
        row('3600', -16_000n, 'closing'),
      ],
    ],
    prior: [row('4000', -25_000n), row('4000', 25_000n, 'closing'), row('6000', 9_000n)],
  })
}

test('a lead sheet has the year before, the opening, what moved, what was adjusted, and the end', () => {
  const { sheets, proofs } = made()
  expect(sheets.map(({ section }) => section.letter)).toEqual(['A', 'AA', 'TT', '10', '30'])
  expect(sheets[0]?.lines[0]).toMatchObject({ ref: 'A-1', opening: 50_000n, closing: 70_000n })
  // 9,000 in the year before; 10,000 of everyday work and 4,000 adjusted; the closing entry is not counted.
  expect(sheets[4]?.totals).toMatchObject({
    prior: 9_000n,
    opening: 0n,
    adjustments: 4_000n,
    closing: 14_000n,
  })
  expect(proofs.every(({ holds }) => holds)).toBe(true)
})

test('each figure of a sheet opens to what it adds up, down to the postings of its days and layers', () => {
  const sheets = made()
  const find = (line: string, column: Parameters<typeof leadId>[2]) =>
    findFigure(leadFigures(sheets), leadId(sheets, line, column))
  // 10,000 of everyday work and 4,000 adjusted.
  const end = find('6000', 'closing')
  expect(end?.parts.map(({ value: part }) => part)).toEqual([10_000n, 4_000n])
  expect(find('sheet/30', 'unadjusted')?.value).toBe(10_000n)
  expect(find('6000', 'prior')?.postings).toMatchObject({ span: { from: '2025-01-01' }, accounts: ['6000'] })
  expect(find('1010', 'prior')).toMatchObject({
    value: 50_000n,
    postings: { span: { through: '2025-12-31' } },
  })
})

test('every account stands on one sheet, by its code, else by its subtype, else with the rest', () => {
  const letters = [...chart.values()].map((each) => leadSectionOf(each)?.letter)
  expect(letters).toEqual(['A', 'U', 'AA', 'TT', '10', '30'])
  expect(new Set(leadSections.map(({ letter }) => letter)).size).toBe(leadSections.length)
  for (const type of ['asset', 'liability', 'equity', 'revenue', 'expense'] as const)
    expect(leadSections.filter((each) => each.type === type && each.isRest === true)).toHaveLength(1)
})

function codeOf(result: Result<unknown>): string | undefined {
  return result.ok ? undefined : result.refusals[0]?.code
}

test('a reviewer signs after a preparer, not their own work, and not over open notes', () => {
  const other = { by: 'BT', on: '2027-01-21' }
  expect(codeOf(signed(paper, 'reviewer', 70_000n, other))).toBe('workpaper-not-prepared')
  const prepared = value(signed(paper, 'preparer', 70_000n, writer))
  expect(codeOf(signed(prepared, 'reviewer', 70_000n, writer))).toBe('workpaper-own-review')
  const asked = noted(prepared, 'Where is the confirmation?', other)
  expect(codeOf(signed(asked, 'reviewer', 70_000n, other))).toBe('workpaper-notes-open')
  expect(codeOf(cleared(asked, 1, other))).toBe('workpaper-note-unanswered')
  expect(codeOf(cleared(asked, 2, other))).toBe('workpaper-note-unknown')
  const settled = value(cleared(value(answered(asked, 1, 'On A-1', writer)), 1, other))
  expect(codeOf(answered(settled, 1, 'again', writer))).toBe('workpaper-note-cleared')
  const reviewed = value(signed(settled, 'reviewer', 70_000n, other))
  expect(signState(reviewed, 'reviewer', 70_000n)).toBe('signed')
})

test('a signature lapses when the amount moves, and the sheet says so', () => {
  const prepared = value(signed(paper, 'preparer', 69_000n, writer))
  const [page] = leadSheetPages(made([prepared]), {
    ...{ bookName: 'Maple', language: 'en', fiscalYearEnd: '12-31' },
  })
  expect(page?.rows[0]?.cells.at(-2)).toBe('AS 2027-01-20 (lapsed)')
})

test('rolled to the next year, papers keep references and lose ticks, notes and signatures', () => {
  const written = ticked({ ...paper, ref: 'A-9' }, { mark: 'B', did: 'agreed to the bank', ...writer })
  const plain = blankPaper('2026-12-31', '6000')
  expect(rolled([written, plain], '2027-12-31', new Set())).toEqual([
    { ...blankPaper('2027-12-31', '1010'), ref: 'A-9' },
  ])
  expect(rolled([written], '2027-12-31', new Set(['2027-12-31/1010']))).toEqual([])
})
