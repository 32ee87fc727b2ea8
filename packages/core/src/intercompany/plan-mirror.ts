import type { Fact } from '../daybook/fact.ts'
import type { Mirror } from '../daybook/intercompany-facts.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import { formatCents, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import { entryName, type Posting } from '../ledger/entry.ts'
import type { UnnumberedEntry } from '../ledger/new-entry.ts'
import { areOpposite, type TouchingEntry } from './compare.ts'
import type { RelatedBook, RelatedPair } from './relation.ts'

/** An entry of another book that is to be answered here, and the pairs of both books, that one’s first. */
export type ToMirror = {
  readonly from: Pick<RelatedBook, 'name' | 'profile' | 'chart'>
  readonly into: Pick<RelatedBook, 'name' | 'profile' | 'chart'>
  readonly pairs: readonly RelatedPair[]
  readonly entry: TouchingEntry
}

/**
 * How it is answered: on which day (that of the entry where none is said), in which words, and what stands on
 * the other side: lines, or one account that takes all of it.
 */
export type MirrorWish = {
  readonly date?: CivilDate | undefined
  readonly memo?: string | undefined
  readonly to?: string | undefined
  readonly lines: readonly Posting[]
}

/** What an entry of the other book moves here: the accounts of the pairs, by number, the other way round. */
export function mirroredLines({ pairs, entry }: Pick<ToMirror, 'pairs' | 'entry'>): readonly Posting[] {
  return pairs.flatMap(({ account, theirs }) => {
    const net = entry.net.get(account.id) ?? 0n
    return net === 0n ? [] : [{ account: theirs.code, amount: -net }]
  })
}

/**
 * The entry that answers one of another book: the same day and amounts on the accounts that answer to its
 * own, the other way round; what is left over goes where it is said to, else to the account that the pair
 * names. Its paper number is that of the entry which it answers.
 *
 * Refuses `mirror-untouched` for an entry that moves none of the pairs’ accounts, `mirror-foreign` for one in
 * another currency, and `mirror-counter-missing` where nobody says what stands on the other side.
 *
 *   parent J12  1470 Due from related  Dr 500.00    1010 Chequing  Cr 500.00
 *   sub    J5   1010 Chequing  Dr 500.00    2490 Due to related  Cr 500.00
 */
export function mirrorEntry(given: ToMirror, wish: MirrorWish): Result<UnnumberedEntry> {
  const { from, into, entry, pairs } = given
  const name = entryName(entry.number)
  const mirrored = mirroredLines(given)
  if (mirrored.length === 0)
    return refuse('mirror-untouched', { entry: name, from: from.name, into: into.name })
  if (entry.isForeign) return refuse('mirror-foreign', { entry: name, from: from.name })
  const rest = -sumOf([...mirrored, ...wish.lines].map(({ amount }) => amount))
  const counter = wish.to ?? counterOf(given)
  if (rest !== 0n && counter === undefined && wish.lines.length === 0) {
    const amount = formatCents(rest < 0n ? -rest : rest)
    return refuse('mirror-counter-missing', { entry: name, into: into.name, amount }, 'to')
  }
  const own = pairs.flatMap(({ theirs }) => theirs.code)
  const doubled = wish.lines.find(({ account }) => own.includes(account))
  if (doubled !== undefined)
    return refuse('mirror-line-related', { account: doubled.account, entry: name, from: from.name }, 'lines')
  const leftOver = rest === 0n || counter === undefined ? [] : [{ account: counter, amount: rest }]
  return ok({
    date: wish.date ?? entry.date,
    memo: wish.memo ?? memoOf(given),
    payee: from.profile.name,
    ref: name,
    because: { kind: 'adjustment', id: name },
    postings: [...wish.lines, ...leftOver, ...mirrored].toSorted((one, other) =>
      one.amount > 0n === other.amount > 0n ? 0 : one.amount > 0n ? -1 : 1,
    ),
  })
}

/** The account that takes the other side where nobody says otherwise, by its number now. */
export function counterOf({ pairs, entry, into }: ToMirror): string | undefined {
  const id = pairs.find(
    ({ account, theirCounter }) => theirCounter !== undefined && entry.net.has(account.id),
  )?.theirCounter
  return id === undefined ? undefined : (into.chart.get(id)?.code ?? id)
}

function memoOf({ entry, from }: ToMirror): string {
  return entry.memo === '' ? `${from.name} ${entryName(entry.number)}` : entry.memo
}

/**
 * The refusals of tying an entry that stands here already to one of the other book: `mirror-unequal` where
 * they are not each other’s opposite on every pair, `mirror-tied` where it answers another one.
 */
export function tieRefusals(
  { from, into, pairs, entry }: ToMirror,
  own: TouchingEntry,
  mirrors: readonly Mirror[],
): readonly Refusal[] {
  const refusals: Refusal[] = []
  const names = {
    entry: entryName(entry.number),
    own: entryName(own.number),
    from: from.name,
    into: into.name,
  }
  if (!areOpposite(entry, own, pairs)) refusals.push(refusal('mirror-unequal', names, 'with'))
  const held = mirrors.find(
    (each) => each.entry === own.number && each.book === from.profile.id && each.number !== entry.number,
  )
  if (held !== undefined)
    refusals.push(refusal('mirror-tied', { ...names, other: entryName(held.number) }, 'with'))
  return refusals
}

/** The mirror of an entry as a book keeps it. */
export function mirrorOf(
  { profile }: Pick<RelatedBook, 'profile'>,
  theirs: Pick<TouchingEntry, 'number' | 'seq' | 'hash' | 'date'>,
  own: number,
  way: Mirror['way'],
): Mirror {
  const { number, seq, hash, date } = theirs
  return {
    id: mirrorId(profile.id, number),
    book: profile.id,
    name: profile.name,
    number,
    seq,
    hash,
    date,
    entry: own,
    way,
  }
}

/** The id of the mirror of an entry of a book: one an entry, so that nothing is answered twice. */
export function mirrorId(book: string, number: number): string {
  return `${book}/${number}`
}

/** The fact that keeps a mirror; none where it stands as it is. Refuses `mirror-tied` for another entry. */
export function keepMirror(mirror: Mirror, was: Mirror | undefined): Result<readonly Fact[]> {
  if (was === undefined) return ok([{ kind: 'mirror.set', v: 1, mirror }])
  if (canonicalJson(was) === canonicalJson(mirror)) return ok([])
  // What this book had heard of an answer that has been taken back since gives way to the new one.
  if (was.way === 'answered' && mirror.way === 'answered')
    return ok([{ kind: 'mirror.set', v: 1, mirror, was }])
  return refused([
    refusal('mirror-tied', {
      ...{ entry: entryName(mirror.number), own: entryName(mirror.entry), other: entryName(was.entry) },
      ...{ from: mirror.name, into: mirror.name },
    }),
  ])
}
