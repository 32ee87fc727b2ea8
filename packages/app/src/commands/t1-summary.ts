import { returnDays } from '@daybook/canada/t1/penalty.ts'
import type { Household } from '@daybook/canada/t1/t1-facts.ts'
import { type T1Household, t1Returns } from '@daybook/canada/t1/t1-return.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../book.ts'
import { askedOnce } from '../payroll/person-vault.ts'
import { householdChanged } from '../t1/answers-changed.ts'
import { comparisonOf, comparisonOut, splitOf, splitOut } from '../t1/comparison-out.ts'
import { householdOf } from '../t1/facts-shape.ts'
import { type GivenHousehold, keptFacts } from '../t1/kept-facts.ts'
import { pairs } from '../t1/person-asked.ts'
import { returnOut, returnsOut } from '../t1/t1-out.ts'
import { returnsReport } from '../t1/t1-report.ts'
import { type Context, command } from './command.ts'

const input = z.strictObject({
  year: z.coerce.number().int().meta({ description: 'the tax year, such as 2025' }),
  explain: z.string().optional().meta({ description: 'a line to explain down to slips and rules: 23600' }),
  change: pairs.meta({ description: 'NAME=AMOUNT or NAME=yes: what would differ by another answer' }),
  changeSpouse: pairs.meta({ description: 'the same of answers of the spouse' }),
  split: z.boolean().default(false).meta({ description: 'look for the pension split that owes least' }),
})

const output = z.strictObject({
  year: z.number(),
  returns: z.array(returnOut),
  file: z.string().meta({ description: 'the day by which the return is filed' }),
  pay: z.string().meta({ description: 'the day by which a balance is paid' }),
  comparison: z.strictObject(comparisonOut).optional(),
  split: splitOut.optional().meta({ description: 'the best pension split; nothing is changed by it' }),
})

/** Works out the kept returns of a year, line by line; on paper with `--format pdf --output FILE`. */
export const t1Summary = command({
  name: 't1.summary',
  effect: 'read',
  role: 'bookkeeper',
  title: { en: 'Work out the kept returns of a year', fr: 'Calculer les déclarations gardées d’une année' },
  input,
  output,
  run: async (ctx, asked) => {
    const found = await answerTo(ctx, asked)
    return found.ok ? ok(found.value.answer) : found
  },
  report: async (ctx, asked) => {
    const found = await answerTo(ctx, asked)
    if (!found.ok) return found
    const { answer, returns } = found.value
    return inView(ctx.book, async (view) => {
      const report = returnsReport(returns, view, { language: ctx.language, answer })
      return ok({ ...report, json: answer })
    })
  },
})

type Asked = z.output<typeof input>
type Answer = z.input<typeof output>

/** The returns of a year, worked out, with the answer of the command. */
async function answerTo(
  ctx: Context,
  asked: Asked,
): Promise<Result<{ readonly answer: Answer; readonly returns: T1Household }>> {
  const kept = await keptHousehold(ctx, asked.year)
  if (!kept.ok) return kept
  const { household } = kept.value
  const found = t1Returns(household)
  if (!found.ok) return found
  const days = returnDays(asked.year, isSelfEmployed(household))
  if (!days.ok) return days
  const compared = comparedBy(ctx, kept.value, asked)
  if (!compared.ok) return compared
  const split = asked.split ? splitOf(household) : ok(undefined)
  if (!split.ok) return split
  const answer = {
    year: asked.year,
    returns: returnsOut(found.value, ctx.language, asked.explain),
    ...days.value,
    ...(compared.value === undefined ? {} : { comparison: compared.value }),
    ...(split.value === undefined ? {} : { split: split.value }),
  }
  return ok({ answer, returns: found.value })
}

type Kept = { readonly facts: GivenHousehold; readonly household: Household }

async function keptHousehold(ctx: Context, year: number): Promise<Result<Kept>> {
  const facts = await keptFacts(ctx, year, askedOnce(ctx))
  if (!facts.ok) return facts
  const household = householdOf(facts.value)
  return household.ok ? ok({ facts: facts.value, household: household.value }) : household
}

/** What the answers that were given in `change` would change; nothing where none was. */
function comparedBy(
  { language }: Context,
  { facts, household }: Kept,
  { change, changeSpouse }: { readonly change: readonly string[]; readonly changeSpouse: readonly string[] },
) {
  if (change.length === 0 && changeSpouse.length === 0) return ok(undefined)
  if (facts.spouse === undefined && changeSpouse.length > 0)
    return refuse('t1-spouse-missing', {}, 'changeSpouse')
  const changed = householdChanged(facts, change, changeSpouse)
  if (!changed.ok) return changed
  const after = householdOf(changed.value)
  return after.ok ? comparisonOf(household, after.value, language) : after
}

function isSelfEmployed({ taxpayer, spouse }: Household): boolean {
  return [taxpayer, spouse].some((each) => each !== undefined && each.businesses.length > 0)
}
