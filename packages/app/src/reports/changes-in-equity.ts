import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { changesInEquity } from '@daybook/core/statements/changes-in-equity.ts'
import { changesInEquityPage } from '@daybook/core/statements/changes-in-equity-page.ts'
import { mainColumn } from '@daybook/core/statements/columns.ts'
import { columnLoader, spanOf } from './load-column.ts'
import { choiceOption, dayOption } from './option.ts'
import { contextOf, proofsJson, type Report } from './report.ts'

/** Changes in equity over a span, a column for each partner, class of net assets or kind of equity. */
export const changesInEquityReport: Report = {
  name: 'changes-in-equity',
  title: { en: 'Changes in equity', fr: 'Variation des capitaux propres' },
  options: {
    from: dayOption('first day; of the fiscal year when left out', 'premier jour; de l’exercice sinon'),
    through: dayOption('last day; today when left out', 'dernier jour; aujourd’hui sinon'),
    basis: choiceOption('basis', 'méthode', ['accrual', 'cash']),
  },
  run: async (view, given, asking) => {
    const span = spanOf(view, given, asking)
    const { asOfSeq = view.head.seq, language } = asking
    const plan = { key: mainColumn, label: { en: '', fr: '' }, span }
    const column = await columnLoader(view, asOfSeq, given.basis === 'cash')(plan)
    if (!column.ok) return column
    const { chart, profile } = view
    const made = changesInEquity({ chart, profile, asOfSeq, column: column.value })
    if (!made.ok) return made
    const changes = made.value
    return ok({
      json: {
        from: span.from,
        through: span.through,
        columns: changes.columns.map(({ key, label }) => ({ key, label: label[language] })),
        rows: changes.rows.map((row) => ({
          key: row.key,
          name: row.label[language],
          amounts: row.cells.map((cell) => formatCents(cell.value)),
          figures: row.cells.map((cell) => cell.id),
        })),
        proof: proofsJson(changes.proofs, language),
        asOfSeq,
      },
      pages: () => [
        changesInEquityPage(changes, { ...contextOf(view, asking), fiscalYearEnd: profile.fiscalYearEnd }),
      ],
      figures: () => changes.rows.flatMap((row) => row.cells),
    })
  },
}
