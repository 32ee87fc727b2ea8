import { type Figure, type PostingQuery, sumFigure } from '../filings/figure.ts'
import { figureId } from '../filings/figure-id.ts'
import type { Cents } from '../kit/cents.ts'
import type { Label } from '../kit/refusal-text.ts'
import { accountName } from '../ledger/chart.ts'
import { spanOfMeasure } from '../statements/column-balances.ts'
import type { LeadLine, LeadSheets } from './lead-sheets.ts'

/**
 * A column of a lead sheet whose figures open; `unadjusted` is the opening and what everyday entries moved.
 */
export type LeadColumn = 'prior' | 'opening' | 'movement' | 'unadjusted' | 'adjustments' | 'closing'

const columnNames: Readonly<Record<LeadColumn, Label>> = {
  prior: { en: 'Prior year', fr: 'Exercice précédent' },
  opening: { en: 'Before the year', fr: 'Avant l’exercice' },
  movement: { en: 'In the year', fr: 'Dans l’exercice' },
  unadjusted: { en: 'Unadjusted', fr: 'Avant régularisations' },
  adjustments: { en: 'Adjusting entries', fr: 'Régularisations' },
  closing: { en: 'Adjusted', fr: 'Après régularisations' },
}

/** The id of a figure of a line, by its account’s id, or of the total of a sheet: `sheet/A`. */
export function leadId({ key }: Pick<LeadSheets, 'key'>, line: string, column: LeadColumn): string {
  return figureId(key, `${encodeURIComponent(line)}:${column}`)
}

/**
 * The figures of lead sheets, each total down to its accounts and their postings: the end as what stood
 * before adjustments and the adjustments, the former as what stood before the year and what the year moved.
 * The prior year of income and expenses is what it moved; that of the rest is where the year begins.
 */
export function leadFigures(sheets: LeadSheets): readonly Figure[] {
  return sheets.sheets.flatMap(({ section, lines }) => {
    const own = lines.map((line) => ofLine(sheets, line))
    return columns.map((column) =>
      sumFigure(
        leadId(sheets, `sheet/${section.letter}`, column),
        joined(section.label, columnNames[column]),
        own.map((figures) => figures[column]),
      ),
    )
  })
}

const columns = ['closing', 'unadjusted', 'adjustments', 'prior', 'opening', 'movement'] as const

function ofLine(sheets: LeadSheets, line: LeadLine): Readonly<Record<LeadColumn, Figure>> {
  const { account } = line
  const { span, before, key } = sheets
  const name = (language: 'en' | 'fr') => `${account.code} ${accountName(account, language)}`
  const label = (column: LeadColumn) => joined({ en: name('en'), fr: name('fr') }, columnNames[column])
  const asked = { accounts: [account.id], asOfSeq: key.asOfSeq }
  const of = (column: LeadColumn, value: Cents, postings: PostingQuery): Figure => ({
    ...{ id: leadId(sheets, account.id, column), label: label(column), value },
    ...{ how: 'postings', parts: [], postings },
  })
  const sum = (column: LeadColumn, parts: readonly Figure[]) =>
    sumFigure(leadId(sheets, account.id, column), label(column), parts)
  const until = { ...asked, span: spanOfMeasure(span, 'opening') ?? before }
  const opening = of('opening', line.opening, until)
  const movement = of('movement', line.movement, { ...asked, span, layers: ['daily'] })
  const adjustments = of('adjustments', line.adjustments, { ...asked, span, layers: ['adjusting'] })
  const unadjusted = sum('unadjusted', [opening, movement])
  const isIncome = account.type === 'revenue' || account.type === 'expense'
  const priorYear = isIncome ? { ...asked, span: before, layers: ['daily', 'adjusting'] } : until
  return {
    ...{ opening, movement, adjustments, unadjusted },
    closing: sum('closing', [unadjusted, adjustments]),
    prior: of('prior', line.prior, priorYear),
  }
}

function joined(one: Label, other: Label): Label {
  return { en: `${one.en}: ${other.en.toLowerCase()}`, fr: `${one.fr} : ${other.fr.toLowerCase()}` }
}
