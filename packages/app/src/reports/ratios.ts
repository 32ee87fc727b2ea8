import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Quantity } from '@daybook/core/daybook/fact.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { ratioFigures, ratios } from '@daybook/core/reports/ratios.ts'
import { ratiosPage } from '@daybook/core/reports/ratios-page.ts'
import { mainColumn } from '@daybook/core/statements/columns.ts'
import { cards } from '../store/queries.ts'
import { columnLoader, spanOf } from './load-column.ts'
import { dayOption } from './option.ts'
import { contextOf, proofsJson, type Report } from './report.ts'

/** The financial ratios of a span, each with its definition, and those per unit of statistical accounts. */
export const ratiosReport: Report = {
  name: 'ratios',
  title: { en: 'Financial ratios', fr: 'Ratios financiers' },
  options: {
    from: dayOption('first day; of the fiscal year when left out', 'premier jour; de l’exercice sinon'),
    through: dayOption('last day; today when left out', 'dernier jour; aujourd’hui sinon'),
  },
  run: async (view, given, asking) => {
    const span = spanOf(view, given, asking)
    const { asOfSeq = view.head.seq, language } = asking
    const plan = { key: mainColumn, label: { en: '', fr: '' }, span }
    const column = await columnLoader(view, asOfSeq, false)(plan)
    if (!column.ok) return column
    const counted = await view.reader.read(cards, 'quantity')
    const quantities = counted.map((row) => recordFrom<Quantity>(row.body))
    const { chart, profile } = view
    const made = ratios({ chart, profile, column: column.value, quantities, asOfSeq })
    if (!made.ok) return made
    const of = made.value
    return ok({
      json: {
        from: span.from,
        through: span.through,
        ratios: [...of.ratios, ...of.statistics].map((each) => ({
          name: each.label[language],
          ...(each.figure === undefined
            ? { value: null, why: each.missing[language] }
            : {
                value: each.figure.text ?? formatCents(each.figure.value),
                figure: each.figure.id,
                worked: each.worked[language],
              }),
        })),
        proof: proofsJson(of.proofs, language),
        asOfSeq,
      },
      pages: () => [ratiosPage(of, { ...contextOf(view, asking), fiscalYearEnd: profile.fiscalYearEnd })],
      figures: () => ratioFigures(of),
    })
  },
}
