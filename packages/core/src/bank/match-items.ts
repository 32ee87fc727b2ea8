import { type Cents, sumOf } from '../kit/cents.ts'
import { foldedWords } from '../kit/fold.ts'
import { plainNumber, shareWords, tellingWords } from './alike-words.ts'
import { type AmountIndex, amountIndex, dayNumber } from './amount-index.ts'
import type { OpenItem } from './open-item.ts'
import type { OpenLine, Settled } from './proposal.ts'

/** The open documents that a line settles, on what evidence, and how many others would do as well. */
export type ItemMatch = {
  readonly by: 'exact' | 'several' | 'part' | 'partial'
  readonly settled: readonly Settled[]
  readonly rivals: number
  readonly sure: boolean
}

/** A document by the day on which its money is expected, so that it can be looked for. */
type Expected = { readonly item: OpenItem; readonly date: string; readonly amount: Cents }

/** How long before a line a document may be dated, and how far after it (a deposit, a wrong date). */
const reach = { before: 400, after: 5 } as const

/** How many documents of one party are tried together, and in how many steps. */
const bounds = { together: 5, among: 16, steps: 4000 } as const

/**
 * Open documents that lines settle: one of the exact amount, several of one customer or supplier that add up
 * to the line, one that several lines of one pattern add up to, and a part of one whose number or party the
 * bank names. Each document's open amount is given away once.
 *
 * Sure is an exact amount without rival or with the number or name in the bank's words, and several that are
 * all named; a part payment is for a person to decide.
 */
export function itemMatches(
  lines: readonly OpenLine[],
  items: readonly OpenItem[],
): ReadonlyMap<OpenLine, ItemMatch> {
  const found = new Map<OpenLine, ItemMatch>()
  if (items.length === 0) return found
  const expected = items.map((item): Expected => ({ item, date: item.date, amount: item.open }))
  const index = amountIndex(expected)
  const named = namer(expected)
  for (const line of lines) exactItem(line, index, named, found)
  for (const line of lines) if (!found.has(line)) severalItems(line, index, named, found)
  const open = lines.filter((line) => !found.has(line))
  partsOfItems(open, index, named, found)
  for (const line of open) if (!found.has(line)) partialItem(line, index, named, found)
  return found
}

/** Finds the documents that a bank's words name, by number or by who. */
type Namer = {
  isNamed(line: OpenLine, item: OpenItem): boolean
  isNumbered(line: OpenLine, item: OpenItem): boolean
  candidates(line: OpenLine): readonly Expected[]
}

function namer(expected: readonly Expected[]): Namer {
  const byWord = new Map<string, Expected[]>()
  const byNumber = new Map<string, Expected[]>()
  const whoOf = new Map<OpenItem, ReadonlySet<string>>()
  const put = (map: Map<string, Expected[]>, key: string, each: Expected) => {
    const own = map.get(key)
    if (own === undefined) map.set(key, [each])
    else own.push(each)
  }
  for (const each of expected) {
    const who = tellingWords(each.item.who)
    whoOf.set(each.item, who)
    for (const word of who) put(byWord, word, each)
    const number = plainNumber(each.item.number)
    if (number.length >= 3) put(byNumber, number, each)
  }
  const numbersIn = (line: OpenLine) =>
    new Set(foldedWords(line.text).flatMap((word) => (/\d{3,}/.test(word) ? plainNumber(word) : [])))
  const isNumbered = (line: OpenLine, item: OpenItem) => numbersIn(line).has(plainNumber(item.number))
  return {
    isNumbered,
    isNamed: (line, item) =>
      isNumbered(line, item) || shareWords(tellingWords(line.text), whoOf.get(item) ?? new Set()),
    candidates(line) {
      const found = new Set<Expected>()
      for (const number of numbersIn(line)) for (const each of byNumber.get(number) ?? []) found.add(each)
      for (const word of tellingWords(line.text)) for (const each of byWord.get(word) ?? []) found.add(each)
      return [...found]
    },
  }
}

function exactItem(
  line: OpenLine,
  index: AmountIndex<Expected>,
  named: Namer,
  found: Map<OpenLine, ItemMatch>,
): void {
  const day = dayNumber(line.date)
  const own = index.free(line.amount, day - reach.before, day + reach.after)
  const numbered = own.filter(({ item }) => named.isNumbered(line, item))
  const known = numbered.length > 0 ? numbered : own.filter(({ item }) => named.isNamed(line, item))
  const choice = known.length > 0 ? known : own
  // Of several that would do the oldest is paid first.
  const [first] = choice
  if (first === undefined) return
  index.take(first)
  found.set(line, {
    by: 'exact',
    settled: [{ item: first.item, amount: line.amount }],
    rivals: choice.length - 1,
    sure: choice.length === 1,
  })
}

