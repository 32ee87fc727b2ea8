import type { Fact } from '@daybook/core/daybook/fact.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Account, findAccount } from '@daybook/core/ledger/chart.ts'
import { planCorrect } from '@daybook/core/ledger/correct-entry.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { withCodes } from '@daybook/core/ledger/reverse-entry.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { findEntries } from '../../ledger/find-entries.ts'
import { entryToCorrect } from '../../ledger/load-entry.ts'
import { record } from '../../record.ts'
import { type EntryRow, entryByNumber } from '../../store/queries.ts'
import type { Reader } from '../../store/store.ts'
import { actOf, type Context, command } from '../command.ts'
import { accountCode, amountOut, day, entryNumber, text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/** How many entries one recoding takes at most: a preview that nobody reads protects nobody. */
const mostAtOnce = 1000

const changed = z.strictObject({
  entry: z.string(),
  date: z.string(),
  payee: z.string(),
  memo: z.string(),
  amount: amountOut.meta({ description: 'what moves: a debit positive' }),
  replacement: z.string(),
})

/**
 * Recodes the postings of many entries from one account to another in one act; `--dry-run` is the preview.
 */
export const entryRecode = command({
  name: 'entry.recode',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Recode many entries', fr: 'Recoder plusieurs écritures' },
  line: { words: ['account', 'to'] },
  input: z.strictObject({
    account: accountCode.meta({ description: 'the account that the postings are on' }),
    to: accountCode.meta({ description: 'the account that they belong on' }),
    from: day.optional().meta({ description: 'only entries dated on or after this day' }),
    through: day.optional().meta({ description: 'only entries dated on or before this day' }),
    text: text.optional().meta({ description: 'only entries with these words' }),
    payee: words.optional().meta({ description: 'only entries of this payee' }),
    entry: z
      .array(entryNumber)
      .default([])
      .meta({ description: 'only this entry (J12); as often as needed' }),
    most: z.coerce
      .number()
      .int()
      .min(1)
      .max(mostAtOnce)
      .default(mostAtOnce)
      .meta({ description: 'refuse when more entries fit' }),
  }),
  output: z.strictObject({ changed: z.array(changed), ...outcomeFields }),
  run: async (ctx, input) => {
    const found = await chosen(ctx, input)
    if (!found.ok) return found
    const recorded = await record(ctx.book, actOf(ctx, 'entry.recode', input), async (view) => {
      const facts = await planAll(view, found.value, input)
      return facts.ok ? ok({ facts: facts.value.map((fact) => ({ fact })) }) : facts
    })
    if (!recorded.ok) return recorded
    const facts = recorded.value.facts.map((each) => each.fact)
    return inView(ctx.book, async ({ chart }) =>
      ok({
        changed: changesIn(facts, chart.get(findAccount(chart, input.account)?.id ?? '')),
        ...outcomeOf(recorded.value),
      }),
    )
  },
})

type Input = z.output<(typeof entryRecode)['input']>

/** The standing entries that fit: not reversed, replaced or halves of a correction. */
async function chosen(ctx: Context, input: Input): Promise<Result<readonly EntryRow[]>> {
  return inView(ctx.book, async ({ chart, reader }) => {
    const account = findAccount(chart, input.account)
    if (account === undefined) return refuse('account-unknown', { account: input.account }, 'account')
    if (findAccount(chart, input.to) === undefined)
      return refuse('account-unknown', { account: input.to }, 'to')
    const { from, through, text: wanted, payee, most, entry } = input
    if (entry.length > 0) return named(reader, account.id, input)
    const { rows, hasMore } = await findEntries(ctx.book.store, reader, {
      account: account.id,
      limit: most,
      ...(from === undefined ? {} : { from }),
      ...(through === undefined ? {} : { through }),
      ...(wanted === undefined ? {} : { text: wanted }),
      ...(payee === undefined ? {} : { payee }),
    })
    if (hasMore) return refuse('recode-too-many', { most: String(most) })
    const standing = rows.filter(
      (row) => row.reversedBy === undefined && row.replacedBy === undefined && row.reverses === undefined,
    )
    return standing.length === 0 ? refuse('recode-nothing', { account: input.account }) : ok(standing)
  })
}

/** The entries that were named, those of them that stand and post to the account. */
async function named(reader: Reader, account: string, input: Input): Promise<Result<readonly EntryRow[]>> {
  const rows: EntryRow[] = []
  for (const number of new Set(input.entry)) {
    const loaded = await entryToCorrect(reader, number)
    if (!loaded.ok) return loaded
    const [row] = await reader.read(entryByNumber, number)
    const isOn = loaded.value.entry.postings.some((posting) => posting.account === account)
    if (row !== undefined && isOn) rows.push(row)
  }
  return rows.length === 0 ? refuse('recode-nothing', { account: input.account }) : ok(rows)
}

async function planAll(
  view: View,
  rows: readonly EntryRow[],
  input: Input,
): Promise<Result<readonly Fact[]>> {
  const { chart, head, profile, reader } = view
  const { fiscalYearEnd, language } = profile
  const [from, to] = [findAccount(chart, input.account), findAccount(chart, input.to)]
  const facts: Fact[] = []
  let entries = head.entries
  for (const { number } of rows) {
    const target = await entryToCorrect(reader, number)
    if (!target.ok) return target
    const postings = withCodes(chart, target.value.entry.postings).map((posting) =>
      findAccount(chart, posting.account)?.id === from?.id && to !== undefined
        ? { ...posting, account: to.code }
        : posting,
    )
    const books = { chart, head: { ...head, entries }, fiscalYearEnd, language }
    const planned = planCorrect(books, target.value, { postings })
    if (!planned.ok) return planned
    facts.push(...planned.value)
    entries += 2
  }
  return ok(facts)
}

/** Each corrected entry with what moved on the account: the replacement tells which entry it stands for. */
function changesIn(facts: readonly Fact[], account: Account | undefined): z.input<typeof changed>[] {
  const posted = facts.flatMap((fact) => (fact.kind === 'entry.posted' ? [fact.entry] : []))
  return posted.flatMap((reversal, index) => {
    const replacement = posted[index + 1]
    if (reversal.reverses === undefined || replacement === undefined) return []
    let moved = 0n
    for (const posting of reversal.postings) if (posting.account === account?.id) moved -= posting.amount
    const { date, payee = '', memo, number } = replacement
    return [
      {
        entry: entryName(reversal.reverses),
        date,
        payee,
        memo,
        amount: formatCents(moved),
        replacement: entryName(number),
      },
    ]
  })
}
