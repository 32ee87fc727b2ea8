import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import {
  envelopeColumns,
  envelopeFigureId,
  envelopeFigures,
  envelopeSumId,
} from '@daybook/core/personal/envelope-figures.ts'
import { envelopesPage } from '@daybook/core/personal/envelopes-page.ts'
import { loadEnvelopes } from '../personal/load-envelopes.ts'
import { monthEnd, monthOption } from './month-option.ts'
import { contextOf, proofsJson, type Report } from './report.ts'

/** The envelopes of a month. */
export const envelopesReport: Report = {
  name: 'envelopes',
  title: { en: 'Envelopes', fr: 'Enveloppes' },
  options: { month: monthOption },
  run: async (view, given, asking) => {
    const { asOfSeq = view.head.seq, language } = asking
    const month = monthEnd(given.month, asking.today)
    if (!month.ok) return month
    const sheet = await loadEnvelopes(view, month.value, asOfSeq)
    return ok({
      json: {
        month: month.value.slice(0, 7),
        rows: sheet.states.map(({ envelope, brought, assigned, spent, left, isOver }) => ({
          envelope: envelope.id,
          name: envelope.name,
          accounts: envelope.accounts.map((id) => view.chart.get(id)?.code ?? id),
          brought: formatCents(brought),
          assigned: formatCents(assigned),
          spent: formatCents(spent),
          left: formatCents(left),
          isOver,
          figure: envelopeFigureId(sheet, envelope.id, 'left'),
          figures: Object.fromEntries(
            envelopeColumns.map((column) => [column, envelopeFigureId(sheet, envelope.id, column)]),
          ),
        })),
        figures: Object.fromEntries(
          ([...envelopeColumns, 'money', 'unassigned'] as const).map((sum) => [
            sum,
            envelopeSumId(sheet, sum),
          ]),
        ),
        unassigned: formatCents(sheet.unassigned),
        money: formatCents(sheet.money),
        proof: proofsJson(sheet.proofs, language),
        asOfSeq,
      },
      pages: () => [envelopesPage(sheet, contextOf(view, asking))],
      figures: () => envelopeFigures(sheet),
    })
  },
  // The span of the id is the month itself.
  figuresOf: async (view, id) => ok(envelopeFigures(await loadEnvelopes(view, id.span.through, id.asOfSeq))),
}
