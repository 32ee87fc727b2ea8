import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { filingPaymentsOf, filingsOf } from '../../returns/load-filings.ts'
import { command } from '../command.ts'
import { filingOut, filingShown, taxProgram } from './return-fields.ts'

/** Lists the returns that were filed, with what is open of each. */
export const returnList = command({
  name: 'return.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List filed returns', fr: 'Lister les déclarations produites' },
  line: { words: ['program'] },
  input: z.strictObject({ program: taxProgram.optional() }),
  output: z.strictObject({ returns: z.array(filingOut) }),
  run: async (ctx, input) =>
    inView(ctx.book, async (view) => {
      const payments = await filingPaymentsOf(view)
      const filings = await filingsOf(view, input.program)
      return ok({ returns: filings.map((filing) => filingShown(filing, payments)) })
    }),
})
