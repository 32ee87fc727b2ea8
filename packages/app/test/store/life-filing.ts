import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Filing, FilingFact, FilingPayment, Registration } from '@daybook/core/daybook/filing-facts.ts'
import type { Dice } from './dice.ts'

/** What facts about registrations and returns leave to the next ones. */
export type FilingLife = {
  readonly registrations: Registration[]
  readonly filings: Filing[]
  readonly filingPayments: FilingPayment[]
}

/** How each kind of fact about returns is made; `undefined` where the life so far has no place for it. */
export const filingMakers: {
  readonly [K in FilingFact['kind']]: (state: FilingLife, dice: Dice) => Fact | undefined
} = {
  'registration.set': (state, dice) => {
    const registration: Registration = {
      id: dice.has() ? 'GST' : 'PST-MB',
      number: dice.text(),
      from: dice.day(),
      terms: [{ from: dice.day(), frequency: dice.has() ? 'monthly' : 'annual', method: 'regular' }],
    }
    state.registrations.push(registration)
    return { kind: 'registration.set', v: 1, registration }
  },
  'registration.removed': (state, dice) => {
    const was = dice.draw(state.registrations)
    return was && { kind: 'registration.removed', v: 1, was }
  },
  'return.filed': (state, dice) => {
    const span = { from: dice.day(), through: dice.day() }
    const filing: Filing = {
      id: `GST/${span.from}..${span.through}`,
      program: 'GST',
      form: 'GST34',
      method: 'regular',
      span,
      due: dice.day(),
      filed: dice.day(),
      asOfSeq: dice.roll(99),
      lines: [{ line: '103', amount: dice.cents() }],
      inputs: [],
      cleared: [{ account: dice.text(), amount: dice.cents() }],
      amount: dice.cents(),
      entry: dice.roll(9),
      late: [dice.roll(9)],
      ...(dice.has() ? { confirmation: dice.text() } : {}),
    }
    state.filings.push(filing)
    return { kind: 'return.filed', v: 1, filing }
  },
  'return.withdrawn': (state, dice) => {
    const was = dice.draw(state.filings)
    return was && { kind: 'return.withdrawn', v: 1, was, reason: dice.text() }
  },
  'return.paid': (state, dice) => {
    const entry = dice.roll(9) + 1
    const payment: FilingPayment = {
      id: String(entry),
      filing: 'GST/2026-01-01..2026-03-31',
      date: dice.day(),
      amount: dice.cents(),
      entry,
    }
    state.filingPayments.push(payment)
    return { kind: 'return.paid', v: 1, payment }
  },
  'return.unpaid': (state, dice) => {
    const was = dice.draw(state.filingPayments)
    return was && { kind: 'return.unpaid', v: 1, was }
  },
}
