import type {
  BillHold,
  DeskFact,
  PaymentRule,
  Reminder,
  WaitingPaper,
} from '@daybook/core/daybook/desk-facts.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Dice } from './dice.ts'

/** What facts of the desk leave to the next ones. */
export type DeskLife = {
  readonly reminders: Reminder[]
  readonly paymentRules: PaymentRule[]
  readonly billHolds: BillHold[]
  readonly waiting: WaitingPaper[]
}

/** How each kind of fact of the desk is made; `undefined` where there is none to take away. */
export const deskMakers: {
  readonly [K in DeskFact['kind']]: (state: DeskLife, dice: Dice) => Fact | undefined
} = {
  'reminder.set': (state, dice) => {
    const items = [{ document: 'invoice/1001', level: 1 as const, due: dice.day(), amount: dice.cents() }]
    const reminder: Reminder = { id: `R${dice.roll(99)}`, party: dice.text(), date: dice.day(), items }
    state.reminders.push(reminder)
    return { kind: 'reminder.set', v: 1, reminder }
  },
  'reminder.removed': (state, dice) => {
    const was = dice.draw(state.reminders)
    return was && { kind: 'reminder.removed', v: 1, was }
  },
  'payment-rule.set': (state, dice) => {
    const rule: PaymentRule = { id: 'own', from: { amount: dice.cents() } }
    state.paymentRules.push(rule)
    return { kind: 'payment-rule.set', v: 1, rule }
  },
  'payment-rule.removed': (state, dice) => {
    const was = dice.draw(state.paymentRules)
    return was && { kind: 'payment-rule.removed', v: 1, was }
  },
  'bill.held': (state, dice) => {
    const hold: BillHold = { id: `bill/${dice.roll(9)}`, date: dice.day(), reason: dice.text() }
    state.billHolds.push(hold)
    return { kind: 'bill.held', v: 1, hold }
  },
  'bill.freed': (state, dice) => {
    const was = dice.draw(state.billHolds)
    return was && { kind: 'bill.freed', v: 1, was }
  },
  'paper.captured': (state, dice) => {
    const sha256 = String(dice.roll(9)).repeat(64)
    const paper = { sha256, name: dice.text(), mediaType: 'application/pdf', size: 12 }
    const waiting: WaitingPaper = { id: sha256, paper, date: dice.day() }
    state.waiting.push(waiting)
    return { kind: 'paper.captured', v: 1, waiting }
  },
  'paper.taken': (state, dice) => {
    const was = dice.draw(state.waiting)
    return was && { kind: 'paper.taken', v: 1, was }
  },
}
