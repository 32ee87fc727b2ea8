import { t1Returns } from '@daybook/canada/t1/t1-return.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../book.ts'
import { askedOnce } from '../payroll/person-vault.ts'
import { householdOf } from '../t1/facts-shape.ts'
import { keptFacts } from '../t1/kept-facts.ts'
import { returnOut, returnsOut } from '../t1/t1-out.ts'
import { returnsReport } from '../t1/t1-report.ts'
import { type Context, command } from './command.ts'

/** Works out the kept returns of a year, line by line; on paper with `--format pdf --output FILE`. */
export const t1Summary = command({
  name: 't1.summary',
  effect: 'read',
  role: 'bookkeeper',
  title: { en: 'Work out the kept returns of a year', fr: 'Calculer les déclarations gardées d’une année' },
  input: z.strictObject({
    year: z.coerce.number().int().meta({ description: 'the tax year, such as 2025' }),
    explain: z.string().optional().meta({ description: 'a line to explain down to slips and rules: 23600' }),
  }),
  output: z.strictObject({ year: z.number(), returns: z.array(returnOut) }),
  run: async (ctx, { year, explain }) => {
    const found = await workedOut(ctx, year)
    return found.ok ? ok({ year, returns: returnsOut(found.value, ctx.language, explain) }) : found
  },
  report: async (ctx, { year }) => {
    const found = await workedOut(ctx, year)
    if (!found.ok) return found
    return inView(ctx.book, async (view) => ok(returnsReport(found.value, view, ctx.language)))
  },
})

async function workedOut(ctx: Context, year: number) {
  const facts = await keptFacts(ctx, year, askedOnce(ctx))
  if (!facts.ok) return facts
  const household = householdOf(facts.value)
  return household.ok ? t1Returns(household.value) : household
}
