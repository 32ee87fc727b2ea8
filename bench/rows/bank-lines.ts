import { join } from 'node:path'
import { linePattern } from '@daybook/core/bank/line-pattern.ts'
import { postedMatches } from '@daybook/core/bank/match-posted.ts'
import type { OpenLine, OpenPosting } from '@daybook/core/bank/proposal.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { ok, value } from '@daybook/core/kit/result.ts'
import { type Account, type AccountType, normalSide } from '@daybook/core/ledger/chart.ts'
import type { Entry } from '@daybook/core/ledger/entry.ts'
import { proposalsFor } from '../../packages/app/src/bank/load-proposals.ts'
import { type Book, inView } from '../../packages/app/src/book.ts'
import { record } from '../../packages/app/src/record.ts'
import { act, emptyBook } from '../books.ts'
import { grouped, type Measured, median, ms, type Part, type Run, timed } from '../measure.ts'
import { learnedRows } from './learned-lines.ts'

/**
 * Row 16 and the bank: matching statement lines against open postings, proposals on books of several sizes,
 * and the share of lines that are proposed rightly.
 */
export const bankLines: Part = {
  name: 'lines',
  measure: async (run) => ({
    rows: [...matchingRows(run), ...(await proposingRows(run)), ...(await learnedRows(run))],
  }),
}

/** A small generator of numbers, the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

/** Lines against ten times as many postings; what each line truly is, by its id. */
type Made = {
  readonly lines: readonly OpenLine[]
  readonly postings: readonly OpenPosting[]
  readonly truth: ReadonlyMap<string, string>
}

/** Of a hundred lines: cheques, exact amounts with and without names, deposits of several, and strangers. */
function made(count: number): Made {
  const roll = dice(count)
  const lines: OpenLine[] = []
  const postings: OpenPosting[] = []
  const truth = new Map<string, string>()
  const payees = Array.from(
    { length: 400 },
    (_, index) => `Payee${String.fromCharCode(97 + (index % 26))}${index}x`,
  )
  const dayOf = (index: number) => addDays('2025-01-01', Math.floor((index * 360) / count))
  const post = (date: string, amount: bigint, words: string, ref?: string) => {
    const number = postings.length + 1
    postings.push({ number, posting: 0, date, amount, words, ...(ref === undefined ? {} : { ref }) })
    return number
  }
  for (let index = 0; index < count; index += 1) {
    const day = dayOf(index)
    const kind = roll(100)
    const size = BigInt(500 + roll(2_000_000))
    const payee = payees[roll(payees.length)] ?? ''
    const amount = kind < 70 ? -size : size
    const text =
      kind < 15 ? 'CHQ' : kind < 60 ? `${payee.toUpperCase()} ${roll(9999)}` : kind < 92 ? 'DEPOT' : 'UNKNOWN'
    const id = String(index)
    const cheque = String(10_000 + index)
    lines.push({
      ...{ account: '1010', id, date: day, amount, text, pattern: linePattern(text) },
      ...(kind < 15 ? { cheque } : {}),
    })
    if (kind < 15) truth.set(id, String(post(addDays(day, -roll(120)), amount, payee, cheque)))
    else if (kind < 80) truth.set(id, String(post(addDays(day, -roll(4)), amount, payee)))
    else if (kind < 92) {
      const [one, two] = [size / 3n, size / 4n]
      const on = addDays(day, -1 - roll(2))
      const parts = [one, two, size - one - two].map((part) => post(on, part, `Slip ${index}`, `S${index}`))
      truth.set(id, parts.join(' '))
    }
  }
  while (postings.length < count * 10) {
    post(dayOf(roll(count)), BigInt(roll(2) === 0 ? 1 : -1) * BigInt(500 + roll(2_000_000)), 'Other')
  }
  return { lines, postings, truth }
}

function matchingRows(run: Run): readonly Measured[] {
  const timings: { count: number; took: number }[] = []
  let quality = ''
  for (const count of [100, 1000, 10_000]) {
    const books = made(count)
    const took: number[] = []
    for (let round = 0; round < Math.max(3, run.rounds); round += 1) {
      const start = performance.now()
      const found = postedMatches(books.lines, books.postings)
      took.push(performance.now() - start)
      quality = qualityOf(books, found)
    }
    timings.push({ count, took: median(took) })
  }
  return timings.map(({ count, took }, index) => ({
    row: '16',
    what: `match ${grouped(count)} statement lines against ${grouped(count * 10)} open postings`,
    ours: index === timings.length - 1 ? `${ms(took)}; ${quality}` : ms(took),
    yardstick: index === 0 ? '' : `a tenth of it ${ms(timings[index - 1]?.took ?? 0)}`,
    ratio: index === 0 ? '' : `${(took / (timings[index - 1]?.took ?? 1)).toFixed(1)}x for 10x`,
    bar: count === 10_000 ? '<= 2 s' : '',
    moonshot: '',
    ...(count === 10_000 ? { isMet: took <= 2000 } : {}),
  }))
}

