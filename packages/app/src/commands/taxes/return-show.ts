import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { filedReport } from '../../returns/filed-report.ts'
import { filingNamed, filingPaymentsOf } from '../../returns/load-filings.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { filingOut, filingShown, returnId } from './return-fields.ts'

/**
 * Shows a return as it was filed, and its payments; on paper with `--format pdf`, as lines with
 * `--format csv`.
 */
export const returnShow = command({
  name: 'return.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a filed return', fr: 'Montrer une déclaration produite' },
  line: { words: ['return'] },
  input: z.strictObject({ return: returnId }),
  output: z.strictObject({
    ...filingOut.shape,
    lines: z.array(
      z.strictObject({ line: z.string(), label: z.string(), amount: amountOut, figure: z.string() }),
    ),
    payments: z.array(
      z.strictObject({ date: z.string(), amount: amountOut, entry: z.string(), confirmation: z.string() }),
    ),
  }),
  run: async (ctx, input) =>
    inView(ctx.book, async (view) => {
      const filing = await filingNamed(view, input.return)
      if (!filing.ok) return filing
      const report = await filedReport(view, filing.value, { language: ctx.language, today: ctx.today })
      if (!report.ok) return report
      const payments = await filingPaymentsOf(view)
      return ok({
        ...filingShown(filing.value, payments),
        lines: report.value.lines.map(({ line, label, value, id }) => ({
          line,
          label: label[ctx.language],
          amount: formatCents(value),
          figure: id,
        })),
        payments: payments
          .filter((each) => each.filing === filing.value.id)
          .map(({ date, amount, entry, confirmation }) => ({
            date,
            amount: formatCents(amount),
            entry: entryName(entry),
            confirmation: confirmation ?? '',
          })),
      })
    }),
  report: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const filing = await filingNamed(view, input.return)
      if (!filing.ok) return filing
      const report = await filedReport(view, filing.value, { language: ctx.language, today: ctx.today })
      return report.ok ? ok(report.value.result) : report
    }),
})
