import type { SkippedLine } from '../daybook/bank-facts.ts'
import { type CivilDate, daysBetween } from '../kit/civil-date.ts'
import { compareLines, type KnownLine, lineKey } from './fingerprint.ts'
import { amountText, type StatementLine } from './statement.ts'

/**
 * A line that the books know: its fingerprint, what it says, the bank's number for it, and in what kind of
 * file it came (the format, and the headings of a table).
 */
export type KnownRow = {
  readonly id: string
  readonly date: CivilDate
  readonly amount: bigint
  readonly text: string
  readonly bankId: string | undefined
  readonly source: string
}

/** A line of a file that looks like one of the books, and the one that it looks like, where one is left. */
export type LookAlike = { readonly line: StatementLine; readonly here: KnownRow | undefined }

/** The lines of a file by what the books know of them. */
export type Compared = {
  readonly fresh: readonly StatementLine[]
  readonly known: readonly StatementLine[]
  readonly alike: readonly LookAlike[]
  readonly renumbered: readonly StatementLine[]
}

/** A file of another kind may write the day of a purchase as that of its posting. */
const daysApart = 3

/**
 * Compares a file's lines with those of the books (`compareLines`). Lines that somebody found to be here
 * already (`skipped`) count as known. A new line of another kind of file is alike, too, where the books have
 * one of the same amount, at most three days away, that the file does not have: the same transaction in the
 * words of another export.
 */
export function comparedWith(
  account: string,
  source: string,
  known: readonly KnownRow[],
  skipped: readonly SkippedLine[],
  lines: readonly StatementLine[],
): Compared {
  if (known.length === 0 && skipped.length === 0)
    return { fresh: lines, known: [], alike: [], renumbered: [] }
  const found = alreadySkipped(account, skipped, lines)
  const asked = found.size === 0 ? lines : lines.filter((line) => !found.has(line))
  const compared = compareLines(account, known.map(knownLine), asked)
  const others = known.filter((row) => row.source !== source)
  const left = others.length === 0 ? [] : leftOut(account, others, asked)
  const pairs = inOtherWords(compared.fresh, left)
  const twins = twinsOf(account, compared.alike, known)
  return {
    fresh: pairs.size === 0 ? compared.fresh : compared.fresh.filter((line) => !pairs.has(line)),
    known: [...compared.known, ...found],
    alike: [...twins, ...Array.from(pairs, ([line, here]) => ({ line, here }))].sort(
      (one, other) => one.line.row - other.line.row,
    ),
    renumbered: compared.renumbered,
  }
}

function knownLine({ id, bankId }: KnownRow): KnownLine {
  const key = keyOf(id)
  return bankId === undefined ? { key } : { key, bankId }
}

/** The lines that were skipped before, each as often as it was: the same words, day, amount and number. */
function alreadySkipped(
  account: string,
  skipped: readonly SkippedLine[],
  lines: readonly StatementLine[],
): ReadonlySet<StatementLine> {
  const found = new Set<StatementLine>()
  if (skipped.length === 0) return found
  const counts = new Map<string, number>()
  const named = (key: string, bankId: string | undefined) => `${key}\n${bankId ?? ''}`
  for (const { key, bankId } of skipped) {
    counts.set(named(key, bankId), (counts.get(named(key, bankId)) ?? 0) + 1)
  }
  for (const line of lines) {
    const name = named(lineKey(account, line), line.bankId)
    const count = counts.get(name) ?? 0
    if (count === 0) continue
    counts.set(name, count - 1)
    found.add(line)
  }
  return found
}

/** The key of a fingerprint: all before its ordinal. */
export function keyOf(id: string): string {
  return id.slice(0, id.lastIndexOf('#'))
}

/** Known lines that the file does not have. */
function leftOut(account: string, known: readonly KnownRow[], lines: readonly StatementLine[]): KnownRow[] {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const key = lineKey(account, line)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return known.filter(({ id }) => {
    const key = keyOf(id)
    const count = counts.get(key) ?? 0
    counts.set(key, count - 1)
    return count <= 0
  })
}

/** Pairs new lines with lines left out of the same amount, the nearest day first. */
function inOtherWords(
  fresh: readonly StatementLine[],
  left: readonly KnownRow[],
): ReadonlyMap<StatementLine, KnownRow> {
  const pairs = new Map<StatementLine, KnownRow>()
  const byAmount = Map.groupBy(left, ({ amount }) => amountText(amount))
  for (const line of fresh) {
    const rows = byAmount.get(amountText(line.amount)) ?? []
    let best: { at: number; days: number } | undefined
    for (const [at, { date }] of rows.entries()) {
      const days = Math.abs(daysBetween(date, line.date))
      if (days <= daysApart && (best === undefined || days < best.days)) best = { at, days }
    }
    const [row] = best === undefined ? [] : rows.splice(best.at, 1)
    if (row !== undefined) pairs.set(line, row)
  }
  return pairs
}

/** What each doubtful line looks like: an equal line of its day, else the line with its number. */
function twinsOf(
  account: string,
  alike: readonly StatementLine[],
  known: readonly KnownRow[],
): readonly LookAlike[] {
  if (alike.length === 0) return []
  const byKey = Map.groupBy(known, ({ id }) => keyOf(id))
  const byNumber = new Map(known.flatMap((row) => (row.bankId === undefined ? [] : [[row.bankId, row]])))
  return alike.map((line) => {
    const equal = byKey.get(lineKey(account, line))?.shift()
    return { line, here: equal ?? byNumber.get(line.bankId ?? '') }
  })
}
