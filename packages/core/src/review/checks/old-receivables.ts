import { check } from '../check.ts'
import { oldDays, oldItems } from '../old-items.ts'

/** Receivables open for over ninety days past due. */
export const oldReceivables = check({
  id: 'old-receivables',
  group: 'trade',
  severity: 'warning',
  title: { en: 'Old receivables', fr: 'Vieux comptes clients' },
  why: {
    en: `What is unpaid ${oldDays} days after it was due is often never paid: collect it, or write it off and recover the GST/HST in it.`,
    fr: `Ce qui est impayé ${oldDays} jours après l’échéance ne l’est souvent jamais\u00a0: percevez-le, ou radiez-le et récupérez-en la TPS/TVH.`,
  },
  needs: ['items', 'parties'],
  find: (books) =>
    oldItems(books, {
      role: /^ar\.control/,
      sign: 1n,
      owes: (name) => ({ en: `${name} owes`, fr: `${name} doit` }),
      acts: (name) => [
        { command: 'customer.statement', input: { customer: name } },
        { command: 'invoice.list', input: { customer: name } },
      ],
    }),
})
