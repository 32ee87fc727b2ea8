import type { WorkPaper } from '@daybook/core/daybook/workpaper-facts.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { addDays, fiscalYearOf, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import { blankPaper, openNotes, signState, workPaperId } from '@daybook/core/workpapers/work-paper.ts'
import { z } from 'zod'
import { inView, type View } from '../book.ts'
import type { Context } from '../commands/command.ts'
import { actOf } from '../commands/command.ts'
import { accountCode, amountOut, words } from '../commands/fields.ts'
import { outcomeFields, outcomeOf } from '../commands/outcome.ts'
import { t2YearInput } from '../commands/year-end/t2-fields.ts'
import { accountNamed } from '../ledger/load-account.ts'
import { record } from '../record.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { recordWith } from '../store/standing-records.ts'
import { t2Year } from '../t2/load-t2.ts'

/** Whose paper is written on. */
export const paperFields = {
  account: accountCode.meta({ description: 'the account whose working paper it is' }),
  year: t2YearInput,
}

/** The initials of whoever writes. */
export const initials = words
  .regex(/^\p{L}[\p{L}\d.-]{0,9}$/u)
  .transform((text) => text.toUpperCase())
  .meta({ description: 'the initials of whoever does it' })

/** What writing on a paper answers. */
export const paperAnswer = z.strictObject({
  account: z.string(),
  year: z.string(),
  closing: amountOut,
  ticks: z.number(),
  openNotes: z.number(),
  preparer: z.enum(['none', 'signed', 'lapsed']),
  reviewer: z.enum(['none', 'signed', 'lapsed']),
  ...outcomeFields,
})

type Written = { readonly account: string; readonly year?: string | undefined }

/**
 * Writes on the working paper of an account for a year. `change` gets the paper and the closing amount of the
 * account. Refuses `account-unknown`, what `change` refuses, and `nothing-to-change`.
 */
export async function writePaper(
  ctx: Context,
  name: string,
  given: Written,
  change: (paper: WorkPaper, closing: Cents) => Result<WorkPaper>,
): Promise<Result<z.input<typeof paperAnswer>>> {
  const recorded = await record(ctx.book, actOf(ctx, name, given), async (view) => {
    const found = accountNamed(view.chart, given.account)
    if (!found.ok) return found
    const { id, code } = found.value
    const span = yearOf(view, given, ctx.today)
    const was = await recordWith(view.reader, 'workpaper', workPaperId(span.through, id))
    const before = was ?? blankPaper(span.through, id)
    const changed = change(before, await closingOf(view, span, id))
    if (!changed.ok) return changed
    if (canonicalJson(changed.value) === canonicalJson(before))
      return refuse('nothing-to-change', { what: `${code} ${span.through}` }, 'account')
    const fact = { kind: 'workpaper.set', v: 1, workpaper: changed.value } as const
    return ok({ facts: [{ fact: was === undefined ? fact : { ...fact, was } }] })
  })
  if (!recorded.ok) return recorded
  const [first] = recorded.value.facts
  const paper = first?.fact.kind === 'workpaper.set' ? first.fact.workpaper : undefined
  return ok({ ...(await answerOf(ctx, paper)), ...outcomeOf(recorded.value) })
}

async function closingOf(view: View, span: Span, account: string): Promise<Cents> {
  const opening = await loadBalances(view, { through: addDays(span.from, -1) })
  const rows = await loadBalances(view, span)
  const moved = netByAccount(rows, ['daily', 'adjusting'])
  return (netByAccount(opening).get(account) ?? 0n) + (moved.get(account) ?? 0n)
}

function yearOf(view: View, { year }: Written, today: string): Span {
  return t2Year(view, { today, ...(year === undefined ? {} : { year }) })
}

function answerOf(ctx: Context, paper: WorkPaper | undefined) {
  return inView(ctx.book, async (view) => {
    const year = paper?.year ?? ''
    const span = fiscalYearOf(paper?.year ?? ctx.today, view.profile.fiscalYearEnd)
    const closing = await closingOf(view, span, paper?.account ?? '')
    return {
      account: view.chart.get(paper?.account ?? '')?.code ?? '',
      year,
      closing: formatCents(closing),
      ticks: paper?.ticks.length ?? 0,
      openNotes: openNotes(paper).length,
      preparer: signState(paper, 'preparer', closing),
      reviewer: signState(paper, 'reviewer', closing),
    }
  })
}

/** The number of a review note. */
export const noteNumber = z.coerce
  .number()
  .int()
  .positive()
  .meta({ description: 'the number of the review note' })
