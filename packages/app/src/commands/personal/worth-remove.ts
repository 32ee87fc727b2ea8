import { ok, refuse } from '@daybook/core/kit/result.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { recordWith } from '../../store/standing-records.ts'
import { actOf, command } from '../command.ts'
import { day } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { recordName } from '../record-fields.ts'

/** Takes a recorded worth away. */
export const worthRemove = command({
  name: 'worth.remove',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Remove a recorded worth', fr: 'Retirer une valeur inscrite' },
  line: { words: ['name', 'date'] },
  input: z.strictObject({
    name: recordName.meta({ description: 'what it is: House, Painting, Loan from family' }),
    date: day,
  }),
  output: z.strictObject({ name: z.string(), date: z.string(), ...outcomeFields }),
  run: async (ctx, given) => {
    const { name, date } = given
    const recorded = await record(ctx.book, actOf(ctx, 'worth.remove', given), async ({ reader }) => {
      const was = await recordWith(reader, 'worth', `${idFromName(name)} ${date}`)
      if (was === undefined) return refuse('worth-unknown', { name, date }, 'name')
      return ok({ facts: [{ fact: { kind: 'worth.removed', v: 1, was } }] })
    })
    return recorded.ok ? ok({ name, date, ...outcomeOf(recorded.value) }) : recorded
  },
})
