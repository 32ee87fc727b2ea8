import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { CorporateReturn, Dividend, OwnerFact, Shareholder } from '@daybook/core/daybook/owner-facts.ts'
import type { Dice } from './dice.ts'

/** What facts about shareholders, dividends and the T2 leave to the next ones. */
export type OwnerLife = {
  readonly shareholders: Shareholder[]
  readonly dividends: Dividend[]
  readonly corporateReturns: CorporateReturn[]
}

/** How each kind of fact about owners is made; `undefined` where there is none to take away. */
export const ownerMakers: {
  readonly [K in OwnerFact['kind']]: (state: OwnerLife, dice: Dice) => Fact | undefined
} = {
  'shareholder.set': (state, dice) => {
    const number = nextOf(state.shareholders)
    const shareholder: Shareholder = {
      id: `holder-${number}`,
      number: String(number),
      kind: dice.has() ? 'individual' : 'corporation',
      language: dice.has() ? 'en' : 'fr',
      accounts: [],
      holdings: [{ from: dice.day(), class: dice.text(), kind: 'common', count: dice.roll(1000) }],
    }
    state.shareholders.push(shareholder)
    return { kind: 'shareholder.set', v: 1, shareholder }
  },
  'shareholder.removed': (state, dice) => {
    const was = dice.draw(state.shareholders)
    return was && { kind: 'shareholder.removed', v: 1, was }
  },
  'dividend.set': (state, dice) => {
    const [date, amount] = [dice.day(), dice.cents()]
    const dividend: Dividend = {
      id: String(nextOf(state.dividends)),
      kind: dice.has() ? 'eligible' : 'other',
      class: dice.text(),
      declared: date,
      record: date,
      payable: date,
      amount,
      shares: [{ shareholder: 'holder-1', count: dice.roll(1000), amount }],
      entry: dice.roll(9) + 1,
      account: '2000',
      payments: dice.has() ? [{ entry: 3, date, by: 'bank', shareholders: ['holder-1'], amount }] : [],
    }
    state.dividends.push(dividend)
    return { kind: 'dividend.set', v: 1, dividend }
  },
  'dividend.removed': (state, dice) => {
    const was = dice.draw(state.dividends)
    return was && { kind: 'dividend.removed', v: 1, was }
  },
  't2.set': (state, dice) => {
    const [date, amount] = [dice.day(), dice.cents()]
    const given: CorporateReturn = {
      id: `${Math.max(1900, nextOf(state.corporateReturns))}-06-30`,
      lines: [{ line: '114', amount }],
      classes: [
        {
          class: '8',
          opening: dice.cents(),
          additions: [{ date, amount }],
          disposals: [{ date, amount, cost: { amount } }],
          hasAssets: dice.has(),
        },
      ],
      answers: [{ line: '305', answer: dice.text() }],
      netted: [],
    }
    state.corporateReturns.push(given)
    return { kind: 't2.set', v: 1, given }
  },
  't2.removed': (state, dice) => {
    const was = dice.draw(state.corporateReturns)
    return was && { kind: 't2.removed', v: 1, was }
  },
}

/** The next number: one above the highest that the ids of what is left have. */
function nextOf(made: readonly { readonly id: string }[]): number {
  return made.reduce((most, { id }) => Math.max(most, Number(/\d+/.exec(id)?.[0] ?? 0)), 0) + 1
}
