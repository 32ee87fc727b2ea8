import type { Obligation } from '@daybook/canada/remittances/owed-forms.ts'
import { formatCents, parseCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { formFor, namesAtHand, obligationsOf, remittanceBooks } from '../../payroll/load-remittance.ts'
import { remittanceOutOf } from '../../payroll/remittance-out.ts'
import { spansOf } from '../../payroll/remittance-period.ts'
import { command } from '../command.ts'
import { amountOut, day } from '../fields.ts'
import { remittanceOut } from './remittance-fields.ts'

const row = z.strictObject(remittanceOut)

/** Lists what is owed by all forms: when it is due, how much, and whether it is late. */
export const remittanceDue = command({
  name: 'remittance.due',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List what is owed for payroll', fr: 'Lister ce qui est dû pour la paie' },
  input: z.strictObject({
    on: day.optional().meta({ description: 'seen on a day; today when left out' }),
    all: z.boolean().default(false).meta({ description: 'what is paid and periods of nothing too' }),
  }),
  output: z.strictObject({
    on: z.string(),
    remittances: z.array(row),
    overdue: amountOut,
    upcoming: amountOut.meta({ description: 'due, and not late' }),
    undated: z
      .array(z.string())
      .meta({ description: 'what is owed at a frequency of which no due date is known' }),
  }),
  run: async (ctx, input) => {
    const nameOf = await namesAtHand(ctx)
    return inView(ctx.book, async (view) => {
      const on = input.on ?? ctx.today
      const year = Number(on.slice(0, 4))
      const books = await remittanceBooks(view, nameOf, { first: year - 1, last: year })
      const undated = new Set<string>()
      const rows: z.input<typeof row>[] = []
      for (const { obligation, span } of spansOf(books, obligationsOf(books), year)) {
        if (span.from > on) continue
        const form = formFor(books, obligation, span, { insist: true })
        if (form.ok) rows.push(remittanceOutOf(form.value, books, on, ctx.language))
        else undated.add(undatedText(obligation, ctx.language))
      }
      rows.sort((left, right) => (left.due < right.due ? -1 : left.due > right.due ? 1 : 0))
      const isLast = (each: z.input<typeof row>): boolean =>
        rows.findLast(({ form, status }) => form === each.form && status !== 'open') === each
      const shown = rows.filter(
        (each) =>
          input.all ||
          each.status === 'due' ||
          each.status === 'overdue' ||
          (each.status === 'open' && each.owed !== '0.00') ||
          // The CRA wants to hear of a period without pays.
          (each.status === 'nil' && each.form === 'pd7a' && isLast(each)),
      )
      return ok({
        on,
        remittances: shown,
        overdue: totalLeft(shown.filter(({ status }) => status === 'overdue')),
        upcoming: totalLeft(shown.filter(({ status }) => status === 'due')),
        undated: [...undated],
      })
    })
  },
})

function totalLeft(rows: readonly { readonly left: string }[]): string {
  const amounts = rows.map(({ left }) => parseCents(left))
  return formatCents(sumOf(amounts.map((each) => (each.ok ? each.value : 0n))))
}

/** What is owed at a frequency that has no known day, in words: `workers’ compensation NB, quarterly`. */
function undatedText({ form, who, frequency }: Obligation, language: Language): string {
  return `${forms[form][language]} ${who}, ${frequencies[frequency][language]}`
}

const forms: Readonly<Record<Obligation['form'], Label>> = {
  pd7a: { en: 'source deductions', fr: 'retenues à la source' },
  'tpz-1015': { en: 'Quebec source deductions', fr: 'retenues à la source du Québec' },
  compensation: { en: 'workers’ compensation', fr: 'accidents du travail' },
  'health-levy': { en: 'health levy', fr: 'impôt-santé' },
  plan: { en: 'contributions', fr: 'cotisations' },
  'payroll-tax': { en: 'payroll tax', fr: 'impôt sur le salaire' },
}

const frequencies: Readonly<Record<Obligation['frequency'], Label>> = {
  annual: { en: 'yearly', fr: 'par année' },
  'semi-annual': { en: 'every half-year', fr: 'par semestre' },
  quarterly: { en: 'quarterly', fr: 'par trimestre' },
  monthly: { en: 'monthly', fr: 'par mois' },
  'twice-monthly': { en: 'twice a month', fr: 'deux fois par mois' },
  weekly: { en: 'weekly', fr: 'par semaine' },
}
