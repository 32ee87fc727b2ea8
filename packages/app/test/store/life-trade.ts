import type { Fact } from '@daybook/core/daybook/fact.ts'
import type {
  Party,
  RecurringInvoice,
  Settlement,
  TradeDocument,
  TradeFact,
} from '@daybook/core/daybook/trade-facts.ts'
import type { Dice } from './dice.ts'

/** What facts about sales and purchases leave to the next ones. */
export type TradeLife = {
  readonly parties: Party[]
  readonly documents: TradeDocument[]
  readonly settlements: Settlement[]
  readonly recurring: RecurringInvoice[]
}

/** How each kind of fact about sales and purchases is made. */
export const tradeMakers: {
  readonly [K in TradeFact['kind']]: (state: TradeLife, dice: Dice) => Fact | undefined
} = {
  'party.set': (state, dice) => {
    const party: Party = {
      id: `p${dice.roll(4)}`,
      kind: dice.has() ? 'customer' : 'both',
      name: dice.text(),
      language: 'fr',
      ...(dice.has() ? { limit: { amount: dice.cents() }, terms: { days: dice.roll(60) } } : {}),
      ...(dice.has() ? { expects: { every: 'monthly', least: dice.cents(), most: dice.cents() } } : {}),
    }
    state.parties.push(party)
    return { kind: 'party.set', v: 1, party }
  },
  'party.removed': (state, dice) => {
    const was = dice.draw(state.parties)
    return was && { kind: 'party.removed', v: 1, was }
  },
  'document.set': (state, dice) => {
    const number = String(dice.roll(6) + 1)
    const document: TradeDocument = {
      id: `invoice/${number}`,
      kind: 'invoice',
      number,
      party: `p${dice.roll(4)}`,
      date: dice.day(),
      due: dice.day(),
      lines: [
        {
          account: '4000',
          text: dice.text(),
          amount: dice.cents(),
          supply: 'taxable',
          reason: 'place:ON',
          taxes: [{ tax: 'HST-ON', rate: '0.13', amount: dice.cents(), reason: 'place:ON' }],
        },
      ],
      amount: dice.cents(),
      control: '1100',
      entry: dice.roll(9) + 1,
    }
    state.documents.push(document)
    return {
      kind: 'document.set',
      v: 1,
      document,
      ...(dice.has() ? { series: Number(number) } : {}),
    }
  },
  'document.removed': (state, dice) => {
    const was = dice.draw(state.documents)
    return was && { kind: 'document.removed', v: 1, was }
  },
  'settlement.made': (state, dice) => {
    const entry = dice.roll(9) + 1
    const settlement: Settlement = {
      id: `receipt/${entry}`,
      kind: 'receipt',
      party: `p${dice.roll(4)}`,
      date: dice.day(),
      amount: dice.cents(),
      entry,
      account: '1010',
      allocations: [
        { control: '1100', debit: 'invoice/1', credit: `receipt/${entry}`, amount: dice.cents() },
      ],
      ...(dice.has() ? { discount: { amount: dice.cents() } } : {}),
    }
    state.settlements.push(settlement)
    return { kind: 'settlement.made', v: 1, settlement, ...(dice.has() ? { series: entry } : {}) }
  },
  'settlement.withdrawn': (state, dice) => {
    const was = dice.draw(state.settlements)
    return was && { kind: 'settlement.withdrawn', v: 1, was }
  },
  'recurring.set': (state, dice) => {
    const invoice: RecurringInvoice = {
      id: `r${dice.roll(3)}`,
      name: dice.text(),
      party: `p${dice.roll(4)}`,
      lines: [{ account: '4000', amount: dice.cents() }],
      recurs: { every: 'monthly', next: dice.day(), day: 31 },
    }
    state.recurring.push(invoice)
    return { kind: 'recurring.set', v: 1, invoice }
  },
  'recurring.removed': (state, dice) => {
    const was = dice.draw(state.recurring)
    return was && { kind: 'recurring.removed', v: 1, was }
  },
}
