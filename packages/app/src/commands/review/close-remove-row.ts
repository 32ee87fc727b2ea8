import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { checklistOf } from '../../close/list-close.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Removes a row that the book had added to the checklist. */
export const closeRemoveRow = command({
  name: 'close.remove-row',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Remove a row of the checklist', fr: 'Retirer une ligne de la liste de contrôle' },
  line: { words: ['row'] },
  input: z.strictObject({ row: words.meta({ description: 'the row, as close.list shows it' }) }),
  output: z.strictObject({ row: z.string(), ...outcomeFields }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'close.remove-row', given), async ({ reader }) => {
      const rows = await checklistOf(reader)
      const was = rows.find(({ id }) => id === given.row)
      if (was === undefined) {
        const known = rows.length === 0 ? '-' : rows.map(({ id }) => id).join(', ')
        return refuse('checklist-row-unknown', { row: given.row, through: ctx.today, known }, 'row')
      }
      return ok({ facts: [{ fact: { kind: 'checklist.removed' as const, v: 1 as const, was } }] })
    })
    return recorded.ok ? ok({ row: given.row, ...outcomeOf(recorded.value) }) : recorded
  },
})
