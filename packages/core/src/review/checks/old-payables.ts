import { check } from '../check.ts'
import { oldDays, oldItems } from '../old-items.ts'

/** Payables open for over ninety days past due. */
export const oldPayables = check({
  id: 'old-payables',
  group: 'trade',
  severity: 'warning',
  title: { en: 'Old payables', fr: 'Vieux comptes fournisseurs' },
  why: {
    en: `A bill unpaid ${oldDays} days after it was due is disputed, was paid without being set against it, or was entered twice.`,
    fr: `Une facture impayée ${oldDays} jours après l’échéance est contestée, a été payée sans lui être imputée, ou a été saisie deux fois.`,
  },
  needs: ['items', 'parties'],
  find: (books) =>
    oldItems(books, {
      role: /^ap\.control/,
      sign: -1n,
      owes: (name) => ({ en: `${name} is owed`, fr: `On doit à ${name}` }),
      acts: (name) => [
        { command: 'bill.list', input: { supplier: name } },
        { command: 'supplier.show', input: { party: name } },
      ],
    }),
})
