import { formatCents } from '@daybook/core/kit/cents.ts'
import { addDays, fiscalYearOf } from '@daybook/core/kit/civil-date.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { type WorksheetSides, worksheet, worksheetPairs } from '@daybook/core/statements/worksheet.ts'
import { worksheetFigures } from '@daybook/core/statements/worksheet-figures.ts'
import { worksheetPage } from '@daybook/core/statements/worksheet-page.ts'
import { loadBalances } from './load-balances.ts'
import { dayOption } from './option.ts'
import { contextOf, proofsJson, type Report } from './report.ts'

/** The ten-column worksheet of the fiscal year that a day falls in. */
export const worksheetReport: Report = {
  name: 'worksheet',
  title: { en: 'Worksheet', fr: 'Chiffrier' },
  options: {
    on: dayOption(
      'a day of the fiscal year; today when left out',
      'un jour de l’exercice; aujourd’hui sinon',
    ),
  },
  run: async (view, given, asking) => {
    const span = fiscalYearOf(given.on ?? asking.today, view.profile.fiscalYearEnd)
    const { asOfSeq = view.head.seq, language } = asking
    const opening = await loadBalances(view, { through: addDays(span.from, -1), asOfSeq })
    const rows = await loadBalances(view, { ...span, asOfSeq })
    const made = worksheet({ chart: view.chart, opening, rows, span, asOfSeq })
    if (!made.ok) return made
    const sheet = made.value
    return ok({
      json: {
        from: span.from,
        through: span.through,
        rows: sheet.rows.map((row) => ({
          code: row.account?.code ?? '',
          name: row.name[language],
          ...sidesJson(row),
        })),
        totals: sidesJson(sheet.totals),
        proof: proofsJson(sheet.proofs, language),
        asOfSeq,
      },
      pages: () => [
        worksheetPage(sheet, { ...contextOf(view, asking), fiscalYearEnd: view.profile.fiscalYearEnd }),
      ],
      figures: () => worksheetFigures(sheet),
    })
  },
}

function sidesJson(sides: WorksheetSides) {
  return Object.fromEntries(
    worksheetPairs.map((pair) => [
      pair,
      { debit: formatCents(sides[pair].debit), credit: formatCents(sides[pair].credit) },
    ]),
  )
}
