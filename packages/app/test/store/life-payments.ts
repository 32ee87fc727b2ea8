import type { Fact } from '@daybook/core/daybook/fact.ts'
import type {
  Cheque,
  ChequeRun,
  EftFile,
  PaymentFact,
  PaymentSettings,
} from '@daybook/core/daybook/payment-facts.ts'
import type { Dice } from './dice.ts'

/** What facts about cheques and files for the bank leave to the next ones. */
export type PaymentLife = {
  readonly cheques: Cheque[]
  readonly chequeRuns: ChequeRun[]
  readonly eftFiles: EftFile[]
  readonly paymentSettings: PaymentSettings[]
}

/** How each kind of fact about payments is made; `undefined` where the life so far has no place for it. */
export const paymentMakers: {
  readonly [K in PaymentFact['kind']]: (state: PaymentLife, dice: Dice) => Fact | undefined
} = {
  'cheque.issued': (state, dice) => {
    const number = dice.roll(40) + 1
    const cheque: Cheque = {
      id: `1010/${number}`,
      account: '1010',
      number,
      date: dice.day(),
      payee: dice.text(),
      language: dice.has() ? 'en' : 'fr',
      amount: dice.cents(),
      entry: dice.roll(9) + 1,
      reason: { kind: 'payment', id: '' },
      detail: [{ text: dice.text(), amount: dice.cents() }],
    }
    state.cheques.push(cheque)
    return { kind: 'cheque.issued', v: 1, cheque }
  },
  'cheque.withdrawn': (state, dice) => {
    const was = dice.draw(state.cheques)
    return was && { kind: 'cheque.withdrawn', v: 1, was }
  },
  'cheque.printed': (state, dice) => {
    const was = dice.draw(state.cheques)
    if (was === undefined) return undefined
    const cheque = { ...was, printed: { on: dice.day(), times: (was.printed?.times ?? 0) + 1 } }
    state.cheques.push(cheque)
    return { kind: 'cheque.printed', v: 1, cheque, was }
  },
  'cheque.voided': (state, dice) => {
    const was = dice.draw(state.cheques)
    const voided = { on: dice.day(), reason: dice.text(), entry: dice.roll(9) }
    return was && { kind: 'cheque.voided', v: 1, cheque: { ...was, voided }, was }
  },
  'cheque-run.set': (state, dice) => {
    const first = dice.roll(40) + 1
    const last = first + dice.roll(9)
    const id = `1010/${first}-${last}`
    const run: ChequeRun = { id, account: '1010', first, last, on: dice.day(), reason: dice.text() }
    state.chequeRuns.push(run)
    return { kind: 'cheque-run.set', v: 1, run }
  },
  'cheque-run.removed': (state, dice) => {
    const was = dice.draw(state.chequeRuns)
    return was && { kind: 'cheque-run.removed', v: 1, was }
  },
  'eft.made': (state, dice) => {
    const entry = dice.roll(9) + 1
    const file: EftFile = {
      id: String(entry),
      account: '1010',
      number: dice.roll(9999) + 1,
      date: dice.day(),
      created: dice.day(),
      code: '460',
      by: {
        profile: 'general',
        originator: '1234567890',
        dataCentre: '00320',
        shortName: dice.text(),
        longName: dice.text(),
        currency: 'CAD',
        next: 1,
        trace: 'zeros',
      },
      items: [{ employee: 'E1', amount: dice.cents(), bank: 'employee:E1:bank', reference: 'J1-1' }],
      amount: dice.cents(),
      entry,
      reason: { kind: 'payrun', id: '1' },
    }
    state.eftFiles.push(file)
    return { kind: 'eft.made', v: 1, file }
  },
  'eft.withdrawn': (state, dice) => {
    const was = dice.draw(state.eftFiles)
    return was && { kind: 'eft.withdrawn', v: 1, was }
  },
  'payment-settings.set': (state, dice) => {
    const settings: PaymentSettings = { id: `10${dice.roll(3)}0`, bank: [dice.text()] }
    state.paymentSettings.push(settings)
    return { kind: 'payment-settings.set', v: 1, settings }
  },
  'payment-settings.unset': (state, dice) => {
    const was = dice.draw(state.paymentSettings)
    return was && { kind: 'payment-settings.unset', v: 1, was }
  },
}
