import { publicBodies } from '@daybook/canada/sales-tax/rebate-factors.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { assert, ok, refuse } from '@daybook/core/kit/result.ts'
import { entryName, type Posting } from '@daybook/core/ledger/entry.ts'
import { planEntry } from '@daybook/core/ledger/plan-entry.ts'
import { z } from 'zod'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { type RebateClaim, rebateClaim } from '../../tax/rebate-claim.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { command } from '../command.ts'
import { amountOut, day } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'
import { taxProvince } from './tax-fields.ts'

const parts = z.array(z.strictObject({ part: z.string(), paid: amountOut, rebate: amountOut }))

/** Claims the rebate of a public service body on its return: line 111 takes it. */
export const taxRebate = command({
  name: 'tax.rebate',
  effect: 'write',
  role: 'bookkeeper',
  title: {
    en: 'Claim the rebate of a public service body',
    fr: 'Demander le remboursement aux organismes de services publics',
  },
  line: { words: ['body'] },
  input: z.strictObject({
    body: z.enum(publicBodies).meta({ description: 'what kind of public service body it is' }),
    from: day.meta({ description: 'the first day of the bills' }),
    through: day.meta({ description: 'the last day of the bills' }),
    date: day.optional().meta({ description: 'the day of the entry; the last day when left out' }),
    resident: z
      .array(taxProvince)
      .min(1)
      .optional()
      .meta({ description: 'the provinces where the body resides; that of the books when left out' }),
  }),
  output: z.strictObject({
    entry: z.string(),
    date: z.string(),
    rebate: amountOut.meta({ description: 'what line 111 takes' }),
    qst: amountOut.meta({ description: 'what line 211 takes' }),
    parts: parts.meta({ description: 'the federal part, that of each province, and QST' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const { body, from, through, resident } = input
    if (from > through) return refuse('span-malformed', { span: `${from}..${through}` }, 'through')
    const date = input.date ?? through
    let claim: RebateClaim | undefined
    const recorded = await recordFacts(ctx, 'tax.rebate', input, async (view) => {
      const worked = await rebateClaim(view, { from, through }, { body, resident })
      if (!worked.ok) return worked
      claim = worked.value
      const isFrench = view.profile.language === 'fr'
      const planned = planEntry(await booksToPost(view, [], { first: date, last: date }), {
        date,
        memo: isFrench
          ? `Remboursement de taxes, ${from} au ${through}`
          : `Rebate of taxes, ${from} to ${through}`,
        journal: 'general',
        because: { kind: 'adjustment', id: `rebate/${from}..${through}` },
        postings: claim.postings,
      })
      return planned.ok ? ok([planned.value]) : planned
    })
    if (!recorded.ok) return recorded
    const [entry] = postedIn(recorded.value)
    assert(entry !== undefined, 'a rebate is an entry')
    return ok({
      entry: entryName(entry.number),
      date: entry.date,
      rebate: formatCents(claimedIn(entry.postings, 'gst.psb')),
      qst: formatCents(claimedIn(entry.postings, 'qst.psb')),
      parts: partsOf(claim),
      ...outcomeOf(recorded.value),
    })
  },
})

/** What postings claim by a tag. */
function claimedIn(postings: readonly Posting[], tag: string): Cents {
  return sumOf(postings.filter(({ tags }) => tags?.includes(tag) === true).map(({ amount }) => amount))
}

/**
 * The parts of a rebate that was worked out just now; a key that comes again has them from the first time.
 */
function partsOf(claim: RebateClaim | undefined) {
  if (claim === undefined) return []
  const { federal, provincial, quebec } = claim.rebate
  const rows = [
    { part: 'CA', ...federal },
    ...provincial.map(({ province, ...rest }) => ({ part: province, ...rest })),
    ...(quebec.paid === 0n ? [] : [{ part: 'QC', ...quebec }]),
  ]
  return rows.map(({ part, paid, rebate }) => ({
    part,
    paid: formatCents(paid),
    rebate: formatCents(rebate),
  }))
}
