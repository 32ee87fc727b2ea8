import { returnDays } from '@daybook/canada/t1/penalty.ts'
import type { Household } from '@daybook/canada/t1/t1-facts.ts'
import { type T1Household, t1Returns } from '@daybook/canada/t1/t1-return.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { type FigurePosting, postingsUnder } from '../../ledger/figure-postings.ts'
import { askedOnce } from '../../payroll/person-vault.ts'
import { householdChanged } from '../../t1/answers-changed.ts'
import { type BooksIncome, booksIncome } from '../../t1/books-income.ts'
import { comparisonOf, comparisonOut, splitOf, splitOut } from '../../t1/comparison-out.ts'
import { householdOf } from '../../t1/facts-shape.ts'
import { type GivenHousehold, keptFacts } from '../../t1/kept-facts.ts'
import { pairs } from '../../t1/person-asked.ts'
import { type ReturnOut, returnOut, returnsOut, toldFigures } from '../../t1/t1-out.ts'
import { returnsReport } from '../../t1/t1-report.ts'
import { type Context, command } from '../command.ts'

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
  const returns = await withPostings(ctx, found.value, asked)
  const days = returnDays(asked.year, isSelfEmployed(household))
  if (!days.ok) return days
  const compared = comparedBy(ctx, kept.value, asked)
  if (!compared.ok) return compared
  const split = asked.split ? splitOf(household) : ok(undefined)
  if (!split.ok) return split
  const answer = {
    year: asked.year,
    returns,
    ...days.value,
    ...(compared.value === undefined ? {} : { comparison: compared.value }),
    ...(split.value === undefined ? {} : { split: split.value }),
  }
  return ok({ answer, returns: found.value })
}

/** The returns as an answer, with the postings of the books behind the line that is told. */
async function withPostings(ctx: Context, found: T1Household, { explain }: Asked): Promise<ReturnOut[]> {
  const returns = returnsOut(found, ctx.language, explain)
  if (explain === undefined) return returns
  return inView(ctx.book, async (view) => {
    const told: ReturnOut[] = []
    for (const each of returns) {
      const own = (each.who === 'spouse' ? found.spouse : undefined) ?? found.taxpayer
      const listed: FigurePosting[] = []
      for (const figure of toldFigures(own, ctx.language, explain))
        listed.push(...(await postingsUnder(view, figure, view.head.seq, mostPostings)))
      const more = listed.length > mostPostings
      told.push({ ...each, postings: listed.slice(0, mostPostings), more })
    }
    return told
  })
}

/** How many postings of a line are listed. */
const mostPostings = 200

type Kept = {
  readonly facts: GivenHousehold
  readonly household: Household
  readonly books: BooksIncome
}

async function keptHousehold(ctx: Context, year: number): Promise<Result<Kept>> {
  const facts = await keptFacts(ctx, year, askedOnce(ctx))
  if (!facts.ok) return facts
  const books = await inView(ctx.book, (view) => booksIncome(view, facts.value))
  if (!books.ok) return books
  const household = householdOf(facts.value, books.value)
  if (!household.ok) return household
  return ok({ facts: facts.value, household: household.value, books: books.value })
}

/** What the answers that were given in `change` would change; nothing where none was. */
function comparedBy(
  { language }: Context,
  { facts, household, books }: Kept,
  { change, changeSpouse }: { readonly change: readonly string[]; readonly changeSpouse: readonly string[] },
) {
  if (change.length === 0 && changeSpouse.length === 0) return ok(undefined)
  if (facts.spouse === undefined && changeSpouse.length > 0)
    return refuse('t1-spouse-missing', {}, 'changeSpouse')
  const changed = householdChanged(facts, change, changeSpouse)
  if (!changed.ok) return changed
  const after = householdOf(changed.value, books)
  return after.ok ? comparisonOf(household, after.value, language) : after
}

function isSelfEmployed({ taxpayer, spouse }: Household): boolean {
  return [taxpayer, spouse].some((each) => each !== undefined && each.businesses.length > 0)
}
