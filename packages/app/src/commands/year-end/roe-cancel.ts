import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Roe } from '@daybook/core/daybook/roe-facts.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { record } from '../../record.ts'
import { roeNamed, roesOf } from '../../roe/load-roe.ts'
import type { Reader } from '../../store/store.ts'
import { actOf, command } from '../command.ts'
import { day, words } from '../fields.ts'
import { roeChanged, roeChangedOf } from './roe-answer.ts'
import { roeWord } from './roe-fields.ts'

/** Marks a record of employment as cancelled; Service Canada is told apart. */
export const roeCancel = command({
  name: 'roe.cancel',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Cancel a record of employment', fr: 'Annuler un relevé d’emploi' },
  line: { words: ['roe'] },
  input: z.strictObject({
    roe: roeWord,
    reason: words.meta({ description: 'why it is cancelled' }),
    date: day.optional().meta({ description: 'the day it was cancelled; today when left out' }),
  }),
  output: roeChanged,
  run: async (ctx, { roe: name, reason, date, ...rest }) => {
    const input = { roe: name, reason, date, ...rest }
    const recorded = await record(ctx.book, actOf(ctx, 'roe.cancel', input), async ({ reader }) => {
      const found = await roeNamed(reader, name)
      if (!found.ok) return found
      const was = found.value
      if (was.cancelled !== undefined || was.amendedBy !== undefined) {
        return refuse('roe-over', { roe: was.id }, 'roe')
      }
      const roe = { ...was, cancelled: { date: date ?? ctx.today, reason } }
      const facts = [set(roe, was), ...(await standingAgain(reader, was))]
      return ok({ facts: facts.map((fact) => ({ fact })) })
    })
    return recorded.ok ? roeChangedOf(ctx, recorded.value) : recorded
  },
})

/** What an amendment that Service Canada never had stood in the place of stands again. */
async function standingAgain(reader: Reader, { amends, serial }: Roe): Promise<readonly Fact[]> {
  const was = (await roesOf(reader)).find(({ id }) => id === amends)
  if (was === undefined || serial !== undefined) return []
  const { amendedBy: _, ...roe } = was
  return [set(roe, was)]
}

function set(roe: Roe, was: Roe): Fact {
  return { kind: 'roe.set', v: 1, roe, was }
}
