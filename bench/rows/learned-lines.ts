import { join } from 'node:path'
import { planAccept } from '@daybook/core/bank/accept-line.ts'
import { isSameCoding } from '@daybook/core/bank/habit.ts'
import type { DimensionValue, Fact } from '@daybook/core/daybook/fact.ts'
import { addDays, addMonths, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, value } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { codingBooks } from '../../packages/app/src/bank/coding-books.ts'
import { proposalsFor } from '../../packages/app/src/bank/load-proposals.ts'
import { type Book, bookOf, inView, type View } from '../../packages/app/src/book.ts'
import { dimensionValuesOf } from '../../packages/app/src/ledger/load-cards.ts'
import { loadEntry } from '../../packages/app/src/ledger/load-entry.ts'
import { record } from '../../packages/app/src/record.ts'
import { createSample } from '../../packages/app/src/sample/create-sample.ts'
import { openBook } from '../../packages/app/src/store/open-book.ts'
import { act, emptyBook, remove } from '../books.ts'
import { grouped, type Measured, percent, type Run } from '../measure.ts'

/** The first day of the sample company, and how many of its months are history before the test. */
const [begun, learningMonths] = ['2025-07-01', 3] as const

/** What came of the proposals for the months that were held out. */
type Score = { lines: number; right: number; sure: number; sureRight: number; silent: number }

/**
 * Statements are made of all that the sample company moved at the bank and on its card: the payee as a bank
 * writes it (capitals, no accents, cut to 22 letters, a number that changes, booked up to two days later).
 * What a bookkeeper posts beforehand is posted (receipts against invoices, cheques, what recurs, taxes paid);
 * all else is coded from the line. The first three months are given as they were coded; each later month is
 * proposed without any rule and held against how it was coded, with nothing learned after the three months.
 */
export async function learnedRows(run: Run): Promise<readonly Measured[]> {
  const told = await sampleEntries(join(run.folder, 'sample.daybook'))
  const frozen = await scored(run, told, false)
  const growing = await scored(run, told, true)
  const rowOf = (what: string, { lines, right, sure, sureRight, silent }: Score): Measured => ({
    row: '',
    what,
    ours: [
      `${percent(right / lines)} of ${grouped(lines)} lines`,
      `${percent(sure / lines)} sure, of which ${percent(sureRight / sure)} right`,
      `nothing said for ${percent(silent / lines)}`,
    ].join('; '),
    yardstick: '',
    ratio: '',
    bar: '',
    moonshot: '',
  })
  return [
    rowOf(
      'lines of the sample company proposed rightly without a rule, three months learned, all later months held out',
      frozen,
    ),
    rowOf('the same, each month learned before the next', growing),
  ]
}

type Told = {
  readonly accounts: readonly Account[]
  readonly dimensions: readonly DimensionValue[]
  readonly entries: readonly Entry[]
}

/** All that the sample company posted, as far as it stands. */
async function sampleEntries(path: string): Promise<Told> {
  remove(path)
  let ids = 0
  const world = {
    ...({ actor: 'bench', language: 'en', today: '2026-11-22' } as const),
    now: () => 0,
    newId: () => {
      ids += 1
      return `bench-${ids}`
    },
  }
  value(await createSample(world, path))
  const book = bookOf(value(await openBook(path)))
  const told = await inView(book, async ({ chart, head, reader }) => {
    const entries: Entry[] = []
    for (let number = 1; number <= head.entries; number += 1) {
      const loaded = await loadEntry(reader, number)
      const isStanding = loaded !== undefined && loaded.links.reversedBy === undefined
      if (isStanding && loaded.entry.reverses === undefined) entries.push(loaded.entry)
    }
    const dimensions = [...(await dimensionValuesOf(reader)).values()]
    return { accounts: [...chart.values()], dimensions, entries }
  })
  await book.store.close()
  return told
}

/** Whether a bookkeeper posts this before the bank shows it. */
function isPostedBefore({ because, ref, postings, payee }: Entry): boolean {
  if (because.kind === 'recurring' || ref !== undefined) return true
  return postings.some(({ account }) => account === '1100') || payee === 'Receiver General'
}

async function scored(
  run: Run,
  { accounts, dimensions, entries }: Told,
  isLearning: boolean,
): Promise<Score> {
  const book = await emptyBook(join(run.folder, 'learned.daybook'), accounts)
  const set = dimensions.map((each) => ({ fact: { kind: 'dimension.set', v: 1, value: each } as const }))
  value(await record(book, act, async () => ok({ facts: set })))
  const score: Score = { lines: 0, right: 0, sure: 0, sureRight: 0, silent: 0 }
  for (let month = 0; month < 17; month += 1) {
    const from = addMonths(begun, month)
    const before = addMonths(begun, month + 1)
    const own = entries.filter(({ date }) => date >= from && date < before)
    await keep(
      book,
      own.filter((entry) => cashOf(entry) === undefined || isPostedBefore(entry)),
    )
    const lines = own.flatMap((entry) => lineFrom(entry))
    await importLines(book, month, lines)
    if (month >= learningMonths) await judge(book, lines, score)
    await settle(book, lines, month < learningMonths || isLearning)
  }
  await book.store.close()
  return score
}

type TrueLine = {
  readonly id: string
  readonly account: string
  readonly date: CivilDate
  readonly amount: bigint
  readonly text: string
  readonly entry: Entry
  readonly cheque?: string
}

/** The place of an entry's posting at the bank or on the card; the bank's where it has both. */
function cashOf({ postings }: Entry): number | undefined {
  const found = ['1010', '2050'].map((own) => postings.findIndex(({ account }) => account === own))
  return found.find((index) => index >= 0)
}

