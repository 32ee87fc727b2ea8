import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { queryAnswer } from '../../query/answer.ts'
import { checkedQuery } from '../../query/check-query.ts'
import type { ReportResult } from '../../reports/report.ts'
import { type Context, command } from '../command.ts'

const input = z.strictObject({
  sql: z.string().trim().min(1).meta({ description: 'one SELECT over the views of `query views`' }),
  rows: z.coerce
    .number()
    .int()
    .min(1)
    .max(100_000)
    .default(1000)
    .meta({ description: 'how many rows at most' }),
  seconds: z.coerce.number().int().min(1).max(120).default(10).meta({ description: 'how long it may run' }),
})

/** Answers a question in SQL over read-only views of the books. */
export const queryRun = command({
  name: 'query.run',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Ask the books in SQL', fr: 'Interroger les livres en SQL' },
  line: { words: ['sql'] },
  input,
  output: z.looseObject({}),
  run: async (ctx, given) => {
    const result = await made(ctx, given)
    return result.ok ? ok({ ...result.value.json }) : result
  },
  report: made,
})

async function made(ctx: Context, given: z.output<typeof input>): Promise<Result<ReportResult>> {
  const checked = checkedQuery(given.sql)
  if (!checked.ok) return checked
  const bounds = { rows: given.rows, milliseconds: given.seconds * 1000 }
  const answered = await ctx.book.store.query(checked.value, bounds)
  if (!answered.ok) return answered
  return inView(ctx.book, async (view) => ok(queryAnswer(view, given.sql, answered.value)))
}
