import { t1Returns } from '@daybook/canada/t1/t1-return.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { documentText } from '../../print/document-text.ts'
import { type SplitOut, splitOf, splitOut, splitText } from '../../t1/comparison-out.ts'
import { householdFields, householdOf } from '../../t1/facts-shape.ts'
import { type ReturnOut, returnOut, returnsDocument, returnsOut } from '../../t1/t1-out.ts'
import { command, type ProgramContext } from '../command.ts'

const input = z.strictObject({
  ...householdFields,
  explain: z.string().optional().meta({ description: 'a line to explain down to slips and rules: 23600' }),
  split: z.boolean().default(false).meta({ description: 'look for the pension split that owes least' }),
})

/** Works out the income tax return of a person or a couple, without books, from facts as JSON. */
export const t1Calculate = command({
  name: 't1.calculate',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'Work out a personal income tax return', fr: 'Calculer une déclaration de revenus' },
  input,
  output: z.strictObject({
    year: z.number(),
    returns: z.array(returnOut),
    split: splitOut
      .optional()
      .meta({ description: 'the best pension split found; nothing is changed by it' }),
  }),
  run: async (ctx, given) => answerTo(ctx, given),
  shown: ({ year, returns, split }, ctx) => {
    const found = split === undefined ? '' : `\n${splitText(split, ctx.language)}\n`
    return documentText(returnsDocument(returns, year, ctx.language)) + found
  },
  paper: async (ctx, given, format) => {
    const answer = await answerTo(ctx, given)
    if (!answer.ok) return answer
    const document = returnsDocument(answer.value.returns, given.year, ctx.language)
    if (format === 'pdf')
      return (await import('../../print/document-pdf.ts')).documentPdf(document, ctx.today)
    return ok((await import('../../print/document-markdown.ts')).documentMarkdown(document))
  },
})

type Answer = { year: number; returns: ReturnOut[]; split?: SplitOut }

async function answerTo(ctx: ProgramContext, given: z.output<typeof input>): Promise<Result<Answer>> {
  const household = householdOf(given)
  if (!household.ok) return household
  const found = t1Returns(household.value)
  if (!found.ok) return found
  const answer = { year: given.year, returns: returnsOut(found.value, ctx.language, given.explain) }
  if (!given.split) return ok(answer)
  const split = splitOf(household.value)
  return split.ok ? ok({ ...answer, split: split.value }) : split
}
