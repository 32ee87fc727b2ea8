import type { Fact } from '@daybook/core/daybook/fact.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { remittancesOf } from '../../payroll/load-payroll.ts'
import { filingPaymentsOf } from '../../returns/load-filings.ts'
import { settlementsOf } from '../../trade/load-trade.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { command } from '../command.ts'
import { confirmationTyped, entryNumber } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

/**
 * Keeps the confirmation number of a payment that was made: of a bill, a remittance, a return, or money that
 * came in. It corrects one that was kept, or takes it off.
 */
export const paymentConfirm = command({
  name: 'payment.confirm',
  effect: 'write',
  role: 'bookkeeper',
  title: {
    en: 'Keep the confirmation number of a payment',
    fr: 'Garder le numéro de confirmation d’un paiement',
  },
  line: { words: ['payment', 'confirmation'] },
  input: z.strictObject({
    payment: entryNumber.meta({ description: 'the entry that paid: J12' }),
    confirmation: confirmationTyped,
  }),
  output: z.strictObject({ payment: z.string(), confirmation: z.string(), ...outcomeFields }),
  run: async (ctx, input) => {
    const { payment, confirmation } = input
    const recorded = await recordFacts(ctx, 'payment.confirm', input, async (view) => {
      const found = await numberedPayments(view, payment, confirmation)
      if (!found.ok) return found
      const changed = found.value.filter(({ before }) => before !== confirmation)
      return changed.length === 0 && confirmation === undefined
        ? refuse('confirmation-none', { of: entryName(payment) }, 'confirmation')
        : ok(changed.map(({ fact }) => fact))
    })
    if (!recorded.ok) return recorded
    return ok({
      payment: entryName(payment),
      confirmation: confirmation ?? '',
      ...outcomeOf(recorded.value),
    })
  },
})

/** A payment’s number as it was, and the fact that gives it another. */
type Numbered = { readonly before: string | undefined; readonly fact: Fact }

/**
 * What an entry paid, each with the fact that gives it the number. Refuses `payment-unknown`, and
 * `payment-by-cheque` where the number is that of a cheque.
 */
async function numberedPayments(
  view: View,
  entry: number,
  number: string | undefined,
): Promise<Result<readonly Numbered[]>> {
  const found: Numbered[] = []
  const isOf = (each: { readonly entry?: number }) => each.entry === entry
  for (const settlement of (await settlementsOf(view.reader)).filter(isOf)) {
    const { reference: before, ...rest } = settlement
    const { means } = settlement
    if (means === 'cheque' && settlement.kind === 'payment')
      return refuse('payment-by-cheque', { payment: entryName(entry), number: before ?? '' }, 'payment')
    const now = number === undefined ? rest : { ...rest, reference: number }
    found.push({ before, fact: { kind: 'settlement.made', v: 1, settlement: now, was: settlement } })
  }
  for (const payment of (await filingPaymentsOf(view)).filter(isOf)) {
    const { confirmation: before, ...rest } = payment
    const now = number === undefined ? rest : { ...rest, confirmation: number }
    found.push({ before, fact: { kind: 'return.paid', v: 1, payment: now, was: payment } })
  }
  for (const remittance of (await remittancesOf(view.reader)).filter(isOf)) {
    const { confirmation: before, ...rest } = remittance
    const now = number === undefined ? rest : { ...rest, confirmation: number }
    found.push({ before, fact: { kind: 'remittance.paid', v: 1, remittance: now, was: remittance } })
  }
  return found.length === 0 ? refuse('payment-unknown', { payment: entryName(entry) }, 'payment') : ok(found)
}
