import type { CivilDate } from '../kit/civil-date.ts'
import { amountText, type StatementAmount, type StatementLine } from './statement.ts'

/** What tells a line from others: its day, its amount and its words. */
export type LineFacts = {
  readonly date: CivilDate
  readonly amount: StatementAmount
  readonly text: string
  readonly bankId?: string
}

/** A line that the books know already: its key without the ordinal, and the bank's number for it, where it had one. */
export type KnownLine = { readonly key: string; readonly bankId?: string }

/**
 * How the lines of a file stand to those that the books know. `fresh` are to be added; `known` are here already;
 * `alike` may be either, and a person decides: an equal line of the same day whose bank number differs, where nothing in
 * the file shows whether the bank renumbered its lines or this is a second, equal transaction.
 */
export type ComparedLines<L> = {
  readonly fresh: readonly L[]
  readonly known: readonly L[]
  readonly alike: readonly L[]
}

/**
 * The words of a line as they are compared: no accents, marks, blanks or case, so that another file or another charset
 * of the same bank gives the same key.
 */
export function foldedText(text: string): string {
  if (/^[A-Z0-9]*$/.test(text)) return text
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * The key of a line in an account of the books, without its ordinal: account, day, amount and folded words. The bank's own
 * number is no part of it, because banks change and repeat it.
 *
 *   `1000|2026-03-04|-3.50|COFFEE`
 */
export function lineKey(account: string, line: LineFacts): string {
  return `${account}|${line.date}|${amountText(line.amount)}|${foldedText(line.text)}`
}

/**
 * The fingerprints of a file's lines, in their order: the key of each with its ordinal among the equals of its day, from
 * 1. Two equal coffees of one day are `…#1` and `…#2`; the same file gives the same fingerprints again.
 */
export function fingerprints(account: string, lines: readonly LineFacts[]): string[] {
  const counts = new Map<string, number>()
  return lines.map((line) => {
    const key = lineKey(account, line)
    const ordinal = (counts.get(key) ?? 0) + 1
    counts.set(key, ordinal)
    return `${key}#${ordinal}`
  })
}

/** How many lines the books know of each key. */
export function knownCounts(known: Iterable<KnownLine>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { key } of known) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/**
 * The lines of a file that the books lack, by count alone: of equal lines of a day as many are new as the file has more
 * than the books know. Order does not matter; a file twice adds nothing; overlapping files add what is new.
 */
export function newLines<L extends LineFacts>(
  account: string,
  known: ReadonlyMap<string, number>,
  lines: readonly L[],
): L[] {
  const left = new Map<string, number>()
  return lines.filter((line) => {
    const key = lineKey(account, line)
    const here = left.get(key) ?? known.get(key) ?? 0
    left.set(key, here - 1)
    return here <= 0
  })
}

/**
 * Compares the lines of a file with those that the books know, as multisets by account, day, amount and words, with the
 * bank's numbers as evidence. Equal lines with the same number are one. Where numbers differ, a file that repeats
 * numbers the books know shows that the bank keeps them, so the line is another, equal one (a day split over two files
 * loses no twin); a file of known lines none of which keeps its number shows that the bank renumbers, so it is the same
 * line. Where neither is shown, the line is `alike`. Lines without a number are compared by count.
 */
export function compareLines<L extends LineFacts>(
  account: string,
  known: Iterable<KnownLine>,
  lines: readonly L[],
): ComparedLines<L> {
  const groups = groupedLines(account, known, lines)
  const doubtful: { readonly line: L; readonly isLonely: boolean }[] = []
  const result = { fresh: [] as L[], known: [] as L[], alike: [] as L[] }
  let [kept, renumbered] = [0, 0]
  for (const group of groups.values()) {
    const settled = settleGroup(group)
    kept += settled.kept
    renumbered += settled.doubtful.length
    result.known.push(...settled.known)
    result.fresh.push(...settled.fresh)
    doubtful.push(...settled.doubtful.map((line) => ({ line, isLonely: group.lines.length === 1 })))
  }
  const verdict = kept > 0 ? 'fresh' : renumbered >= 2 && isWholeFileKnown(groups) ? 'known' : 'alike'
  for (const { line } of doubtful) result[verdict].push(line)
  return result
}

type Group<L> = { readonly known: (string | undefined)[]; readonly lines: L[] }

function groupedLines<L extends LineFacts>(
  account: string,
  known: Iterable<KnownLine>,
  lines: readonly L[],
): Map<string, Group<L>> {
  const groups = new Map<string, Group<L>>()
  for (const line of lines) {
    const key = lineKey(account, line)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { known: [], lines: [line] })
    else group.lines.push(line)
  }
  for (const each of known) groups.get(each.key)?.known.push(each.bankId)
  return groups
}

type Settled<L> = { readonly known: L[]; readonly fresh: L[]; readonly doubtful: L[]; readonly kept: number }

/** Pairs equal lines: by number first, then those without one by count; what is left with another number is doubtful. */
function settleGroup<L extends LineFacts>(group: Group<L>): Settled<L> {
  const settled: { known: L[]; fresh: L[]; doubtful: L[]; kept: number } = {
    known: [],
    fresh: [],
    doubtful: [],
    kept: 0,
  }
  const numbers = [...group.known]
  const unpaired = group.lines.filter((line) => {
    const at = line.bankId === undefined ? -1 : numbers.indexOf(line.bankId)
    if (at === -1) return true
    numbers.splice(at, 1)
    settled.known.push(line)
    settled.kept += 1
    return false
  })
  for (const line of unpaired) {
    const at = numbers.findIndex((number) => number === undefined || line.bankId === undefined)
    if (at !== -1) {
      numbers.splice(at, 1)
      settled.known.push(line)
    } else if (numbers.length > 0) {
      numbers.pop()
      settled.doubtful.push(line)
    } else settled.fresh.push(line)
  }
  return settled
}

/** Whether the books know at least as many of every line of the file: then it is a repetition, not a continuation. */
function isWholeFileKnown<L>(groups: ReadonlyMap<string, Group<L>>): boolean {
  return [...groups.values()].every((group) => group.known.length >= group.lines.length)
}

/** A line as the books remember it for later comparisons. */
export function knownLine(account: string, line: StatementLine): KnownLine {
  const key = lineKey(account, line)
  return line.bankId === undefined ? { key } : { key, bankId: line.bankId }
}
