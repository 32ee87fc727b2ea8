import { corporationInstalmentsOf, type InstalmentOption } from '@daybook/canada/t2/instalments.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { addDays, addMonths } from '@daybook/core/kit/civil-date.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { documentText } from '../../print/document-text.ts'
import { command } from '../command.ts'
import { amount, amountOut, day } from '../fields.ts'

const options = ['current-year', 'prior-year', 'two-years'] as const satisfies readonly InstalmentOption[]

const optionWords: Readonly<Record<InstalmentOption, Label>> = {
  'current-year': { en: 'By the estimate', fr: 'Selon l’estimation' },
  'prior-year': { en: 'By the year before', fr: 'Selon l’année précédente' },
  'two-years': { en: 'By both years before', fr: 'Selon les deux années précédentes' },
}

/** Works out whether a corporation pays tax by instalments, how much by each option, and when. */
export const t2Instalments = command({
  name: 't2.instalments',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'Work out a corporation’s tax instalments', fr: 'Calculer les acomptes d’une société' },
  input: z.strictObject({
    from: day.meta({ description: 'the first day of the tax year in which they are paid' }),
    through: day.optional().meta({ description: 'its last day; a year after the first when left out' }),
    quarterly: z
      .boolean()
      .default(false)
      .meta({ description: 'paid by quarter, as a small private corporation with a perfect record may' }),
    prior: amount.meta({ description: 'its tax of the year before', format: 'amount' }),
    second: amount.optional().meta({ description: 'its tax of the second year before', format: 'amount' }),
    current: amount.optional().meta({ description: 'its tax of the year, estimated', format: 'amount' }),
  }),
  output: z.strictObject({
    required: z.boolean(),
    threshold: amountOut,
    least: z.enum(options).meta({ description: 'the option that asks for the least' }),
    options: z.array(
      z.strictObject({
        option: z.enum(options),
        total: amountOut,
        payments: z.array(z.strictObject({ due: z.string(), payBy: z.string(), amount: amountOut })),
      }),
    ),
  }),
  run: async (_, { from, through = addDays(addMonths(from, 12), -1), quarterly, prior, second, current }) => {
    if (from > through) return refuse('span-malformed', { span: `${from}..${through}` }, 'through')
    const found = corporationInstalmentsOf({
      year: { from, through },
      isQuarterly: quarterly,
      prior,
      ...(second === undefined ? {} : { second }),
      ...(current === undefined ? {} : { current }),
    })
    if (!found.ok) return found
    const { isRequired, threshold, least, payments } = found.value
    const known = options.filter((option) => payments.some(({ amounts }) => amounts.has(option)))
    return ok({
      required: isRequired,
      threshold: formatCents(threshold),
      least,
      options: known.map((option) => {
        const own = payments.map(({ due, payBy, amounts }) => ({
          due,
          payBy,
          amount: amounts.get(option) ?? 0n,
        }))
        return {
          option,
          total: formatCents(sumOf(own.map((each) => each.amount))),
          payments: own.map((each) => ({ ...each, amount: formatCents(each.amount) })),
        }
      }),
    })
  },
  shown: ({ required, threshold, least, options: found }, { language }) => {
    const say = (en: string, fr: string): string => (language === 'fr' ? fr : en)
    const none = say(
      `No instalments: the tax of the year or of the one before is not above ${decimalText(threshold, language)}.`,
      `Aucun acompte : l’impôt de l’année ou de la précédente ne dépasse pas ${decimalText(threshold, language)}.`,
    )
    if (!required) return none
    const [first] = found
    return documentText({
      title: say('Instalments of a corporation', 'Acomptes provisionnels d’une société'),
      subtitle: `${say('The least:', 'Le moins :')} ${optionWords[least][language]}`,
      language,
      blocks: [
        {
          kind: 'table',
          columns: [
            { label: say('Due', 'Échéance') },
            { label: say('On time through', 'À temps jusqu’au') },
            ...found.map(({ option }) => ({ label: optionWords[option][language], isFigures: true })),
          ],
          rows: [
            ...(first?.payments ?? []).map(({ due, payBy }, index) => [
              due,
              payBy,
              ...found.map(({ payments }) => decimalText(payments[index]?.amount ?? '', language)),
            ]),
            [say('Total', 'Total'), '', ...found.map(({ total }) => decimalText(total, language))],
          ],
        },
      ],
    })
  },
})
