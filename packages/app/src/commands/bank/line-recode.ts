import type { LineBooks } from '@daybook/core/bank/accept-line.ts'
import { fits } from '@daybook/core/bank/apply-rule.ts'
import { codedEntry } from '@daybook/core/bank/code-line.ts'
import type { BankRule } from '@daybook/core/daybook/bank-facts.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Chart, findAccount } from '@daybook/core/ledger/chart.ts'
import { type Correction, planCorrect } from '@daybook/core/ledger/correct-entry.ts'
import { type Entry, entryName } from '@daybook/core/ledger/entry.ts'
import { withCodes } from '@daybook/core/ledger/reverse-entry.ts'
import { z } from 'zod'
import { codingBooks } from '../../bank/coding-books.ts'
import { accountCoded, pastOf } from '../../bank/load-lines.ts'
import { inView, type View } from '../../book.ts'
import { entryToCorrect } from '../../ledger/load-entry.ts'
import { record } from '../../record.ts'
import { type CodedLineRow, codedOfAccount } from '../../store/queries-lines.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amountOut, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { codingFields, lineWords, sharesGiven, wordsGiven } from './coding-fields.ts'

/** How many lines one recoding takes at most: a preview that nobody reads protects nobody. */
const mostAtOnce = 1000

/** Recodes many coded bank lines in one act; `--dry-run` is the preview, by account before and after. */
export const lineRecode = command({
  name: 'line.recode',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Recode many bank lines', fr: 'Recoder plusieurs lignes bancaires' },
  line: { words: ['account', 'to'] },
  input: z.strictObject({
    account: lineWords.account,
    ...codingFields,
    text: words.optional().meta({ description: 'only lines with these words' }),
    was: accountCode.optional().meta({ description: 'only lines that are coded to this account' }),
    from: day.optional().meta({ description: 'only lines dated on or after this day' }),
    through: day.optional().meta({ description: 'only lines dated on or before this day' }),
    line: z.array(words).default([]).meta({ description: 'only this line, as often as needed' }),
  }),
  output: z.strictObject({
    changed: z.array(
      z.strictObject({
        entry: z.string(),
        date: z.string(),
        text: z.string(),
        amount: amountOut,
        replacement: z.string(),
      }),
    ),
    accounts: z
      .array(z.strictObject({ account: z.string(), before: amountOut, after: amountOut }))
      .meta({ description: 'what the lines come to by account: a debit positive' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'line.recode', input), async (view) => {
      const rows = await chosen(view, input)
      if (!rows.ok) return rows
      const books = await codingBooks(
        view,
        rows.value.map(({ date }) => date),
      )
      const facts = await planAll(view, books, rows.value, input)
      return facts.ok ? ok({ facts: facts.value.map((fact) => ({ fact })) }) : facts
    })
    if (!recorded.ok) return recorded
    const entries = recorded.value.facts.flatMap(({ fact }) =>
      fact.kind === 'entry.posted' ? fact.entry : [],
    )
    return inView(ctx.book, async ({ chart }) =>
      ok({
        changed: changedIn(entries, findAccount(chart, input.account)?.id ?? ''),
        accounts: beforeAndAfter(chart, entries),
        ...outcomeOf(recorded.value),
      }),
    )
  },
})

type Input = z.output<(typeof lineRecode)['input']>

/** The coded lines that are meant. Refuses `recode-nothing` and `recode-too-many`. */
async function chosen(view: View, input: Input): Promise<Result<readonly CodedLineRow[]>> {
  const { chart, reader } = view
  const account = accountCoded(chart, input.account)
  if (!account.ok) return account
  const was = input.was === undefined ? undefined : accountCoded(chart, input.was, 'was')
  if (was?.ok === false) return was
  const { from = '0000-01-01', through = '9999-12-31' } = input
  const rows = await reader.read(codedOfAccount, account.value.id, from, through)
  const named = new Set(input.line)
  const fitting = rows.filter(
    (row) =>
      (named.size === 0 || named.has(row.id)) &&
      (input.text === undefined || fits(withWords(input.text), row)) &&
      (was === undefined || pastOf(row).others.some((posting) => posting.account === was.value.id)),
  )
  if (fitting.length > mostAtOnce) return refuse('recode-too-many', { most: String(mostAtOnce) })
  return fitting.length === 0 ? refuse('recode-nothing', { account: input.account }) : ok(fitting)
}

/** The words of a line are looked for as a rule looks for them. */
function withWords(text: string): BankRule {
  return {
    id: '',
    name: '',
    rank: 0,
    isOn: true,
    texts: [{ is: 'contains', text }],
    outcome: { kind: 'code', shares: [] },
  }
}

async function planAll(
  view: View,
  books: LineBooks,
  rows: readonly CodedLineRow[],
  input: Input,
): Promise<Result<readonly Fact[]>> {
  const facts: Fact[] = []
  let { entries } = view.head
  for (const row of rows) {
    const target = await entryToCorrect(view.reader, row.number)
    if (!target.ok) return target
    const { entry } = target.value
    const coded = codedEntry(books, row, sharesGiven(input), wordsGiven(input))
    if (!coded.ok) return coded
    const own = entry.postings[row.posting]
    const others = coded.value.postings.slice(1)
    const { memo, payee } = input
    const correction: Correction = {
      postings: withCodes(view.chart, own === undefined ? others : [own, ...others]),
      ...(memo === undefined ? {} : { memo }),
      ...(payee === undefined ? {} : { payee }),
    }
    const planned = planCorrect({ ...books, head: { ...view.head, entries } }, target.value, correction)
    // A line that is coded so already needs no correction.
    if (!planned.ok && planned.refusals.every(({ code }) => code === 'nothing-to-change')) continue
    if (!planned.ok) return planned
    facts.push(...planned.value)
    entries += 2
  }
  return facts.length === 0 ? refuse('recode-nothing', { account: input.account }) : ok(facts)
}

/** Each corrected entry with the one in its place; reversal and replacement follow each other. */
function changedIn(entries: readonly Entry[], account: string) {
  return entries.flatMap((entry) => {
    if (entry.replaces === undefined) return []
    const own = entry.postings.find((posting) => posting.account === account)
    return [
      {
        entry: entryName(entry.replaces),
        date: entry.date,
        text: entry.memo,
        amount: formatCents(own?.foreign?.amount ?? own?.amount ?? 0n),
        replacement: entryName(entry.number),
      },
    ]
  })
}

function beforeAndAfter(chart: Chart, entries: readonly Entry[]) {
  const sums = new Map<string, { before: bigint; after: bigint }>()
  for (const entry of entries) {
    for (const { account, amount } of entry.postings) {
      const sum = sums.get(account) ?? { before: 0n, after: 0n }
      sums.set(account, sum)
      if (entry.replaces === undefined) sum.before -= amount
      else sum.after += amount
    }
  }
  return [...sums]
    .filter(([, { before, after }]) => before !== after)
    .map(([id, { before, after }]) => ({
      account: chart.get(id)?.code ?? id,
      before: formatCents(before),
      after: formatCents(after),
    }))
    .sort((left, right) => (left.account < right.account ? -1 : 1))
}
