import type { ImportedStatement } from '@daybook/core/daybook/bank-facts.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { cards } from '../../store/queries.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'

/** Lists the imported statements. */
export const statementList = command({
  name: 'statement.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the imported statements', fr: 'Lister les relevés importés' },
  input: z.strictObject({}),
  output: z.array(
    z.strictObject({
      statement: z.string(),
      account: z.string(),
      file: z.string(),
      format: z.string(),
      from: z.string().optional(),
      through: z.string().optional(),
      added: z.number(),
      known: z.number(),
      closing: amountOut.optional(),
    }),
  ),
  run: (ctx) =>
    inView(ctx.book, async ({ reader, chart }) => {
      const rows = await reader.read(cards, 'statement')
      const list = rows
        .map((row) => ({
          seq: row.seq,
          batch: recordFrom<Omit<ImportedStatement, 'lines'> & { added: number }>(row.body),
        }))
        .sort((left, right) => left.seq - right.seq)
      return ok(
        list.map(({ batch }) => ({
          statement: batch.id,
          account: chart.get(batch.account)?.code ?? batch.account,
          file: batch.paper.name,
          format: batch.format,
          ...(batch.from === undefined ? {} : { from: batch.from }),
          ...(batch.through === undefined ? {} : { through: batch.through }),
          added: batch.added,
          known: batch.known,
          ...(batch.closing === undefined ? {} : { closing: formatCents(batch.closing) }),
        })),
      )
    }),
})
