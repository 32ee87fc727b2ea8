import type { LineTie } from '../daybook/bank-facts.ts'
import type { Fact } from '../daybook/fact.ts'
import type { PaperRef } from '../daybook/paper.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import { type Cents, formatCents, sumOf } from '../kit/cents.ts'
import type { CivilDate, FiscalYearEnd } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import { adjustingRefusals } from './adjusting-entry.ts'
import { type Chart, findAccount } from './chart.ts'
import { type Entry, entryName, type JournalName, type Posting } from './entry.ts'
import { amountInAccount, movedTies } from './line-ties.ts'
import { madeByRefusals } from './made-by.ts'
import { checkedEntry, lockRefusals } from './post-entry.ts'
import {
  correctionHalfRefusals,
  type EntriesHead,
  reversalOf,
  type StandingEntry,
  standingRefusals,
  withCodes,
} from './reverse-entry.ts'

/**
 * What is to be different; what is not named stays as it was. An empty payee or paper number is taken off.
 */
export type Correction = {
  readonly date?: CivilDate
  readonly memo?: string
  readonly payee?: string
  readonly ref?: string
  readonly journal?: JournalName
  readonly postings?: readonly Posting[]
}

/** A bank line that is tied to an entry, with its ties to that entry. */
export type TiedLine = {
  readonly account: string
  readonly id: string
  readonly date: CivilDate
  readonly amount: Cents
  readonly ties: readonly LineTie[]
}

/** An entry with all that hangs on it. `original` is the entry that this one reverses, where it does. */
export type EntryToCorrect = StandingEntry & {
  readonly papers: readonly PaperRef[]
  readonly lines: readonly TiedLine[]
  readonly original?: StandingEntry
}

/** The books as a correction sees them. */
export type CorrectionBooks = {
  readonly chart: Chart
  readonly head: EntriesHead
  readonly fiscalYearEnd: FiscalYearEnd
  readonly language: Language
}

/**
 * Corrects a posted entry in one act: its reversal, and a new entry in its place; linked both ways. The paper
 * number, the papers and the bank lines go along. The reversal takes the original's day; when that day is
 * locked, and the correction is dated in an open period, both are posted on the new day and the locked days
 * stay as they are.
 *
 * Refuses `entry-reversed`, `entry-replaced`, `entry-closing`, `entry-in-correction`, `reversal-fixed`, what
 * `madeByRefusals` refuses, `nothing-to-change`, `entry-locked` with the first open day,
 * `adjusting-not-year-end`, `entry-matched` when a tied bank line would no longer agree, and what
 * `checkedEntry` refuses.
 *
 *   J12 2026-03-02  6120 Legal fees  Dr 1,800.00     2100 Accrued liabilities  Cr 1,800.00
 *   J13 2026-03-02  6120 Legal fees  Cr 1,800.00     2100 Accrued liabilities  Dr 1,800.00     reverses J12
 *   J14 2026-03-02  6130 Accounting  Dr 1,800.00     2100 Accrued liabilities  Cr 1,800.00     corrects J12
 */
export function planCorrect(
  books: CorrectionBooks,
  target: EntryToCorrect,
  correction: Correction,
): Result<readonly Fact[]> {
  const { chart, head, language } = books
  const { entry } = target
  const refusals = [
    ...standingRefusals(target),
    ...madeByRefusals([entry, ...(target.original === undefined ? [] : [target.original.entry])]),
    ...correctionHalfRefusals(entry, target.original),
    ...reversalRefusals(entry, correction),
  ]
  if (refusals.length > 0) return refused(refusals)
  const days = daysOf(head, entry, correction)
  if (!days.ok) return days
  const reversal = checkedEntry(
    chart,
    head,
    reversalOf(chart, entry, head.entries + 1, { date: days.value.reversal, language }),
  )
  const wanted = replacementOf(chart, entry, correction, head.entries + 2, days.value)
  const replacement = checkedEntry(chart, head, wanted)
  if (!replacement.ok) return replacement
  const dated = adjustingRefusals(wanted.date, wanted.layer, books.fiscalYearEnd)
  if (dated.length > 0) return refused(dated)
  if (!reversal.ok) return reversal
  if (isSame(entry, replacement.value)) return refuse('nothing-to-change', { what: entryName(entry.number) })
  const tied = tiedLines(chart, target, reversal.value, replacement.value)
  if (!tied.ok) return tied
  const { number } = replacement.value
  return ok([
    { kind: 'entry.posted', v: 1, entry: reversal.value },
    { kind: 'entry.posted', v: 1, entry: replacement.value },
    ...target.papers.map((paper): Fact => ({ kind: 'paper.attached', v: 1, number, paper })),
    ...tied.value,
  ])
}

