import { personalInstalmentsOf } from '@daybook/canada/t1/penalty.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { documentText } from '../../print/document-text.ts'
import { command } from '../command.ts'
import { amount, amountOut, province } from '../fields.ts'

function contributions(description: string) {
  return amount.default(0n).meta({ description, format: 'amount' })
}

/** Works out whether an individual pays tax by instalments, how much, and when. */
export const t1Instalments = command({
  name: 't1.instalments',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'Work out a person’s tax instalments', fr: 'Calculer les acomptes d’un particulier' },
  input: z.strictObject({
    year: z.coerce.number().int().meta({ description: 'the year in which they are paid' }),
    province: province.default('ON'),
    option: z
      .enum(['no-calculation', 'prior-year', 'current-year'])
      .default('prior-year')
      .meta({ description: 'by the agency’s reminders, the year before, or an estimate of the year' }),
    prior: amount.meta({ description: 'net tax owing of the year before', format: 'amount' }),
    second: amount
      .optional()
      .meta({ description: 'net tax owing of the second year before', format: 'amount' }),
    current: amount
      .optional()
      .meta({ description: 'net tax owing of the year, estimated', format: 'amount' }),
    priorCpp: contributions('contributions on self-employment of the year before'),
    secondCpp: contributions('contributions on self-employment of the second year before'),
    currentCpp: contributions('contributions on self-employment of the year, estimated'),
  }),
  output: z.strictObject({
    required: z.boolean(),
    threshold: amountOut,
    total: amountOut,
    payments: z.array(z.strictObject({ due: z.string(), payBy: z.string(), amount: amountOut })),
  }),
  run: async (_, { year, province: home, option, prior, second, current, ...cpp }) => {
    const found = personalInstalmentsOf({
      year,
      province: home,
      option,
      priorYear: prior,
      contributions: { prior: cpp.priorCpp, second: cpp.secondCpp, current: cpp.currentCpp },
      ...(second === undefined ? {} : { secondPriorYear: second }),
      ...(current === undefined ? {} : { currentYear: current }),
    })
    if (!found.ok) return found
    const { isRequired, threshold, payments } = found.value
    return ok({
      required: isRequired,
      threshold: formatCents(threshold),
      total: formatCents(sumOf(payments.map((each) => each.amount))),
      payments: payments.map((each) => ({ ...each, amount: formatCents(each.amount) })),
    })
  },
  shown: ({ required, threshold, payments }, { language }) => {
    const say = (en: string, fr: string): string => (language === 'fr' ? fr : en)
    const none = say(
      `No instalments: net tax owing is not above ${decimalText(threshold, language)} as the law asks.`,
      `Aucun acompte : l’impôt net dû ne dépasse pas ${decimalText(threshold, language)} comme la loi l’exige.`,
    )
    if (!required) return none
    return documentText({
      title: say('Instalments', 'Acomptes provisionnels'),
      subtitle: '',
      language,
      blocks: [
        {
          kind: 'table',
          columns: [
            { label: say('Due', 'Échéance') },
            { label: say('On time through', 'À temps jusqu’au') },
            { label: say('Amount', 'Montant'), isFigures: true },
          ],
          rows: payments.map((each) => [each.due, each.payBy, decimalText(each.amount, language)]),
        },
      ],
    })
  },
})
