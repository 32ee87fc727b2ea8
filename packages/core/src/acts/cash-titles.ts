import type { CashFact, Deposit } from '../daybook/cash-facts.ts'
import { formatCents } from '../kit/cents.ts'
import { decimalText } from '../kit/decimal-text.ts'
import type { Label } from '../kit/refusal-text.ts'
import type { Chart } from '../ledger/chart.ts'
import { entryName } from '../ledger/entry.ts'

type Titles = {
  readonly [K in CashFact['kind']]: (fact: Extract<CashFact, { readonly kind: K }>, chart: Chart) => Label
}

/**
 * What an act about deposits, loans or counts of cash and goods did, in one line.
 *
 *   Deposited 3 receipts, 1,240.00, in J57 Paid loan Truck in J60 Counted 1000 on 2026-03-31: 187.45
 */
export const cashTitles: Titles = {
  'deposit.made': ({ deposit }) => depositTitle(deposit, 'Deposited', 'Dépôt de'),
  'deposit.withdrawn': ({ was }) => depositTitle(was, 'Withdrew the deposit of', 'Retrait du dépôt de'),
  'loan.set': ({ loan, was }) => {
    if (was === undefined)
      return { en: `Opened loan ${loan.name}`, fr: `Ouverture de l’emprunt ${loan.name}` }
    return loan.closedOn !== undefined && was.closedOn === undefined
      ? { en: `Closed loan ${loan.name}`, fr: `Clôture de l’emprunt ${loan.name}` }
      : { en: `Changed loan ${loan.name}`, fr: `Modification de l’emprunt ${loan.name}` }
  },
  'loan.removed': ({ was }) => ({ en: `Removed loan ${was.name}`, fr: `Retrait de l’emprunt ${was.name}` }),
  'loan.paid': ({ payment }) => {
    const entry = entryName(payment.entry)
    return {
      en: `Paid loan ${payment.loan} in ${entry}`,
      fr: `Paiement de l’emprunt ${payment.loan} dans ${entry}`,
    }
  },
  'loan.unpaid': ({ was }) => {
    const entry = entryName(was.entry)
    return {
      en: `Took back the payment of loan ${was.loan} in ${entry}`,
      fr: `Annulation du paiement de l’emprunt ${was.loan} dans ${entry}`,
    }
  },
  'cash.counted': ({ count }, chart) => {
    const code = chart.get(count.account)?.code ?? count.account
    const total = formatCents(count.amount)
    return {
      en: `Counted ${code} on ${count.date}: ${decimalText(total, 'en')}`,
      fr: `Décompte du ${code} au ${count.date}\u00a0: ${decimalText(total, 'fr')}`,
    }
  },
  'cash.uncounted': ({ was }, chart) => {
    const code = chart.get(was.account)?.code ?? was.account
    return {
      en: `Took back the count of ${code} on ${was.date}`,
      fr: `Retrait du décompte du ${code} au ${was.date}`,
    }
  },
  'stock.counted': ({ count }) => {
    const total = formatCents(count.amount)
    return {
      en: `Counted the stock on ${count.date}: ${decimalText(total, 'en')}`,
      fr: `Inventaire au ${count.date}\u00a0: ${decimalText(total, 'fr')}`,
    }
  },
  'stock.uncounted': ({ was }) => ({
    en: `Took back the stock count of ${was.date}`,
    fr: `Retrait de l’inventaire du ${was.date}`,
  }),
}

function depositTitle({ id, receipts, amount }: Deposit, en: string, fr: string): Label {
  const [count, total] = [receipts.length, formatCents(amount)]
  const [many, manyFr] = count === 1 ? ['receipt', 'encaissement'] : ['receipts', 'encaissements']
  return {
    en: `${en} ${count} ${many}, ${decimalText(total, 'en')}, in J${id}`,
    fr: `${fr} ${count} ${manyFr}, ${decimalText(total, 'fr')}, dans J${id}`,
  }
}