/** Precision of what is sure, and recall of what is there, sure or not. */
function qualityOf({ lines, truth }: Made, found: ReturnType<typeof postedMatches>): string {
  let [sure, right, sureRight] = [0, 0, 0]
  for (const line of lines) {
    const match = found.get(line)
    const isRight = match?.postings.map(({ number }) => number).join(' ') === truth.get(line.id)
    if (match?.sure === true) sure += 1
    if (match?.sure === true && isRight) sureRight += 1
    if (match !== undefined && isRight) right += 1
  }
  return `precision of the sure ${(sureRight / sure).toFixed(4)}, recall ${(right / truth.size).toFixed(4)}`
}

async function proposingRows(run: Run): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  let before: number | undefined
  for (const entries of [1000, 10_000, 100_000]) {
    const book = await bankBook(join(run.folder, 'lines.daybook'), entries)
    const took: number[] = []
    let count = 0
    for (let round = 0; round < Math.max(5, run.rounds); round += 1) {
      took.push(await timed(async () => (count = await proposeAll(book))))
    }
    await book.store.close()
    const middle = median(took)
    measured.push({
      row: '',
      what: `proposals for ${grouped(count)} lines on books with ${grouped(entries)} entries`,
      ours: ms(middle),
      yardstick: before === undefined ? '' : `a tenth of the entries ${ms(before)}`,
      ratio: before === undefined ? '' : `${(middle / before).toFixed(1)}x for 10x`,
      bar: entries === 100_000 ? '<= 200 ms' : '',
      moonshot: '',
      ...(entries === 100_000 ? { isMet: middle <= 200 } : {}),
    })
    before = middle
  }
  return measured
}

async function proposeAll(book: Book): Promise<number> {
  return inView(book, async (view) => {
    const account = view.chart.get('1010')
    if (account === undefined) throw new Error('the bench has a bank account')
    return (await proposalsFor(view, account)).proposals.length
  })
}

function account(code: string, type: AccountType, subtype?: string): Account {
  const named = { id: code, code, name: { en: code, fr: code }, type, normal: normalSide(type) }
  return subtype === undefined ? named : { ...named, subtype }
}

/** Books with so many entries, half of them coded from bank lines, and 1,000 lines that are open. */
async function bankBook(path: string, entries: number): Promise<Book> {
  const expenses = ['6040', '6235', '6420', '6450', '6470']
  const book = await emptyBook(path, [
    account('1010', 'asset', 'bank'),
    account('2050', 'liability', 'creditCard'),
    account('1100', 'asset'),
    ...expenses.map((code) => account(code, 'expense')),
  ])
  const roll = dice(entries)
  const textOf = (payee: number) =>
    `PAYEE${String.fromCharCode(97 + (payee % 26))}${'q'.repeat(1 + Math.floor(payee / 26))} ${roll(999)}`
  const facts: Fact[] = []
  for (let number = 1; number <= entries; number += 1) {
    const date = addDays('2024-01-01', Math.floor((number * 700) / entries))
    const amount = -BigInt(500 + roll(100_000))
    const payee = roll(300)
    const id = `1010|${date}|${number}#1`
    const isCoded = number % 2 === 0
    const other = isCoded ? (expenses[payee % expenses.length] ?? '6040') : '1100'
    const entry: Entry = {
      ...{ number, date, memo: textOf(payee) },
      because: isCoded ? { kind: 'statement', id } : { kind: 'import', id: '' },
      postings: [
        { account: isCoded || number % 20 === 1 ? '1010' : '2050', amount },
        { account: other, amount: -amount },
      ],
    }
    if (isCoded) facts.push(imported(`S${number}`, '1010', [{ id, date, amount, text: entry.memo }]))
    facts.push({ kind: 'entry.posted', v: 1, entry })
    if (isCoded) {
      const tie = { account: '1010', line: id, number, posting: 0, amount, reason: { by: 'hand' as const } }
      facts.push({ kind: 'line.matched', v: 1, ...tie })
    }
  }
  facts.push(imported('open', '1010', openLinesOf(roll, textOf)))
  for (let first = 0; first < facts.length; first += 5000) {
    const batch = facts.slice(first, first + 5000).map((fact) => ({ fact }))
    value(await record(book, act, async () => ok({ facts: batch })))
  }
  return book
}

type Lines = Extract<Fact, { kind: 'statement.imported' }>['statement']['lines']

function imported(id: string, of: string, lines: Lines): Fact {
  const paper = { sha256: '0'.repeat(64), name: id, mediaType: 'application/x-ofx', size: 0 }
  return {
    kind: 'statement.imported',
    v: 1,
    statement: { id, account: of, format: 'ofx', paper, known: 0, lines },
  }
}

function openLinesOf(roll: (sides: number) => number, textOf: (payee: number) => string): Lines {
  return Array.from({ length: 1000 }, (_, index) => {
    const date = addDays('2025-11-01', Math.floor(index / 34))
    const amount = -BigInt(500 + roll(100_000))
    const text = index % 10 === 0 ? `STRANGER ${roll(9999)}` : textOf(roll(300))
    return { id: `1010|${date}|open${index}#1`, date, amount, text }
  })
}
