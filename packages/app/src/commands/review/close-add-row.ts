import type { ChecklistRow } from '@daybook/core/daybook/close-facts.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { z } from 'zod'
import { checklistOf } from '../../close/list-close.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** Adds a row of the book’s own to the checklist, or changes the one of that name. */
export const closeAddRow = command({
  name: 'close.add-row',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Add a row to the checklist', fr: 'Ajouter une ligne à la liste de contrôle' },
  line: { words: ['text'] },
  input: z.strictObject({
    text: words.meta({ description: 'what is to be done' }),
    french: words.optional().meta({ description: 'the same in French' }),
    at: z
      .enum(['month', 'year', 'both'])
      .default('month')
      .meta({ description: 'at the end of which periods' }),
    client: z.boolean().default(false).meta({ description: 'whether it waits for the client' }),
    name: words.optional().meta({ description: 'a short name; made of the text when left out' }),
  }),
  output: z.strictObject({ row: z.string(), label: z.string(), ...outcomeFields }),
  run: async (ctx, given) => {
    const id = `own-${idFromName(given.name ?? given.text).slice(0, 60)}`
    const recorded = await record(ctx.book, actOf(ctx, 'close.add-row', given), async ({ reader }) => {
      const row: ChecklistRow = {
        id,
        text: { en: given.text, fr: given.french ?? given.text },
        at: given.at,
        by: given.client ? 'client' : 'person',
      }
      const was = (await checklistOf(reader)).find((each) => each.id === id)
      const fact = {
        kind: 'checklist.set' as const,
        v: 1 as const,
        row,
        ...(was === undefined ? {} : { was }),
      }
      return ok({ facts: [{ fact }] })
    })
    return recorded.ok ? ok({ row: id, label: given.text, ...outcomeOf(recorded.value) }) : recorded
  },
})
