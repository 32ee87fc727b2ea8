import type { Fact, FactKind } from '@daybook/core/daybook/fact.ts'
import { factVersions } from '@daybook/core/daybook/upgrade.ts'
import fc from 'fast-check'
import { diceOf } from './dice.ts'
import { type LifeState, makers } from './life-facts.ts'

/** The life of a book: acts in order, each with its facts, all of which fit what came before. */
export type Life = readonly (readonly Fact[])[]

/** Lives of books in which facts of every kind occur. Each begins with the book's opening. */
export const lives: fc.Arbitrary<Life> = fc
  .array(fc.array(fc.tuple(fc.constantFrom(...kinds()), fc.integer()), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((acts) => {
    const state = newState()
    const opening = makers['book.opened'](state, diceOf(1))
    const lived = acts.map((act) =>
      act.flatMap(([kind, seed]) => {
        const fact = kind === 'book.opened' ? undefined : makers[kind](state, diceOf(seed))
        return fact === undefined ? [] : [fact]
      }),
    )
    return [[opening ?? []].flat(), ...lived.filter((facts) => facts.length > 0)]
  })

/** Every kind of fact; entries and accounts more often, because most others need them. */
function kinds(): readonly FactKind[] {
  // The keys of `factVersions` are the kinds; `Object.keys` forgets them.
  const all = Object.keys(factVersions) as FactKind[]
  const often = ['entry.posted', 'account.opened', 'statement.imported', 'line.matched'] as const
  return [...all, ...often, ...Array.from({ length: 12 }, () => 'entry.posted' as const)]
}

function newState(): LifeState {
  return {
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
    reports: [],
    facts: 0,
  }
}
