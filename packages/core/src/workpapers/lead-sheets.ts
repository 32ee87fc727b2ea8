import type { WorkPaper } from '../daybook/workpaper-facts.ts'
import { type Proof, proof } from '../filings/figure.ts'
import type { ReportKey } from '../filings/figure-id.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { Span } from '../kit/civil-date.ts'
import { type BalanceRow, netByAccount } from '../ledger/balances.ts'
import { type Account, byCode, type Chart } from '../ledger/chart.ts'
import { type LeadSection, leadSectionOf, leadSections } from './lead-sections.ts'
import { workPaperId } from './work-paper.ts'

/**
 * An account on a lead sheet, debits positive: the end of the year before, what the year began with, what
 * everyday and adjusting entries moved, and the end, all before closing; with what is written on its paper.
 */
export type LeadLine = {
  readonly account: Account
  readonly ref: string
  readonly prior: Cents
  readonly opening: Cents
  readonly movement: Cents
  readonly adjustments: Cents
  readonly closing: Cents
  readonly paper?: WorkPaper
}

/** The columns of amounts of a lead sheet. */
export const leadColumns = ['prior', 'opening', 'movement', 'adjustments', 'closing'] as const

/** A lead sheet with its lines by account and its totals. */
export type LeadSheet = {
  readonly section: LeadSection
  readonly lines: readonly LeadLine[]
  readonly totals: Readonly<Record<(typeof leadColumns)[number], Cents>>
}

/** The lead sheets of a fiscal year, those with an account that moved or has something. */
export type LeadSheets = {
  readonly key: ReportKey
  readonly span: Span
  readonly before: Span
  readonly sheets: readonly LeadSheet[]
  readonly proofs: readonly Proof[]
}

/** The year and the one before, the books, and what is written on the papers. */
export type LeadInput = {
  readonly chart: Chart
  readonly opening: readonly BalanceRow[]
  readonly rows: readonly BalanceRow[]
  readonly prior: readonly BalanceRow[]
  readonly papers: readonly WorkPaper[]
  readonly span: Span
  readonly before: Span
  readonly asOfSeq: number
}

/**
 * The lead sheets of a year. Takes what had moved before it (`opening`), in it (`rows`), and in the year
 * before (`prior`), all layers; closing entries of both years are left out of what moved. For income and
 * expenses the year before is what it moved; for the rest it is where the year begins. Proof: all sheets
 * together come to nothing, before the year and at its end.
 */
export function leadSheets(input: LeadInput): LeadSheets {
  const { span, before, asOfSeq } = input
  const lines = linesOf(input)
  const bySection = Map.groupBy(lines, ({ account }) => leadSectionOf(account)?.letter)
  const sheets = leadSections.flatMap((section): readonly LeadSheet[] => {
    const own = bySection.get(section.letter) ?? []
    if (own.length === 0) return []
    const referred = own.map(
      (line, at): LeadLine => ({
        ...line,
        ref: line.paper?.ref ?? `${section.letter}-${at + 1}`,
      }),
    )
    const total = (column: (typeof leadColumns)[number]) => sumOf(own.map((line) => line[column]))
    return [
      {
        section,
        lines: referred,
        totals: {
          prior: total('prior'),
          opening: total('opening'),
          movement: total('movement'),
          adjustments: total('adjustments'),
          closing: total('closing'),
        },
      },
    ]
  })
  const all = (column: 'opening' | 'closing') => sumOf(sheets.map(({ totals }) => totals[column]))
  return {
    key: { report: 'lead-sheets', span, asOfSeq, options: {} },
    span,
    before,
    sheets,
    proofs: [
      proof(
        {
          en: 'All lead sheets are in balance when the year begins',
          fr: 'Les feuilles sommaires s’équilibrent au début de l’exercice',
        },
        all('opening'),
        0n,
      ),
      proof(
        {
          en: 'All lead sheets are in balance at its end',
          fr: 'Les feuilles sommaires s’équilibrent à la fin',
        },
        all('closing'),
        0n,
      ),
    ],
  }
}

/** The accounts that have or had something, or a paper; their references follow. */
function linesOf(input: LeadInput): readonly LeadLine[] {
  const { chart, span } = input
  const nets = {
    opening: netByAccount(input.opening),
    movement: netByAccount(input.rows, ['daily']),
    adjustments: netByAccount(input.rows, ['adjusting']),
    prior: netByAccount(input.prior, ['daily', 'adjusting']),
  }
  const papers = new Map(input.papers.map((paper) => [paper.id, paper]))
  return [...chart.values()].sort(byCode).flatMap((account): readonly LeadLine[] => {
    const [opening, movement, adjustments] = [
      nets.opening.get(account.id) ?? 0n,
      nets.movement.get(account.id) ?? 0n,
      nets.adjustments.get(account.id) ?? 0n,
    ]
    const isIncome = account.type === 'revenue' || account.type === 'expense'
    const prior = isIncome ? (nets.prior.get(account.id) ?? 0n) : opening
    const paper = papers.get(workPaperId(span.through, account.id))
    const closing = opening + movement + adjustments
    const isShown = paper !== undefined || [opening, movement, adjustments, prior].some((each) => each !== 0n)
    const line = { account, ref: '', prior, opening, movement, adjustments, closing }
    return isShown ? [paper === undefined ? line : { ...line, paper }] : []
  })
}
