import type { Fact, FactKind } from '@daybook/core/daybook/fact.ts'
import { factVersions } from '@daybook/core/daybook/upgrade.ts'
import fc from 'fast-check'
import { accountNumbers, diceOf } from './dice.ts'
import { type LifeState, makers } from './life-facts.ts'

/** The life of a book: acts in order, each with its facts, all of which fit what came before. */
export type Life = readonly (readonly Fact[])[]

/**
 * Lives of books in which facts of every kind occur. Each begins with the book's opening and a few accounts.
 */
export const lives: fc.Arbitrary<Life> = fc
  .array(
    fc.array(fc.tuple(fc.constantFrom(...kinds()), fc.integer()), {
      minLength: 1,
      maxLength: 6,
      size: 'max',
    }),
    {
      minLength: 3,
      maxLength: 20,
      size: 'max',
    },
  )
  .map((acts) => {
    const state = newState()
    const made = (kind: FactKind, seed: number) => [makers[kind](state, diceOf(seed)) ?? []].flat()
    const opening = [
      ...made('book.opened', 0),
      ...accountNumbers.slice(0, 4).flatMap((_, seed) => made('account.opened', seed)),
    ]
    const lived = acts.map((act) =>
      act.flatMap(([kind, seed]) => (kind === 'book.opened' ? [] : made(kind, seed))),
    )
    return [opening, ...lived.filter((facts) => facts.length > 0)]
  })

/** Every kind of fact; entries and accounts more often, because most others need them. */
function kinds(): readonly FactKind[] {
  // The keys of `factVersions` are the kinds; `Object.keys` forgets them.
  const all = Object.keys(factVersions) as FactKind[]
  const often = [
    'statement.imported',
    'statement.withdrawn',
    'line.matched',
    'line.unmatched',
    'line.unmatched',
  ] as const
  return [...all, ...often, ...Array.from({ length: 12 }, () => 'entry.posted' as const)]
}

function newState(): LifeState {
  return {
    ...newRecords(),
    accounts: [],
    entries: 0,
    approved: new Map(),
    lockedThrough: undefined,
    closed: [],
    dimensions: [],
    templates: [],
    schedules: [],
    rates: [],
    quantities: [],
    papers: [],
    statements: [],
    matched: [],
    rules: [],
    seals: [],
    stops: [],
    facts: 0,
  }
}

/** The lists of the records that families of facts set, empty. */
function newRecords() {
  return {
    deposits: [],
    loans: [],
    payments: [],
    counts: [],
    stocks: [],
    employees: [],
    settings: [],
    runs: [],
    remittances: [],
    registrations: [],
    filings: [],
    filingPayments: [],
    parties: [],
    documents: [],
    settlements: [],
    recurring: [],
    letterheads: [],
    reminders: [],
    paymentRules: [],
    billHolds: [],
    waiting: [],
    roes: [],
    dismissals: [],
    envelopes: [],
    worths: [],
    goals: [],
    households: [],
    receipts: [],
    workpapers: [],
    proposals: [],
    relations: [],
    mirrors: [],
    works: [],
    hourlyRates: [],
    fees: [],
    assets: [],
    classYears: [],
    businesses: [],
    givenSlips: [],
    nonResidents: [],
    slipReturns: [],
    deadlines: [],
    checklist: [],
    judgements: [],
    questions: [],
    shareholders: [],
    dividends: [],
    corporateReturns: [],
    cheques: [],
    chequeRuns: [],
    eftFiles: [],
    paymentSettings: [],
    reports: [],
    budgets: [],
    layouts: [],
  }
}
