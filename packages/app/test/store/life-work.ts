import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { FixedFee, HourlyRate, Work, WorkFact } from '@daybook/core/daybook/work-facts.ts'
import type { Dice } from './dice.ts'

/** What facts about time worked for customers leave to the next ones. */
export type WorkLife = {
  readonly works: Work[]
  readonly hourlyRates: HourlyRate[]
  readonly fees: FixedFee[]
}

/** An id that none of the records has yet. */
function newId(records: readonly { readonly id: string }[], letter: string): string {
  return `${letter}${records.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), 0) + 1}`
}

/** How each kind of fact about it is made; `undefined` where there is none to take away. */
export const workMakers: {
  readonly [K in WorkFact['kind']]: (state: WorkLife, dice: Dice) => Fact | undefined
} = {
  'work.set': (state, dice) => {
    const standard = { amount: 12_000n }
    const work: Work = {
      ...{ id: newId(state.works, 'W'), date: '2026-03-02', customer: 'elm', person: 'RM' },
      ...{ task: dice.text(), minutes: 90, isBillable: dice.has() },
      ...(dice.has() ? { cost: { amount: 1_250n } } : {}),
      ...(dice.has() ? { billed: { invoice: 'invoice/1', on: '2026-03-31', standard, amount: 9_000n } } : {}),
    }
    state.works.push(work)
    return { kind: 'work.set', v: 1, work }
  },
  'work.removed': (state, dice) => {
    const was = dice.draw(state.works)
    return was && { kind: 'work.removed', v: 1, was }
  },
  'hourly.set': (state, dice) => {
    const id = newId(state.hourlyRates, 'H')
    const hourly: HourlyRate = { id, from: '2026-01-01', amount: 8_000n, task: dice.text() }
    state.hourlyRates.push(hourly)
    return { kind: 'hourly.set', v: 1, hourly }
  },
  'hourly.removed': (state, dice) => {
    const was = dice.draw(state.hourlyRates)
    return was && { kind: 'hourly.removed', v: 1, was }
  },
  'fee.set': (state, dice) => {
    const billed = dice.has() ? [{ month: '2026-02', invoice: 'invoice/1', amount: 30_000n }] : []
    const id = newId(state.fees, 'F')
    const fee: FixedFee = { id, customer: 'elm', amount: 30_000n, from: '2026-02', billed }
    state.fees.push(fee)
    return { kind: 'fee.set', v: 1, fee }
  },
  'fee.removed': (state, dice) => {
    const was = dice.draw(state.fees)
    return was && { kind: 'fee.removed', v: 1, was }
  },
}