/** An entry as the bank shows it. */
function lineFrom(entry: Entry): readonly TrueLine[] {
  const index = cashOf(entry)
  const posting = index === undefined ? undefined : entry.postings[index]
  if (posting === undefined) return []
  const { account, amount } = posting
  const date = addDays(entry.date, entry.number % 3)
  const text = bankWords(entry, amount)
  const id = `${account}|${date}|${entry.number}#1`
  return [
    {
      ...{ id, account, date, amount, text, entry },
      ...(entry.ref === undefined ? {} : { cheque: entry.ref }),
    },
  ]
}

function bankWords({ payee, memo, ref, number }: Entry, amount: bigint): string {
  if (ref !== undefined && amount < 0n) return `CHQ ${ref}`
  if (amount > 0n && number % 2 === 0) return 'DEPOT MOBILE'
  const plain = (payee ?? memo)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
  return `${plain.slice(0, 22).trim()} ${1000 + ((number * 37) % 9000)}`
}

/** Posts entries under the next numbers. */
async function keep(book: Book, entries: readonly Entry[]): Promise<void> {
  value(
    await record(book, act, async ({ head }) =>
      ok({
        facts: entries.map((entry, index) => ({ fact: posted(entry, head.entries + 1 + index) })),
      }),
    ),
  )
}

function posted(entry: Entry, number: number): Fact {
  const { replaces: _replaces, ...rest } = entry
  return { kind: 'entry.posted', v: 1, entry: { ...rest, number } }
}

async function importLines(book: Book, month: number, lines: readonly TrueLine[]): Promise<void> {
  const facts = ['1010', '2050'].map((account): { fact: Fact } => {
    const paper = { sha256: '0'.repeat(64), name: 'made', mediaType: 'application/x-ofx', size: 0 }
    const own = lines
      .filter((line) => line.account === account)
      .map(({ id, date, amount, text, cheque }) => ({
        id,
        date,
        amount,
        text,
        ...(cheque === undefined ? {} : { cheque }),
      }))
    const statement = { id: `S${month} ${account}`, account, format: 'ofx', paper, known: 0, lines: own }
    return { fact: { kind: 'statement.imported', v: 1, statement } }
  })
  value(await record(book, act, async () => ok({ facts })))
}

/** Proposes each line by itself and holds what would be posted or matched against what is true. */
async function judge(book: Book, lines: readonly TrueLine[], score: Score): Promise<void> {
  await inView(book, async (view) => {
    for (const code of ['1010', '2050']) {
      const account = view.chart.get(code)
      if (account === undefined) continue
      const { proposals } = await proposalsFor(view, account)
      const books = await codingBooks(
        view,
        proposals.map(({ line }) => line.date),
      )
      for (const proposal of proposals) {
        const truth = lines.find(({ id }) => id === proposal.line.id)
        if (truth === undefined) continue
        score.lines += 1
        if (proposal.kind === 'ask') {
          score.silent += 1
          continue
        }
        const facts = planAccept(books, [proposal])
        const isRight = facts.ok && (await isTrue(view, facts.value, truth))
        if (isRight) score.right += 1
        if (proposal.sure) score.sure += 1
        if (proposal.sure && isRight) score.sureRight += 1
      }
    }
  })
}

/** Whether what an acceptance would do is what was done: the same entry, or one that says the same. */
async function isTrue(
  { reader }: View,
  facts: readonly Fact[],
  { entry, account }: TrueLine,
): Promise<boolean> {
  const [first] = facts
  if (first?.kind === 'entry.posted') {
    const others = (from: Entry) => from.postings.filter((posting) => posting.account !== account)
    return !isPostedBefore(entry) && isSameCoding(others(first.entry), others(entry))
  }
  if (first?.kind !== 'line.matched' || !isPostedBefore(entry)) return false
  const loaded = await loadEntry(reader, first.number)
  const same = loaded?.entry
  return (
    facts.length === 1 && same?.memo === entry.memo && same.date === entry.date && same.payee === entry.payee
  )
}

/** Ties every line to what it truly is; coded ones are learned from only where they may be. */
async function settle(book: Book, lines: readonly TrueLine[], isLearned: boolean): Promise<void> {
  for (const line of lines) {
    value(
      await record(book, act, async ({ head, reader }) => {
        const facts: Fact[] = []
        let number = head.entries + 1
        if (isPostedBefore(line.entry)) {
          const found = await numberOf(reader, head.entries, line.entry)
          number = found ?? number
        } else {
          const because = isLearned ? ({ kind: 'statement', id: line.id } as const) : line.entry.because
          facts.push(posted({ ...line.entry, because }, number))
        }
        const { account, id, amount, entry } = line
        const tie = { account, line: id, number, posting: cashOf(entry) ?? 0, amount }
        facts.push({ kind: 'line.matched', v: 1, ...tie, reason: { by: isLearned ? 'hand' : 'posted' } })
        return ok({ facts: facts.map((fact) => ({ fact })) })
      }),
    )
  }
}

/** The number under which an entry of the sample was posted here; looked for from the latest back. */
async function numberOf(reader: View['reader'], last: number, entry: Entry): Promise<number | undefined> {
  for (let number = last; number > 0; number -= 1) {
    const loaded = await loadEntry(reader, number)
    if (
      loaded?.entry.date === entry.date &&
      loaded.entry.memo === entry.memo &&
      loaded.entry.payee === entry.payee
    ) {
      return number
    }
  }
  return undefined
}
