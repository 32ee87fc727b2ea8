import { type Notice, noticeText } from '@daybook/core/bank/notices.ts'
import { amountText, type StatementFile } from '@daybook/core/bank/statement.ts'
import type { ImportedStatement } from '@daybook/core/daybook/bank-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { plainText } from '@daybook/core/kit/plain-text.ts'
import { type Language, refusalText } from '@daybook/core/kit/refusal-text.ts'
import type { ImportTold, MeantStatement } from '../../ledger/plan-import.ts'

/** What an import says of its lines: how many, and which wait for a decision. */
export type SaidOfImport = {
  readonly added: number
  readonly known: number
  readonly skipped: number
  readonly difference: Cents | undefined
  readonly alike: readonly AlikeSaid[]
  readonly keptBack: { row: number; date: string; amount: string; text: string; why: string }[]
}

type AlikeSaid = {
  readonly row: number
  readonly date: string
  readonly amount: string
  readonly text: string
  readonly here?: string
  readonly hereDate?: string
  readonly hereText?: string
}

/**
 * What an import comes to over all its statements: from its plan, and, where its key had recorded it before,
 * from the batches as they were recorded then.
 */
export function toldOf(
  told: readonly ImportTold[],
  meant: readonly MeantStatement[],
  batches: readonly ImportedStatement[],
): SaidOfImport & { alike: AlikeSaid[] } {
  const counted = told.length > 0 ? told.map(({ batch }) => batch) : batches
  const sum = (count: (batch: ImportedStatement) => number) =>
    counted.reduce((total, batch) => total + count(batch), 0)
  const lines = meant.reduce((count, { statement }) => count + statement.lines.length, 0)
  return {
    added: sum((batch) => batch.lines.length),
    known: counted.length === 0 ? lines : sum(({ known }) => known),
    skipped: sum(({ skipped = [] }) => skipped.length),
    difference: told.length === 1 ? told[0]?.difference : undefined,
    alike: told.flatMap(({ alike }) =>
      alike.map(({ line, here }) => ({
        row: line.row,
        date: line.date,
        amount: amountText(line.amount),
        text: plainText(line.text),
        ...(here === undefined ? {} : { here: here.id, hereDate: here.date, hereText: here.text }),
      })),
    ),
    keptBack: told.flatMap(({ keptBack }) =>
      keptBack.map((each) => ({ ...each, text: plainText(each.text) })),
    ),
  }
}

type Counts = {
  readonly added: number
  readonly known: number
  readonly skipped: number
  readonly alike: readonly unknown[]
}

/** The counts in a sentence: `12 new, 31 already here, 2 look alike: you decide`. */
export function importSummary({ added, known, skipped, alike }: Counts, language: Language): string {
  const words =
    language === 'en'
      ? [
          `${added} new`,
          `${known} already here`,
          ...(skipped > 0 ? [`${skipped} skipped as already here`] : []),
          ...(alike.length > 0
            ? [`${alike.length} look${alike.length === 1 ? 's' : ''} alike: you decide`]
            : []),
        ]
      : [
          `${added} ${added > 1 ? 'nouvelles' : 'nouvelle'}`,
          `${known} déjà là`,
          ...(skipped > 0 ? [`${skipped} ${skipped > 1 ? 'omises' : 'omise'} car déjà là`] : []),
          ...(alike.length > 0
            ? [`${alike.length} ${alike.length > 1 ? 'semblables' : 'semblable'} : à vous de décider`]
            : []),
        ]
  return words.join(', ')
}

/** The rows that could not be read, each with the reason. */
export function unreadableIn(
  meant: readonly { statement: MeantStatement['statement'] }[],
  language: Language,
) {
  return meant.flatMap(({ statement }) =>
    statement.held.map(({ row, text, why }) => ({ row, text, why: refusalText(why, language).message })),
  )
}

/** What there is to notice: about the file, its dates, and how it goes on from the statement before. */
export function noticesSaid(
  file: StatementFile,
  meant: readonly { statement: MeantStatement['statement'] }[],
  told: readonly Pick<ImportTold, 'notices' | 'isBalanceSaid'>[],
  at: { readonly language: Language; readonly today: string },
): string[] {
  const isSaid = told.some((each) => each.isBalanceSaid)
  const ofFile = file.notices.filter(({ code }) => code !== 'card-balance-sign' || !isSaid)
  const all: Notice[] = [
    ...ofFile,
    ...meant.flatMap((each) => datesAhead(each, at.today)),
    ...told.flatMap((each) => each.notices),
  ]
  return all.map((each) => noticeText(each, at.language))
}

function datesAhead({ statement }: { statement: MeantStatement['statement'] }, today: string): Notice[] {
  const ahead = statement.lines.filter(({ date }) => date > today)
  const [first] = ahead
  if (first === undefined) return []
  const values = { count: String(ahead.length), row: String(first.row), date: first.date }
  return [{ code: 'dates-ahead', with: values, row: first.row }]
}