function severalItems(
  line: OpenLine,
  index: AmountIndex<Expected>,
  named: Namer,
  found: Map<OpenLine, ItemMatch>,
): void {
  const candidates = named.candidates(line).filter((each) => index.isFree(each) && isReachable(line, each))
  for (const own of Map.groupBy(candidates, ({ item }) => item.who).values()) {
    const chosen =
      sumOf(own.map(({ amount }) => amount)) === line.amount ? own : fewThatMake(own, line.amount)
    if (chosen === undefined || chosen.length < 2) continue
    for (const each of chosen) index.take(each)
    found.set(line, {
      by: 'several',
      settled: chosen.map(({ item }) => ({ item, amount: item.open })),
      rivals: 0,
      sure: chosen.length === own.length || chosen.every(({ item }) => named.isNumbered(line, item)),
    })
    return
  }
}

function isReachable(line: OpenLine, { date, amount }: Expected): boolean {
  const gap = dayNumber(line.date) - dayNumber(date)
  return amount < 0n === line.amount < 0n && gap <= reach.before && gap >= -reach.after
}

/** The fewest documents that come to an amount, the oldest first; none among too many. */
function fewThatMake(own: readonly Expected[], wanted: Cents): readonly Expected[] | undefined {
  if (own.length > bounds.among) return undefined
  const byDay = [...own].sort((left, right) => (left.date < right.date ? -1 : 1))
  const budget = { steps: bounds.steps }
  for (let count = 2; count <= bounds.together && count <= byDay.length; count += 1) {
    const chosen = choose(byDay, 0, count, wanted, budget)
    if (chosen !== undefined) return chosen
  }
  return undefined
}

function choose(
  pool: readonly Expected[],
  from: number,
  count: number,
  wanted: Cents,
  budget: { steps: number },
): readonly Expected[] | undefined {
  if (count === 0) return wanted === 0n ? [] : undefined
  for (let at = from; at + count <= pool.length; at += 1) {
    budget.steps -= 1
    const each = pool[at]
    if (budget.steps <= 0 || each === undefined) return undefined
    const rest = choose(pool, at + 1, count - 1, wanted - each.amount, budget)
    if (rest !== undefined) return [each, ...rest]
  }
  return undefined
}

/** Lines of one pattern that together pay one document: each is a part of it. */
function partsOfItems(
  lines: readonly OpenLine[],
  index: AmountIndex<Expected>,
  named: Namer,
  found: Map<OpenLine, ItemMatch>,
): void {
  const alike = Map.groupBy(
    lines.filter(({ pattern }) => pattern !== ''),
    ({ pattern }) => pattern,
  )
  for (const own of alike.values()) {
    own.sort((left, right) => (left.date < right.date ? -1 : 1))
    for (let first = 0; first < own.length; first += 1) {
      let sum = own[first]?.amount ?? 0n
      for (let last = first + 1; last < Math.min(own.length, first + bounds.together); last += 1) {
        const line = own[last]
        if (line === undefined || own.slice(first, last + 1).some((each) => found.has(each))) break
        sum += line.amount
        const day = dayNumber(line.date)
        const [item] = index
          .free(sum, day - reach.before, day + reach.after)
          .filter((each) => named.isNamed(line, each.item))
        if (item === undefined) continue
        index.take(item)
        for (const each of own.slice(first, last + 1)) {
          const settled = [{ item: item.item, amount: each.amount }]
          found.set(each, { by: 'part', settled, rivals: 0, sure: true })
        }
        break
      }
    }
  }
}

/**
 * A part payment of a document that the bank's words name: the numbered one, else the oldest of the party.
 */
function partialItem(
  line: OpenLine,
  index: AmountIndex<Expected>,
  named: Namer,
  found: Map<OpenLine, ItemMatch>,
): void {
  const own = named
    .candidates(line)
    .filter((each) => index.isFree(each) && isReachable(line, each) && isLess(line.amount, each.amount))
    .sort((left, right) => (left.date < right.date ? -1 : 1))
  const first = own.find(({ item }) => named.isNumbered(line, item)) ?? own[0]
  if (first === undefined) return
  index.take(first)
  found.set(line, {
    by: 'partial',
    settled: [{ item: first.item, amount: line.amount }],
    rivals: own.length - 1,
    sure: false,
  })
}

function isLess(one: Cents, other: Cents): boolean {
  return (one < 0n ? -one : one) < (other < 0n ? -other : other)
}
