import { readSlipFile } from '@daybook/canada/t1/slip-file.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { decodeText } from '../../bank-files/decode.ts'
import { givenBytes } from '../../bank-files/given-bytes.ts'
import { changePerson } from '../../t1/kept-facts.ts'
import { personAsked } from '../../t1/person-asked.ts'
import { ownSlips, type SlipOutcome, slipOutcomes, takenInto } from '../../t1/slips-from-file.ts'
import { command } from '../command.ts'
import { amountOut, words } from '../fields.ts'

const input = z.strictObject({
  ...personAsked,
  file: words.meta({
    description: 'the file of slips (T4, T4A, T5, T3) as their payer files it with the agency',
  }),
  content: z.string().optional().meta({ description: 'its bytes in base64, where the file is not here' }),
  name: words.optional().meta({ description: 'whose slips of it, by name; needed where it has several' }),
})

/** Takes a person’s slips out of the file that their payer files with the agency. */
export const t1Import = command({
  name: 't1.import',
  effect: 'desk',
  role: 'bookkeeper',
  isSecret: true,
  title: { en: 'Import slips for a return', fr: 'Importer des feuillets pour une déclaration' },
  line: { words: ['file'] },
  input,
  output: z.strictObject({
    slips: z.array(
      z.strictObject({
        kind: z.string(),
        from: z.string(),
        outcome: z.enum(slipOutcomes),
        boxes: z.array(z.strictObject({ box: z.string(), amount: amountOut })),
        unread: z.array(z.string()).meta({ description: 'boxes with amounts that the return does not read' }),
      }),
    ),
    dryRun: z.boolean(),
  }),
  run: async (ctx, asked) => {
    const bytes = givenBytes(asked)
    if (!bytes.ok) return bytes
    const own = ownSlips(readSlipFile(decodeText(bytes.value).text), asked)
    if (!own.ok) return own
    const outcomes: SlipOutcome[] = []
    const changed = await changePerson(ctx, asked, (person) => {
      const taken = own.value.reduce((before, slip) => takenInto(before, slip, outcomes), person)
      return ok(taken)
    })
    if (!changed.ok) return changed
    return ok({
      slips: own.value.map(({ kind, from, boxes, passed }, index) => ({
        kind,
        from,
        outcome: outcomes[index] ?? 'there',
        boxes: Object.entries(boxes).map(([box, amount]) => ({ box, amount: formatCents(amount) })),
        unread: [...passed],
      })),
      dryRun: ctx.dryRun,
    })
  },
})
