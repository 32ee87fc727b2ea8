import {
  cardKey,
  lineKey,
  paperKey,
  type StandingLine,
  type UndoNeeds,
  type UndoState,
  undoNeeds,
} from '@daybook/core/acts/undo-state.ts'
import type { LineTie } from '@daybook/core/daybook/bank-facts.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { StandingEntry } from '@daybook/core/ledger/reverse-entry.ts'
import type { View } from '../book.ts'
import { payrollCardsFor } from '../payroll/load-payroll.ts'
import { cards as allCards, card } from '../store/queries.ts'
import {
  type BankLineRow,
  bankLine,
  bankLines,
  papersOf,
  tiesOfAccount,
  tiesOfLine,
  tiesToEntries,
} from '../store/queries-bank.ts'
import { cardsBetween } from '../store/queries-cards.ts'
import { dimsInUse } from '../store/queries-ledger.ts'
import type { Reader } from '../store/store.ts'
import { usesOf } from './load-account.ts'
import { entriesBelow, loadEntry } from './load-entry.ts'

/** The books as undoing these facts needs to see them. */
export async function loadUndoState(view: View, facts: readonly Fact[]): Promise<UndoState> {
  const { reader, chart, head, profile } = view
  const needs = undoNeeds(facts)
  const entries = await loadEntries(reader, needs)
  return {
    chart,
    head,
    profile,
    language: profile.language,
    entries,
    uses: await usesOf(reader, needs.accounts),
    lines: await loadLines(reader, needs, entries.keys()),
    papers: await loadPapers(reader, needs),
    cards: new Map([...(await payrollCardsFor(reader, facts)), ...(await loadCards(reader, needs))]),
    dims: await loadDims(reader, facts),
  }
}

async function loadEntries(reader: Reader, needs: UndoNeeds): Promise<ReadonlyMap<number, StandingEntry>> {
  const entries = new Map<number, StandingEntry>()
  for (const number of needs.entries) {
    const entry = await loadEntry(reader, number)
    if (entry === undefined || entries.has(number)) continue
    entries.set(number, entry)
    for (const below of await entriesBelow(reader, entry)) entries.set(below.entry.number, below)
  }
  return entries
}

async function loadLines(
  reader: Reader,
  needs: UndoNeeds,
  entries: Iterable<number>,
): Promise<ReadonlyMap<string, StandingLine>> {
  const wanted = new Map(needs.lines)
  const numbers = new Set(entries)
  if (numbers.size > 0) {
    const [first, last] = endsOf(numbers)
    for (const { account, line: id, number } of await reader.read(tiesToEntries, first, last)) {
      if (numbers.has(number)) wanted.set(lineKey(account, id), { account, id })
    }
  }
  const lines = new Map<string, StandingLine>()
  for (const [account, ids] of Map.groupBy(wanted.values(), (each) => each.account)) {
    if (ids.length <= fewLines) {
      for (const { id } of ids) {
        const [line] = await reader.read(bankLine, account, id)
        if (line === undefined) continue
        const ties = line.number === undefined ? [] : await reader.read(tiesOfLine, account, id)
        lines.set(lineKey(account, id), standingLine(line, ties))
      }
      continue
    }
    const ties = Map.groupBy(await reader.read(tiesOfAccount, account), ({ line }) => line)
    for (const line of await reader.read(bankLines, account)) {
      const key = lineKey(account, line.id)
      if (wanted.has(key)) lines.set(key, standingLine(line, ties.get(line.id) ?? []))
    }
  }
  return lines
}

/** More lines of an account than this are read all at once. */
const fewLines = 100

function standingLine(line: BankLineRow, ties: readonly LineTie[]): StandingLine {
  const { account, id, date, amount, excluded, question } = line
  return {
    account,
    id,
    date,
    amount,
    ties,
    ...(excluded === undefined ? {} : { excluded }),
    ...(question === undefined ? {} : { question }),
  }
}

function endsOf(numbers: ReadonlySet<number>): readonly [number, number] {
  let [first, last] = [Number.MAX_SAFE_INTEGER, 0]
  for (const number of numbers) {
    if (number < first) first = number
    if (number > last) last = number
  }
  return [first, last]
}

async function loadPapers(reader: Reader, needs: UndoNeeds): Promise<ReadonlySet<string>> {
  const papers = new Set<string>()
  for (const number of needs.papers) {
    for (const { sha256 } of await reader.read(papersOf, number)) papers.add(paperKey(number, sha256))
  }
  return papers
}

const tradeKinds: ReadonlySet<string> = new Set(['party', 'document', 'settlement'])

/** The payments that stand in the way of taking a record back, by its kind. */
const paymentKinds: Readonly<Record<string, readonly string[]>> = {
  'eft-file': ['eft-file'],
  payrun: ['eft-file', 'issued-cheque'],
  shareholder: ['dividend'],
}

async function loadCards(reader: Reader, needs: UndoNeeds): Promise<ReadonlyMap<string, string>> {
  const held = new Map<string, string>()
  if ([...needs.cards.values()].some(({ kind }) => tradeKinds.has(kind))) {
    // What pays or names a document or a party stands in the way of its undoing.
    for (const kind of ['settlement', 'document', 'recurring-invoice']) {
      for (const { id, body } of await reader.read(allCards, kind)) held.set(cardKey(kind, id), body)
    }
  }
  for (const { kind, id } of needs.cards.values()) {
    const [row] = await reader.read(card, kind, id)
    if (row !== undefined) held.set(cardKey(kind, id), row.body)
    // Payments of a loan stand in the way of its undoing; `0` is the sign after `/`.
    const payments =
      kind === 'loan' ? await reader.read(cardsBetween, 'loan-payment', `${id}/`, `${id}0`) : []
    for (const each of payments) held.set(cardKey('loan-payment', each.id), each.body)
    // A file for the bank is taken back only while it is the last one, a pay run while nothing has paid it, a
    // shareholder while no dividend names them.
    for (const other of paymentKinds[kind] ?? []) {
      for (const each of await reader.read(allCards, other)) held.set(cardKey(other, each.id), each.body)
    }
  }
  return held
}

/**
 * The values of dimensions that postings carry, `class=A`; only looked for when a dimension is in question.
 */
async function loadDims(reader: Reader, facts: readonly Fact[]): Promise<ReadonlySet<string>> {
  if (!facts.some((fact) => fact.kind === 'dimension.set')) return new Set()
  const combinations = await reader.read(dimsInUse)
  return new Set(combinations.flatMap((each) => each.split(';')))
}