function reversalRefusals(entry: Entry, correction: Correction): readonly Refusal[] {
  if (entry.reverses === undefined || correction.postings === undefined) return []
  const names = { entry: entryName(entry.number), other: entryName(entry.reverses) }
  return [refusal('reversal-fixed', names, 'lines')]
}

type Days = { readonly reversal: CivilDate; readonly replacement: CivilDate }

/** The days of both entries: see `planCorrect`. */
function daysOf(head: EntriesHead, entry: Entry, correction: Correction): Result<Days> {
  const replacement = correction.date ?? entry.date
  const [locked] = lockRefusals(head, entry.date, entry.memo)
  if (locked === undefined) return ok({ reversal: entry.date, replacement })
  if (correction.date === undefined || lockRefusals(head, correction.date, '').length > 0) {
    return refuse('entry-locked', { ...locked.with, entry: entryName(entry.number) }, 'date')
  }
  return ok({ reversal: replacement, replacement })
}

function replacementOf(
  chart: Chart,
  entry: Entry,
  correction: Correction,
  number: number,
  days: Days,
): Entry {
  // An adjusting entry that has to leave its locked year end becomes everyday work, like its reversal.
  const isMoved = days.reversal !== entry.date
  const { payee: _payee, ref: _ref, layer: _layer, ...rest } = entry
  const payee = correction.payee ?? entry.payee ?? ''
  const ref = correction.ref ?? entry.ref ?? ''
  return {
    ...rest,
    number,
    date: days.replacement,
    memo: correction.memo ?? entry.memo,
    ...(payee === '' ? {} : { payee }),
    ...(ref === '' ? {} : { ref }),
    ...(correction.journal === undefined ? {} : { journal: correction.journal }),
    ...(entry.layer === undefined || isMoved ? {} : { layer: entry.layer }),
    because: { kind: 'replacement', id: entryName(entry.number) },
    postings: correction.postings ?? withCodes(chart, entry.postings),
    replaces: entry.number,
  }
}

function isSame(was: Entry, now: Entry): boolean {
  return essence(was) === essence(now)
}

/** What an entry says, without its number and its links. */
function essence(entry: Entry): string {
  const { number: _number, because: _because, reverses: _reverses, replaces: _replaces, ...rest } = entry
  return canonicalJson(rest)
}

/**
 * Tied bank lines go to the new entry when its reversal stands on the same day, so that the pair cancels out.
 * On another day the line stays with the original, which the bank saw.
 */
function tiedLines(
  chart: Chart,
  { entry, lines }: EntryToCorrect,
  reversal: Entry,
  replacement: Entry,
): Result<readonly Fact[]> {
  if (reversal.date !== entry.date) return ok([])
  const broken = lines.filter(
    (line) => netOf(chart, entry, line.account) !== netOf(chart, replacement, line.account),
  )
  if (broken.length > 0) {
    return refused(
      broken.map((line) => {
        const account = findAccount(chart, line.account)?.code ?? line.account
        const { date } = line
        const names = { entry: entryName(entry.number), amount: formatCents(line.amount), date, account }
        return refusal('entry-matched', names, 'lines')
      }),
    )
  }
  const ties = lines.flatMap((line) => line.ties)
  return ok(movedTies(chart, ties, entry, replacement))
}

function netOf(chart: Chart, entry: Entry, account: string): Cents {
  return sumOf(
    entry.postings.filter((each) => each.account === account).map((each) => amountInAccount(chart, each)),
  )
}
