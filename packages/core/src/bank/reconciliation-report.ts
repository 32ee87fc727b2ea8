import type { PaperRef } from '../daybook/paper.ts'
import { type Figure, sumFigure } from '../filings/figure.ts'
import { figureId, firstDay, type ReportKey } from '../filings/figure-id.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { entryName } from '../ledger/entry.ts'
import { shownIn } from './reconcile.ts'
import { staleSince } from './stale-cheques.ts'
import type { TickReason } from './ticks.ts'

/** The name of the report in the ids of its figures. */
export const reconciliationName = 'reconciliation'

/**
 * A posting on the report, as it was when the account was sealed; `amount` is a debit (+) or credit (-),
 * `stop` the day on which payment of it was stopped.
 */
export type ReportLine = {
  readonly number: number
  readonly posting: number
  readonly date: CivilDate
  readonly amount: Cents
  readonly text: string
  readonly ref?: string
  readonly tick?: TickReason
  readonly stop?: CivilDate
}

/** A bank line that was left out, and why. */
export type ExcludedLine = {
  readonly date: CivilDate
  readonly amount: Cents
  readonly text: string
  readonly reason: string
}

/**
 * All that the report of a seal tells, fixed when it was made: `before` is the end of the chain that the seal
 * was recorded on, `uncoded` counts bank lines that nothing was tied to.
 */
export type SealedReport = {
  readonly id: string
  readonly bookName: string
  readonly currency: string
  readonly account: {
    readonly id: string
    readonly code: string
    readonly name: Label
    readonly normal: 'debit' | 'credit'
  }
  readonly on: CivilDate
  readonly previous?: { readonly id: string; readonly on: CivilDate }
  readonly opening: Cents
  readonly closing: Cents
  readonly balance: Cents
  readonly cleared: readonly ReportLine[]
  readonly outstanding: readonly ReportLine[]
  readonly excluded: readonly ExcludedLine[]
  readonly uncoded: number
  readonly statement?: string
  readonly support?: PaperRef
  readonly note?: string
  readonly by: string
  readonly at: string
  readonly before: { readonly seq: number; readonly hash: string }
}

/** The parts of the report, by what becomes of a posting. */
export type ReportPart = 'cleared-debits' | 'cleared-credits' | 'outstanding-debits' | 'outstanding-credits'

/** The lines of a part, by day. Pairs that cancel out are no part of what the bank has or lacks. */
export function linesOf({ cleared, outstanding }: SealedReport, part: ReportPart): readonly ReportLine[] {
  const lines = part.startsWith('cleared') ? cleared : outstanding
  return lines
    .filter(({ tick }) => tick !== 'pair' && tick !== 'nothing')
    .filter(({ amount }) => (part.endsWith('debits') ? amount > 0n : amount < 0n))
    .toSorted((left, right) =>
      left.date < right.date ? -1 : left.date > right.date ? 1 : left.number - right.number,
    )
}

/** The sum of a part as a statement of the account shows it. */
export function sumIn(report: SealedReport, part: ReportPart): Cents {
  return shownIn(report.account, sumOf(linesOf(report, part).map(({ amount }) => amount)))
}

/** What a part is called: money in and out of a bank account; charges and payments of what is owed. */
export function partLabel({ account }: Pick<SealedReport, 'account'>, part: ReportPart): Label {
  return (account.normal === 'debit' ? assetLabels : liabilityLabels)[part]
}

const assetLabels: Readonly<Record<ReportPart, Label>> = {
  'cleared-debits': { en: 'Cleared in', fr: 'Entrées compensées' },
  'cleared-credits': { en: 'Cleared out', fr: 'Sorties compensées' },
  'outstanding-debits': { en: 'Outstanding deposits', fr: 'Dépôts en circulation' },
  'outstanding-credits': {
    en: 'Outstanding cheques and payments',
    fr: 'Chèques et paiements en circulation',
  },
}

const liabilityLabels: Readonly<Record<ReportPart, Label>> = {
  'cleared-debits': { en: 'Cleared debits (payments)', fr: 'Débits pointés (paiements)' },
  'cleared-credits': { en: 'Cleared credits (charges)', fr: 'Crédits pointés (débits au compte)' },
  'outstanding-debits': { en: 'Debits not on the statement', fr: 'Débits absents du relevé' },
  'outstanding-credits': { en: 'Credits not on the statement', fr: 'Crédits absents du relevé' },
}

/** A payment on the report that is stale-dated on its day, and since when. */
export function staleLines(report: SealedReport): readonly (ReportLine & { readonly since: CivilDate })[] {
  if (report.account.normal === 'credit') return []
  return linesOf(report, 'outstanding-credits').flatMap((line) => {
    const since = staleSince(line, report.on)
    return since === undefined ? [] : [{ ...line, since }]
  })
}

/** What the ids of the report's figures share: `reconciliation@2026-10-31#812?seal=R812`. */
export function reconciliationKey({ id, on, before }: Pick<SealedReport, 'id' | 'on' | 'before'>): ReportKey {
  return {
    report: reconciliationName,
    span: { from: firstDay, through: on },
    asOfSeq: before.seq + 1,
    options: { seal: id },
  }
}

/**
 * The figures of the report: what the statement says is what it said before and all that cleared, posting by
 * posting; what the books say is that and all that is outstanding.
 */
export function reconciliationFigures(report: SealedReport): readonly Figure[] {
  const key = reconciliationKey(report)
  const id = (line: string) => figureId(key, line)
  const part = (name: ReportPart): Figure =>
    sumFigure(
      id(name),
      partLabel(report, name),
      linesOf(report, name).map((line) => ({
        id: id(`${entryName(line.number)}.${line.posting + 1}`),
        label: lineLabel(line),
        value: shownIn(report.account, line.amount),
        how: 'copy',
        parts: [],
      })),
    )
  const opening: Figure = {
    id: id('opening'),
    label: openingLabel(report),
    value: shownIn(report.account, report.opening),
    how: 'copy',
    parts: [],
  }
  const closing = sumFigure(id('closing'), closingLabel, [
    opening,
    part('cleared-debits'),
    part('cleared-credits'),
  ])
  return [
    sumFigure(id('books'), booksLabel, [closing, part('outstanding-debits'), part('outstanding-credits')]),
  ]
}

function lineLabel({ number, date, text, ref }: ReportLine): Label {
  const words = [entryName(number), date, ref, text]
    .filter((each) => each !== undefined && each !== '')
    .join(' ')
  return { en: words, fr: words }
}

/** What the opening balance is called: the seal that it comes from, or the beginning of the books. */
export function openingLabel({ previous }: Pick<SealedReport, 'previous'>): Label {
  if (previous === undefined) return { en: 'Opening balance', fr: 'Solde d’ouverture' }
  const { id, on } = previous
  return { en: `Opening balance, sealed ${on} (${id})`, fr: `Solde d’ouverture, scellé le ${on} (${id})` }
}

/** What the balance of the statement or support is called. */
export const closingLabel: Label = {
  en: 'Closing balance per statement or support',
  fr: 'Solde de clôture selon le relevé ou la pièce',
}

/** What the balance of the books is called. */
export const booksLabel: Label = { en: 'Balance per books', fr: 'Solde selon les livres' }
