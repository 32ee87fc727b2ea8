import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { closePeriod } from '../../close/close-period.ts'
import { judgementsOf } from '../../close/list-close.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { periodInput } from './close-fields.ts'

/** Takes the tick off a row of a close. */
export const closeUnjudge = command({
  name: 'close.unjudge',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Take the tick off a row of a close', fr: 'Décocher une ligne d’une clôture' },
  line: { words: ['row'] },
  input: z.strictObject({
    row: words.meta({ description: 'the row, as close.list shows it' }),
    ...periodInput,
  }),
  output: z.strictObject({ row: z.string(), through: z.string(), ...outcomeFields }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'close.unjudge', given), async (view) => {
      const period = await closePeriod(view, { ...given, today: ctx.today })
      if (!period.ok) return period
      const { through } = period.value
      const judged = await judgementsOf(view.reader, through)
      const was = judged.get(given.row)
      if (was === undefined) {
        const known = judged.size === 0 ? '-' : [...judged.keys()].join(', ')
        return refuse('checklist-row-unknown', { row: given.row, through, known }, 'row')
      }
      return ok({ facts: [{ fact: { kind: 'close.unjudged' as const, v: 1 as const, was } }] })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const through = first?.fact.kind === 'close.unjudged' ? first.fact.was.through : ''
    return ok({ row: given.row, through, ...outcomeOf(recorded.value) })
  },
})
