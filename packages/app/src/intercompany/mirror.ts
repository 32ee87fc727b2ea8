import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Mirror } from '@daybook/core/daybook/intercompany-facts.ts'
import type { TouchingEntry } from '@daybook/core/intercompany/compare.ts'
import {
  keepMirror,
  type MirrorWish,
  mirrorEntry,
  mirrorId,
  mirrorOf,
  type ToMirror,
  tieRefusals,
} from '@daybook/core/intercompany/plan-mirror.ts'
import { pairsBetween } from '@daybook/core/intercompany/relation.ts'
import { ok, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { madeByRefusals } from '@daybook/core/ledger/made-by.ts'
import { planEntry } from '@daybook/core/ledger/plan-entry.ts'
import { planReverse } from '@daybook/core/ledger/reverse-entry.ts'
import { inView, type View } from '../book.ts'
import { actOf, type ProgramContext } from '../commands/command.ts'
import { booksToPost } from '../ledger/books-to-post.ts'
import { entriesBelow, entryNumbered } from '../ledger/load-entry.ts'
import type { PracticeBook } from '../practice/find-books.ts'
import { type Recorded, record } from '../record.ts'
import { tiesToEntries } from '../store/queries-bank.ts'
import { mirrorsOf, relatedBook, touchingEntries } from './load-related.ts'

/** Which entry of which book is answered in which, and how: by a new entry, or by one that stands there. */
export type MirrorAsked = MirrorWish & {
  readonly from: PracticeBook
  readonly into: PracticeBook
  readonly entry: number
  readonly with?: number | undefined
}

/**
 * What became of it: the number of the answering entry, what was recorded here and there, and whether the
 * entry had been answered before.
 */
export type Mirrored = {
  readonly number: number
  readonly date: string
  readonly answered: Recorded
  readonly told: Recorded
  readonly wasAnswered: boolean
}

/**
 * Answers an entry of one book in a related one: an entry and its mirror there, in one act; then the mirror
 * in the book that asked. Where the entry takes back one that was answered, the answer is taken back. Done
 * again, it records only what is missing: what is answered is never answered twice.
 *
 * Refuses `relation-unknown`, `entry-unknown`, `mirror-untouched`, what `mirrorEntry`, `planEntry`,
 * `planReverse` and `tieRefusals` refuse.
 */
export async function mirror(asked: MirrorAsked, ctx: ProgramContext): Promise<Result<Mirrored>> {
  const { from, into } = asked
  const read = await from.read((book) => inView(book, (view) => asksFor(asked, view)))
  if (!read.ok) return read
  if (!read.value.ok) return read.value
  const given = read.value.value
  const answered = await into.read((book) =>
    record(book, actOf({ ...ctx, book }, 'intercompany.mirror', inputOf(asked, given)), async (view) => {
      const planned = await planAnswer(view, asked, given)
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    }),
  )
  if (!answered.ok) return answered
  if (!answered.value.ok) return answered.value
  const found = await into.read((book) => inView(book, (view) => answerIn(view, asked, given)))
  if (!found.ok) return found
  const rehearsed = answered.value.value.facts.flatMap(({ fact }) =>
    fact.kind === 'mirror.set' ? [{ mirror: fact.mirror, entry: undefined }] : [],
  )[0]
  const answer = ctx.dryRun ? (rehearsed ?? found.value) : found.value
  if (answer === undefined) return refuse('relation-unknown', { book: from.name, other: into.name })
  const told = await tell(asked, given, answer, ctx)
  if (!told.ok) return told
  const posted = answered.value.value.facts.flatMap(({ fact }) =>
    fact.kind === 'entry.posted' ? [fact.entry.date] : [],
  )[0]
  return ok({
    number: answer.mirror.entry,
    date: posted ?? answer.entry?.date ?? '',
    answered: answered.value.value,
    told: told.value,
    wasAnswered: answered.value.value.facts.length === 0 || answered.value.value.repeated,
  })
}

/** The entry that asks, with the mirror of the one that it takes back. */
type Asks = {
  readonly book: Pick<ToMirror['from'], 'name' | 'profile' | 'chart'>
  readonly relations: Parameters<typeof pairsBetween>[0]
  readonly entry: TouchingEntry
}

async function asksFor({ from, entry: number }: MirrorAsked, view: View): Promise<Result<Asks>> {
  const standing = await entryNumbered(view.reader, number)
  if (!standing.ok) return standing
  const relations = await relatedBook(from.name, view)
  const accounts = [...new Set(relations.relations.map(({ account }) => account))]
  const entry = (await touchingEntries(view, accounts)).find((each) => each.number === number)
  if (entry === undefined) {
    const names = { entry: entryName(number), from: from.name, into: '' }
    return refuse('mirror-untouched', { ...names, into: relations.relations[0]?.name ?? '?' }, 'entry')
  }
  return ok({ book: relations, relations, entry })
}

/** What the key of a mirror stands for. */
function inputOf({ date, memo, to, lines, with: tied }: MirrorAsked, { book, entry }: Asks) {
  const wish = { date: date ?? '', memo: memo ?? '', to: to ?? '', with: tied ?? 0 }
  return { of: book.profile.id, entry: entry.number, ...wish, lines: lines.map(({ account }) => account) }
}

/** The facts that answer an entry in a book as it stands; none where it is answered. */
async function planAnswer(view: View, asked: MirrorAsked, asks: Asks): Promise<Result<readonly Fact[]>> {
  const own = await relatedBook(asked.into.name, view)
  const pairs = pairsBetween(asks.relations, own)
  if (pairs.length === 0) return refuse('relation-unknown', { book: asks.book.name, other: own.name })
  const given: ToMirror = { from: asks.book, into: own, pairs, entry: asks.entry }
  const mirrors = await mirrorsOf(view)
  const held = heldBy(mirrors, given)
  if (held !== undefined) {
    const isSame = held.way === 'answers' && (asked.with === undefined || asked.with === held.entry)
    return isSame ? ok([]) : keptFor(given, asked.with ?? held.entry, held)
  }
  if (asked.with !== undefined) return planTie(view, given, asked.with, mirrors)
  const { reverses } = asks.entry
  const undone = mirrors.find((each) => each.book === given.from.profile.id && isMirrorOf(each, reverses))
  const isReversal = undone !== undefined && asked.to === undefined && asked.lines.length === 0
  return isReversal ? planTakeBack(view, given, undone.entry, asked) : planNew(view, given, asked)
}

function isMirrorOf({ number }: Mirror, reverses: number | undefined): boolean {
  return reverses !== undefined && number === reverses
}

function heldBy(mirrors: readonly Mirror[], { from, entry }: ToMirror): Mirror | undefined {
  return mirrors.find((each) => each.id === mirrorId(from.profile.id, entry.number))
}

function keptFor(given: ToMirror, own: number, was: Mirror | undefined): Result<readonly Fact[]> {
  return keepMirror(mirrorOf(given.from, given.entry, own, 'answers'), was)
}

async function planNew(view: View, given: ToMirror, wish: MirrorAsked): Promise<Result<readonly Fact[]>> {
  const entry = mirrorEntry(given, wish)
  if (!entry.ok) return entry
  const { date, postings } = entry.value
  const planned = planEntry(await booksToPost(view, postings, { first: date, last: date }), entry.value)
  if (!planned.ok) return planned
  const kept = keptFor(given, planned.value.entry.number, undefined)
  return kept.ok ? ok([planned.value, ...kept.value]) : kept
}

/** The answer to a reversal: the reversal of the answer. */
async function planTakeBack(
  view: View,
  given: ToMirror,
  number: number,
  { date = given.entry.date, memo }: MirrorAsked,
): Promise<Result<readonly Fact[]>> {
  const standing = await entryNumbered(view.reader, number)
  if (!standing.ok) return standing
  const below = await entriesBelow(view.reader, standing.value)
  const made = madeByRefusals([standing.value, ...below].map(({ entry }) => entry))
  if (made.length > 0) return refused(made)
  const wish = { date, language: view.profile.language, ...(memo === undefined ? {} : { memo }) }
  const planned = planReverse(view.chart, view.head, standing.value, wish, below)
  if (!planned.ok) return planned
  const [posted] = planned.value
  const own = posted?.kind === 'entry.posted' ? posted.entry.number : 0
  const freed = (await view.reader.read(tiesToEntries, number, number)).map(
    (tie): Fact => ({ kind: 'line.unmatched', v: 1, ...tie }),
  )
  const kept = keptFor(given, own, undefined)
  return kept.ok ? ok([...planned.value, ...freed, ...kept.value]) : kept
}

/** Ties an entry that stands there already. */
async function planTie(
  view: View,
  given: ToMirror,
  number: number,
  mirrors: readonly Mirror[],
): Promise<Result<readonly Fact[]>> {
  const standing = await entryNumbered(view.reader, number)
  if (!standing.ok) return standing
  const accounts = given.pairs.map(({ theirs }) => theirs.id)
  const own = (await touchingEntries(view, accounts)).find((each) => each.number === number)
  if (own === undefined) {
    const names = { own: entryName(number), into: given.into.name, from: given.from.name }
    return refuse('mirror-unequal', { ...names, entry: entryName(given.entry.number) }, 'with')
  }
  const refusals = tieRefusals(given, own, mirrors)
  return refusals.length > 0 ? refused(refusals) : keptFor(given, number, undefined)
}

type AnswerFound = { readonly mirror: Mirror; readonly entry: TouchingEntry | undefined }

/** The mirror that answers, as the book keeps it, and its entry. */
async function answerIn(view: View, asked: MirrorAsked, asks: Asks): Promise<AnswerFound | undefined> {
  const own = await relatedBook(asked.into.name, view)
  const held = (await mirrorsOf(view)).find(
    ({ id }) => id === mirrorId(asks.book.profile.id, asks.entry.number),
  )
  if (held === undefined) return undefined
  const accounts = [...new Set(own.relations.map(({ account }) => account))]
  const entry = (await touchingEntries(view, accounts)).find(({ number }) => number === held.entry)
  return { mirror: held, entry }
}

/** Tells the book that asked which entry answers; what it had heard of an earlier answer goes. */
async function tell(
  asked: MirrorAsked,
  asks: Asks,
  { entry }: AnswerFound,
  ctx: ProgramContext,
): Promise<Result<Recorded>> {
  const none: Recorded = { facts: [], repeated: false, dry: ctx.dryRun }
  if (entry === undefined) return ok(none)
  const into = await asked.into.read((book) => inView(book, (view) => relatedBook(asked.into.name, view)))
  if (!into.ok) return into
  const mirrored = mirrorOf(into.value, entry, asks.entry.number, 'answered')
  const told = await asked.from.read((book) =>
    record(book, actOf({ ...ctx, book }, 'intercompany.mirror', { told: mirrored.id }), async (view) => {
      const mirrors = await mirrorsOf(view)
      const stale = mirrors.filter(
        (each) =>
          each.way === 'answered' &&
          each.book === mirrored.book &&
          each.entry === mirrored.entry &&
          each.id !== mirrored.id,
      )
      const kept = keepMirror(
        mirrored,
        mirrors.find(({ id }) => id === mirrored.id),
      )
      if (!kept.ok) return kept
      const gone = stale.map((was): Fact => ({ kind: 'mirror.removed', v: 1, was }))
      return ok({ facts: [...gone, ...kept.value].map((fact) => ({ fact })) })
    }),
  )
  return told.ok ? told.value : told
}
