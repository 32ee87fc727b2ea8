import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { filedIn, fileReturn } from '../../returns/file-return.ts'
import { actOf, command } from '../command.ts'
import { accountCode, day, text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { filingOut, filingShown, returnId, returnLine } from './return-fields.ts'

/** Files a return again with what came to the books since: only the difference is posted. */
export const returnAmend = command({
  name: 'return.amend',
  effect: 'write',
  role: 'owner',
  title: { en: 'Amend a filed return', fr: 'Modifier une déclaration produite' },
  line: { words: ['return'] },
  input: z.strictObject({
    return: returnId,
    inputs: text.optional().meta({ description: 'lines that are entered: 204=10.00;210=0.00' }),
    date: day.optional().meta({ description: 'the day it was filed; today when left out' }),
    confirmation: words.optional().meta({ description: 'the agency’s confirmation number' }),
    counter: accountCode
      .optional()
      .meta({ description: 'the account that entered amounts belong to, where the books do not hold them' }),
  }),
  output: z.strictObject({
    ...filingOut.shape,
    lines: z.array(returnLine),
    lockedThrough: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const { return: amends, ...rest } = input
    const recorded = await fileReturn(ctx, actOf(ctx, 'return.amend', input), { ...rest, amends })
    if (!recorded.ok) return recorded
    const { filing, lines, lockedThrough } = filedIn(recorded.value)
    return ok({ ...filingShown(filing, []), lines, lockedThrough, ...outcomeOf(recorded.value) })
  },
})
