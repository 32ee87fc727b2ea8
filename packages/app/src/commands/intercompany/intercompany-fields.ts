import { type ComparedEntry, differenceMade } from '@daybook/core/intercompany/compare.ts'
import { counterOf, mirroredLines } from '@daybook/core/intercompany/plan-mirror.ts'
import type { RelatedPair } from '@daybook/core/intercompany/relation.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { all, type Result } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import type { ComparedTwo } from '../../intercompany/compare-related.ts'
import { findBooks, type PracticeBook } from '../../practice/find-books.ts'
import { proofsJson } from '../../reports/report.ts'
import { amountOut } from '../fields.ts'

/** The books at two places. Refuses what `findBooks` refuses. */
export async function booksAt(
  places: readonly [string, string],
): Promise<Result<readonly [PracticeBook, PracticeBook]>> {
  const found = all(await Promise.all(places.map(async (place) => findBooks({ books: [place] }))))
  if (!found.ok) return found
  const [one, other] = found.value.flat()
  // Each place is one book.
  return { ok: true, value: [one as PracticeBook, other as PracticeBook] }
}

/** What comparing related books answers. */
export const comparedOut = z.strictObject({
  on: z.string(),
  agree: z.boolean().meta({ description: 'whether all pairs agree' }),
  waiting: z.number().meta({ description: 'entries that wait for their mirror' }),
  pairs: z.array(
    z.strictObject({
      book: z.string(),
      account: z.string(),
      name: z.string(),
      balance: amountOut,
      theirBook: z.string(),
      theirAccount: z.string(),
      theirName: z.string(),
      theirBalance: amountOut,
      difference: amountOut,
      counter: z.string().meta({ description: 'the other side of a mirror in the first book' }),
      theirCounter: z.string().meta({ description: 'the other side of a mirror in the second' }),
    }),
  ),
  entries: z.array(
    z.strictObject({
      from: z.string().meta({ description: 'the book whose entry it is' }),
      entry: z.string(),
      date: z.string(),
      memo: z.string(),
      amount: amountOut.meta({ description: 'what it moves on related accounts; debit positive' }),
      into: z.string().meta({ description: 'the book that answers' }),
      state: z.enum(['waiting', 'found', 'later', 'unequal', 'half', 'broken', 'tied']),
      mirror: z.string().meta({ description: 'the entry that answers, or looks as if it did' }),
      mirrorDate: z.string(),
      difference: amountOut.meta({ description: 'what it leaves between the two books' }),
      lines: z.array(z.strictObject({ account: z.string(), amount: amountOut })).meta({
        description: 'what its mirror moves there; debit positive',
      }),
      to: z.string().meta({ description: 'where the rest of its mirror goes, where a pair says so' }),
      reverses: z.string().meta({ description: 'the entry that it takes back' }),
      undoes: z.string().meta({ description: 'the answer that its mirror takes back' }),
      locked: z.boolean().meta({ description: 'whether its day is locked in the book that answers' }),
    }),
  ),
  oneSided: z.array(z.strictObject({ book: z.string(), account: z.string() })).meta({
    description: 'accounts of which only one of the books says that they answer to the other',
  }),
  proof: z.array(
    z.strictObject({ claim: z.string(), left: amountOut, right: amountOut, holds: z.boolean() }),
  ),
})

/** Comparisons as programs read them; entries that are tied only where all are wanted. */
export function comparedAnswer(
  twos: readonly ComparedTwo[],
  { on, isAll, language }: { readonly on: string; readonly isAll: boolean; readonly language: Language },
): z.input<typeof comparedOut> {
  const proofs = twos.flatMap(({ comparison }) => comparison.proofs)
  const entries = twos.flatMap((two) =>
    two.comparison.entries
      .filter(({ state }) => isAll || state !== 'tied')
      .map((each) => entryJson(two, each)),
  )
  return {
    on,
    agree: twos.every(({ comparison }) => comparison.pairs.every(({ difference }) => difference === 0n)),
    waiting: entries.filter(({ state }) => state === 'waiting' || state === 'found').length,
    pairs: twos.flatMap(({ first, second, comparison }) =>
      comparison.pairs.map((pair) => ({
        book: first.name,
        account: pair.account.code,
        name: accountName(pair.account, language),
        balance: formatCents(pair.balance),
        theirBook: second.name,
        theirAccount: pair.theirs.code,
        theirName: accountName(pair.theirs, language),
        theirBalance: formatCents(pair.theirBalance),
        difference: formatCents(pair.difference),
        counter: codeOf(first.chart, pair.counter),
        theirCounter: codeOf(second.chart, pair.theirCounter),
      })),
    ),
    entries,
    oneSided: twos.flatMap((two) => two.oneSided.map((each) => ({ ...each }))),
    proof: proofsJson(proofs, language),
  }
}

function codeOf(chart: ComparedTwo['first']['chart'], id: string | undefined): string {
  return id === undefined ? '' : (chart.get(id)?.code ?? id)
}

function entryJson(two: ComparedTwo, each: ComparedEntry) {
  const { of, entry, mirror, state, undoes, isLocked } = each
  const { on, pairs } = two.comparison
  const isFirst = of === 'first'
  const [from, into] = isFirst ? [two.first, two.second] : [two.second, two.first]
  const turned = isFirst ? pairs : pairs.map(turnedRound)
  const given = { from, into, pairs: turned, entry }
  return {
    from: from.name,
    entry: entryName(entry.number),
    date: entry.date,
    memo: entry.memo,
    amount: formatCents(foremost(turned.map(({ account }) => entry.net.get(account.id) ?? 0n))),
    into: into.name,
    state,
    mirror: mirror === undefined ? '' : entryName(mirror.number),
    mirrorDate: mirror?.date ?? '',
    difference: formatCents(foremost(pairs.map((pair) => differenceMade(each, pair, on)))),
    lines: mirroredLines(given).map(({ account, amount }) => ({ account, amount: formatCents(amount) })),
    to: counterOf(given) ?? '',
    reverses: entry.reverses === undefined ? '' : entryName(entry.reverses),
    undoes: undoes === undefined ? '' : entryName(undoes),
    locked: isLocked,
  }
}

/** The first amount that is not zero: of what is owed before what is earned, as accounts are numbered. */
function foremost(amounts: readonly Cents[]): Cents {
  return amounts.find((amount) => amount !== 0n) ?? 0n
}

function turnedRound({ account, theirs, counter, theirCounter }: RelatedPair): RelatedPair {
  return {
    account: theirs,
    theirs: account,
    ...(theirCounter === undefined ? {} : { counter: theirCounter }),
    ...(counter === undefined ? {} : { theirCounter: counter }),
  }
}
