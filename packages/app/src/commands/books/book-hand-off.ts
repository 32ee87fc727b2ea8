import { formatCents } from '@daybook/core/kit/cents.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { sealText, workingPapers } from '@daybook/core/owners/hand-off.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { workingPapersCsv, workingPapersJson } from '../../ledger/working-papers-file.ts'
import { fileInput, fileOutput, givenOut } from '../../payments/made-file.ts'
import { loadBalances } from '../../reports/load-balances.ts'
import { factsAfter } from '../../store/queries.ts'
import { t2Year } from '../../t2/load-t2.ts'
import { command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { t2YearInput } from '../year-end/t2-fields.ts'

/** Writes the working papers of a year for the accountant: its trial balance, sealed. */
export const bookHandOff = command({
  name: 'book.hand-off',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Hand a year to the accountant', fr: 'Remettre un exercice au comptable' },
  line: { words: ['year'] },
  input: z.strictObject({
    year: t2YearInput,
    as: z.enum(['json', 'csv']).default('csv').meta({ description: 'for programs, or for a spreadsheet' }),
    ...fileInput,
  }),
  output: z.strictObject({
    from: z.string(),
    through: z.string(),
    seal: z.string().meta({ description: 'the fact and hash by which the books know what moved since' }),
    accounts: z.number(),
    debit: amountOut,
    credit: amountOut,
    ...fileOutput,
    dryRun: z.boolean(),
  }),
  run: async (ctx, input) => {
    const made = await inView(ctx.book, async (view) => {
      const { head, chart, profile, reader } = view
      const { year } = input
      const span = t2Year(view, { today: ctx.today, ...(year === undefined ? {} : { year }) })
      const [last] = await reader.read(factsAfter, head.seq - 1, 1)
      // A seal must not vouch for a head that is not the end of the chain.
      if (last === undefined || last.hash !== head.hash) return refuse('book-not-proven', { count: '1' })
      const opening = await loadBalances(view, { through: addDays(span.from, -1) })
      const rows = await loadBalances(view, span)
      const seal = { seq: head.seq, hash: head.hash }
      return ok({ papers: workingPapers(chart, opening, rows, { span, seal }), profile })
    })
    if (!made.ok) return made
    const { papers, profile } = made.value
    const { span, seal, lines } = papers
    const sum = (sign: bigint) =>
      formatCents(
        lines.reduce((total, { closing }) => (closing * sign > 0n ? total + closing * sign : total), 0n),
      )
    const answer = {
      ...span,
      seal: sealText(seal),
      accounts: lines.length,
      debit: sum(1n),
      credit: sum(-1n),
    }
    if (ctx.dryRun) return ok({ ...answer, file: '', dryRun: true })
    const content =
      input.as === 'json' ? workingPapersJson(papers, profile) : workingPapersCsv(papers, ctx.language)
    const file = input.file ?? `working-papers-${span.through}.${input.as}`
    const given = givenOut(input, file, Buffer.from(content, 'utf8'))
    return given.ok ? ok({ ...answer, ...given.value, dryRun: false }) : given
  },
})
