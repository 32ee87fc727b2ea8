import { specialBodies } from '@daybook/canada/returns/special-rates.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { addDays, fiscalYearOf } from '@daybook/core/kit/civil-date.ts'
import { type Label, refusalText } from '@daybook/core/kit/refusal-text.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { compareMethods, type MethodNet } from '../../tax/compare-methods.ts'
import { command } from '../command.ts'
import { amountOut, day } from '../fields.ts'

/** Compares what the regular and the quick methods of net tax come to over a span. */
export const taxCompare = command({
  name: 'tax.compare',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Compare the methods of net tax', fr: 'Comparer les méthodes de taxe nette' },
  input: z.strictObject({
    from: day
      .optional()
      .meta({ description: 'the first day; that of the last whole fiscal year when left out' }),
    through: day
      .optional()
      .meta({ description: 'the last day; that of the last whole fiscal year when left out' }),
    body: z.enum(specialBodies).optional().meta({
      description: 'the kind of public service body; that of the registration when left out',
    }),
  }),
  output: z.strictObject({
    from: z.string(),
    through: z.string(),
    supplies: amountOut.meta({ description: 'taxable supplies with their GST/HST' }),
    limit: amountOut.meta({ description: 'the most that they may be for the quick method' }),
    fits: z.boolean().meta({ description: 'whether they are within it' }),
    methods: z.array(
      z.strictObject({
        method: z.string(),
        gst: amountOut.meta({ description: 'net GST/HST' }),
        qst: amountOut.meta({ description: 'net QST, where both are on one return' }),
        net: amountOut,
        saved: amountOut.meta({ description: 'less than by the regular method' }),
        why: z.string().meta({ description: 'why it cannot be worked out' }),
      }),
    ),
    note: z.string().meta({ description: 'what the figures leave out, or which method is not shown' }),
  }),
  run: async (ctx, input) =>
    inView(ctx.book, async (view) => {
      const { fiscalYearEnd } = view.profile
      const own = fiscalYearOf(addDays(fiscalYearOf(ctx.today, fiscalYearEnd).from, -1), fiscalYearEnd)
      const span = { from: input.from ?? own.from, through: input.through ?? own.through }
      if (span.from > span.through)
        return refuse('span-malformed', { span: `${span.from}..${span.through}` }, 'through')
      const found = await compareMethods(view, span, input.body)
      if (!found.ok) return found
      const { nets, supplies, limit } = found.value
      const regular = nets.find(({ method }) => method === 'regular')
      const base = regular === undefined || 'refusal' in regular ? 0n : regular.gst + regular.qst
      return ok({
        ...span,
        supplies: formatCents(supplies),
        limit: formatCents(limit),
        fits: supplies <= limit,
        methods: nets.map((each) => {
          if ('refusal' in each) {
            const why = refusalText(each.refusal, ctx.language).message
            return { method: each.method, gst: '', qst: '', net: '', saved: '', why }
          }
          const { method, gst, qst } = each
          const net = gst + qst
          return {
            method,
            gst: formatCents(gst),
            qst: formatCents(qst),
            net: formatCents(net),
            saved: formatCents(base - net),
            why: '',
          }
        }),
        note: noteOn(nets, view.profile.form === 'nonprofit')?.[ctx.language] ?? '',
      })
    }),
})

function noteOn(nets: readonly MethodNet[], isNonprofit: boolean): Label | undefined {
  if (nets.some(({ method }) => method.startsWith('special'))) {
    return {
      en:
        'By the special quick method most purchases bring no input tax credits, so that the rebate of public ' +
        'service bodies is given on their tax. That rebate is not counted here.',
      fr:
        'Selon la méthode rapide spéciale, la plupart des achats ne donnent pas de crédit de taxe sur les ' +
        'intrants; leur taxe donne droit au remboursement des organismes de services publics, non compté ici.',
    }
  }
  if (!isNonprofit || nets.some(({ method }) => method === 'charity')) return undefined
  return {
    en:
      'A qualifying non-profit organization, a municipality, school, college, university or hospital ' +
      'authority uses the special quick method in place of these: --body shows it.',
    fr:
      'Un organisme à but non lucratif admissible, une municipalité, une administration scolaire ou ' +
      'hospitalière, un collège ou une université prend la méthode rapide spéciale : --body la montre.',
  }
}
