import { readAnswers } from '@daybook/canada/t1/read-facts.ts'
import type { Household } from '@daybook/canada/t1/t1-facts.ts'
import { lineLabel } from '@daybook/canada/t1/t1-line.ts'
import { whatIf } from '@daybook/canada/t1/what-if.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { documentText } from '../print/document-text.ts'
import { householdFields, householdOf } from '../t1/facts-shape.ts'
import { command } from './command.ts'
import { amountOut } from './fields.ts'

const changed = z
  .record(z.string(), z.union([z.string(), z.boolean()]))
  .default({})
  .meta({ description: 'answers by name as they would be' })

/** Works out a return twice, as it stands and with answers changed, and lists the lines that differ. */
export const t1Whatif = command({
  name: 't1.whatif',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'Show what a changed answer changes', fr: 'Montrer ce que change une réponse' },
  input: z.strictObject({ ...householdFields, change: changed, changeSpouse: changed }),
  output: z.strictObject({
    gain: amountOut.meta({ description: 'less to pay, or more refunded, by the change' }),
    changes: z.array(
      z.strictObject({
        who: z.enum(['taxpayer', 'spouse']),
        line: z.string(),
        label: z.string(),
        before: amountOut,
        after: amountOut,
      }),
    ),
  }),
  run: async (ctx, given) => {
    const household = householdOf(given)
    if (!household.ok) return household
    const [own, other] = [readAnswers(given.change), readAnswers(given.changeSpouse)]
    if (!own.ok) return own
    if (!other.ok) return other
    const { taxpayer, spouse } = household.value
    if (spouse === undefined && Object.keys(given.changeSpouse).length > 0)
      return refuse('t1-spouse-missing', {}, 'changeSpouse')
    const after: Household = {
      taxpayer: { ...taxpayer, answers: merged(taxpayer.answers, own.value) },
      ...(spouse === undefined
        ? {}
        : { spouse: { ...spouse, answers: merged(spouse.answers, other.value) } }),
    }
    const found = whatIf(household.value, after)
    if (!found.ok) return found
    return ok({
      gain: formatCents(found.value.gain),
      changes: found.value.changes.map(({ who, line, before, after: then }) => ({
        who,
        line: /^\d/.test(line) ? line : '',
        label: lineLabel(line)[ctx.language],
        before: formatCents(before),
        after: formatCents(then),
      })),
    })
  },
  shown: ({ gain, changes }, { language }) => {
    const say = (en: string, fr: string): string => (language === 'fr' ? fr : en)
    return documentText({
      title: say(`Gain by the change: ${gain}`, `Gain par le changement : ${gain}`),
      subtitle: '',
      language,
      blocks: [
        {
          kind: 'table',
          columns: [
            { label: say('Line', 'Ligne') },
            { label: say('What it is', 'Description') },
            { label: say('Before', 'Avant'), isFigures: true },
            { label: say('After', 'Après'), isFigures: true },
          ],
          rows: changes.map(({ who, line, label, before, after }) => [
            line,
            who === 'spouse' ? `${label} (${say('spouse', 'conjoint')})` : label,
            before,
            after,
          ]),
        },
      ],
    })
  },
})

type Answers = Household['taxpayer']['answers']

function merged(was: Answers, is: Answers): Answers {
  return { amounts: { ...was.amounts, ...is.amounts }, choices: { ...was.choices, ...is.choices } }
}
