import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { filedIn, fileReturn } from '../../returns/file-return.ts'
import { actOf, command } from '../command.ts'
import { accountCode, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { filingOut, filingShown, returnInput, returnLine, taxProgram } from './return-fields.ts'

/** Files a return: keeps its lines for ever, posts what is owing, and locks the period. */
export const returnFile = command({
  name: 'return.file',
  effect: 'write',
  role: 'owner',
  title: { en: 'File a sales tax return', fr: 'Produire une déclaration de taxes de vente' },
  line: { words: ['program'] },
  input: z.strictObject({
    program: taxProgram,
    ...returnInput,
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
    const recorded = await fileReturn(ctx, actOf(ctx, 'return.file', input), input)
    if (!recorded.ok) return recorded
    const { filing, lines, lockedThrough } = filedIn(recorded.value)
    return ok({ ...filingShown(filing, []), lines, lockedThrough, ...outcomeOf(recorded.value) })
  },
})
