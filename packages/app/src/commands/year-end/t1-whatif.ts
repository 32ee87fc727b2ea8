import { readAnswers } from '@daybook/canada/t1/read-facts.ts'
import type { Household } from '@daybook/canada/t1/t1-facts.ts'
import { refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { documentText } from '../../print/document-text.ts'
import { comparisonOf, comparisonOut } from '../../t1/comparison-out.ts'
import { householdFields, householdOf } from '../../t1/facts-shape.ts'
import { command } from '../command.ts'

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
  output: z.strictObject(comparisonOut),
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
    return comparisonOf(household.value, after, ctx.language)
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
