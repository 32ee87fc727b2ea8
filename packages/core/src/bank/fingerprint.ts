import { type CivilDate, daysBetween } from '../kit/civil-date.ts'
import { amountText, type StatementAmount } from './statement.ts'

/** What tells a line from others: its day, its amount and its words. */
export type LineFacts = {
  readonly date: CivilDate
  readonly amount: StatementAmount
  readonly text: string
  readonly bankId?: string
}

/**
 * A line that the books know already: its key without the ordinal, and the bank's number for it, where it
 * had one.
 */
export type KnownLine = { readonly key: string; readonly bankId?: string }

/**
 * How the lines of a file stand to those that the books know. `fresh` are to be added; `known` are here
 * already; `alike` may be either, and a person decides: an equal line of the same day whose bank number
 * differs, where nothing in the file shows whether the bank renumbered its lines or this is a second, equal
 * transaction. `renumbered` are those of the known whose number differs: all of the file, or none.
 */
export type ComparedLines<L> = {
  readonly fresh: readonly L[]
  readonly known: readonly L[]
  readonly alike: readonly L[]
  readonly renumbered: readonly L[]
}

/**
 * The words of a line as they are compared: no accents, marks, blanks or case, so that another file or
 * another charset of the same bank gives the same key.
 */
export function foldedText(text: string): string {
  if (/^[A-Z0-9]*$/.test(text)) return text
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * The key of a line in an account of the books, without its ordinal: account, day, amount and folded words.
 * The bank's own number is no part of it, because banks change and repeat it.
 *
 *   `1000|2026-03-04|-3.50|COFFEE`
 */
export function lineKey(account: string, line: LineFacts): string {
  return `${account}|${line.date}|${amountText(line.amount)}|${foldedText(line.text)}`
}

/**
 * Compares the lines of a file with those that the books know on its days, as multisets by account, day,
 * amount and words, with the bank's numbers as evidence. Equal lines of one number are one; equal lines
 * without numbers are counted. Equal lines of different numbers are
 *
 * - known, where the whole file is known, none of its numbers is, and no known line of its days is left out:
 *   the bank numbered its lines anew;
 * - fresh, where the file repeats other numbers and leaves out known lines of the day: the bank keeps its
 *   numbers and the day is split over two files, so this is the other of two twins;
 * - alike in all other cases: nothing tells the one from the other.
 *
 * A line with a known number and amount but another day or other words is alike too: the bank may have
 * rewritten it.
 */
export function compareLines<L extends LineFacts>(
  account: string,
  known: Iterable<KnownLine>,
  lines: readonly L[],
): ComparedLines<L> {
  const groups = groupedLines(account, known, lines)
  const settled = [...groups.values()].map((group) => settleGroup(group))
  const kept = settled.reduce((count, each) => count + each.kept, 0)
  const doubtful = settled.flatMap((each) => each.doubtful)
  const fresh = settled.flatMap((each) => each.fresh)
  const leftOut = daysLeftOut(groups)
  const isWhole = lines.every(({ date }) => !leftOut.has(date))
  const isRenumbered = kept === 0 && fresh.length === 0 && doubtful.length >= 2 && isWhole
  const rewritten = new Set(rewrittenLines(groups, fresh))
  const isTwin = (line: L) => kept > 0 && leftOut.has(line.date)
  return {
    fresh: [
      ...fresh.filter((line) => !rewritten.has(line)),
      ...doubtful.filter((line) => !isRenumbered && isTwin(line)),
    ],
    known: [...settled.flatMap((each) => each.known), ...(isRenumbered ? doubtful : [])],
    alike: [...rewritten, ...doubtful.filter((line) => !isRenumbered && !isTwin(line))],
    renumbered: isRenumbered ? doubtful : [],
  }
}

/**
 * The equal lines of one key: those of the file, and the bank's numbers of those in the books, with how many
 * each.
 */
type Group<L> = {
  readonly key: string
  readonly lines: L[]
  /** Most groups have one line and no number: a map each would be most of the memory of a large file. */
  numbers: Map<string, number> | undefined
  unnumbered: number
  known: number
}

function groupedLines<L extends LineFacts>(
  account: string,
  known: Iterable<KnownLine>,
  lines: readonly L[],
): Map<string, Group<L>> {
  const groups = new Map<string, Group<L>>()
  const of = (key: string) => {
    let group = groups.get(key)
    if (group === undefined) {
      group = { key, lines: [], numbers: undefined, unnumbered: 0, known: 0 }
      groups.set(key, group)
    }
    return group
  }
  for (const line of lines) of(lineKey(account, line)).lines.push(line)
  for (const { key, bankId } of known) {
    const group = of(key)
    group.known += 1
    if (bankId === undefined) group.unnumbered += 1
    else {
      group.numbers ??= new Map()
      group.numbers.set(bankId, (group.numbers.get(bankId) ?? 0) + 1)
    }
  }
  return groups
}

type Settled<L> = { readonly known: L[]; readonly fresh: L[]; readonly doubtful: L[]; kept: number }

/**
 * Pairs equal lines: by number first, then those without one by count; what is left with another number is
 * doubtful.
 */
function settleGroup<L extends LineFacts>(group: Group<L>): Settled<L> {
  const settled: Settled<L> = { known: [], fresh: [], doubtful: [], kept: 0 }
  if (group.known === 0) return { ...settled, fresh: group.lines }
  const numbers = new Map(group.numbers)
  let [unnumbered, left] = [group.unnumbered, group.known]
  const unpaired = group.lines.filter((line) => {
    const count = line.bankId === undefined ? 0 : (numbers.get(line.bankId) ?? 0)
    if (line.bankId === undefined || count === 0) return true
    numbers.set(line.bankId, count - 1)
    left -= 1
    settled.known.push(line)
    settled.kept += 1
    return false
  })
  for (const line of unpaired) {
    if (left === 0) {
      settled.fresh.push(line)
      continue
    }
    left -= 1
    if (line.bankId === undefined || unnumbered > 0) {
      if (unnumbered > 0) unnumbered -= 1
      settled.known.push(line)
    } else settled.doubtful.push(line)
  }
  return settled
}

/**
 * The days of which the books know lines that the file leaves out: the file does not hold the whole of these
 * days.
 */
function daysLeftOut<L>(groups: ReadonlyMap<string, Group<L>>): ReadonlySet<CivilDate> {
  const days = new Set<CivilDate>()
  for (const group of groups.values()) if (group.known > group.lines.length) days.add(dayOf(group.key))
  return days
}

/**
 * New lines whose number the books know once, for the same amount within ten days, on a line that the file
 * lacks.
 */
function rewrittenLines<L extends LineFacts>(
  groups: ReadonlyMap<string, Group<L>>,
  fresh: readonly L[],
): L[] {
  const byNumber = new Map<string, { key: string; count: number }>()
  for (const group of groups.values()) {
    for (const [number, count] of group.numbers ?? []) {
      const before = byNumber.get(number)?.count ?? 0
      byNumber.set(number, { key: group.key, count: before + count })
    }
  }
  const used = new Map<string, number>()
  for (const group of groups.values()) {
    for (const { bankId } of group.lines)
      if (bankId !== undefined) used.set(bankId, (used.get(bankId) ?? 0) + 1)
  }
  return fresh.filter((line) => {
    const here = line.bankId === undefined ? undefined : byNumber.get(line.bankId)
    if (here?.count !== 1 || used.get(line.bankId ?? '') !== 1) return false
    const [, day = '', amount] = here.key.split('|')
    return amount === amountText(line.amount) && Math.abs(daysBetween(day, line.date)) <= 10
  })
}

function dayOf(key: string): CivilDate {
  return key.split('|')[1] ?? ''
}

/** A line as the books remember it for later comparisons. */
export function knownLine(account: string, line: LineFacts): KnownLine {
  const key = lineKey(account, line)
  return line.bankId === undefined ? { key } : { key, bankId: line.bankId }
}
