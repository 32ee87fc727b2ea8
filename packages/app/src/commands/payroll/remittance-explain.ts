import { explainRows, explainText, leavesOf } from '@daybook/core/filings/explain.ts'
import { lineCode, payOfFigure } from '@daybook/core/filings/remittance.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { namesAtHand } from '../../payroll/load-remittance.ts'
import { foundForm } from '../../payroll/remittance-period.ts'
import { command } from '../command.ts'
import { amountOut, words } from '../fields.ts'
import { formFields } from './remittance-fields.ts'

const treeRow = z.strictObject({
  depth: z.number(),
  sign: z.string(),
  id: z.string(),
  label: z.string(),
  value: z.string(),
  how: z.string(),
  pay: z.string().meta({ description: 'the pay that the amount stands on; empty above it' }),
  source: z.string(),
})

/** Says which pays a line of a form comes from. */
export const remittanceExplain = command({
  name: 'remittance.explain',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Explain a line of a remittance', fr: 'Expliquer une ligne d’un versement' },
  line: { words: ['form', 'line'] },
  input: z.strictObject({
    ...formFields,
    line: words.default('total').meta({ description: 'the line, as remittance.prepare shows it' }),
  }),
  output: z.strictObject({
    form: z.string(),
    line: z.string(),
    label: z.string(),
    value: amountOut,
    explanation: z.array(z.string()),
    tree: z.array(treeRow),
    pays: z.array(z.string()).meta({ description: 'the pays behind it' }),
  }),
  run: async (ctx, input) => {
    const nameOf = await namesAtHand(ctx)
    return inView(ctx.book, async (view) => {
      const { form: wanted, insist, who, period, due, line } = input
      const found = await foundForm(view, nameOf, {
        form: wanted,
        insist,
        today: ctx.today,
        ...(who === undefined ? {} : { who }),
        ...(period === undefined ? {} : { period }),
        ...(due === undefined ? {} : { due }),
      })
      if (!found.ok) return found
      const { form } = found.value
      const figures = [...form.facts, ...form.lines, form.owed]
      const figure = figures.find(({ id }) => lineCode(id) === line)
      if (figure === undefined) {
        const known = figures.map(({ id }) => lineCode(id)).join(', ')
        return refuse('remittance-line-unknown', { form: form.form, line, known }, 'line')
      }
      const pays = leavesOf(figure).flatMap(({ id }) => payOfFigure(id) ?? [])
      return ok({
        form: form.form,
        line,
        label: figure.label[ctx.language],
        value: figure.text ?? formatCents(figure.value),
        explanation: explainText(figure, ctx.language),
        tree: explainRows(figure, ctx.language).map(({ accounts: _, postings: __, ...row }) => ({
          ...row,
          pay: payOfFigure(row.id) ?? '',
          source: row.source ?? '',
        })),
        pays: [...new Set(pays)],
      })
    })
  },
})
