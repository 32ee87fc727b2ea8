import { missingBills } from '../../purchases/bill-warnings.ts'
import { check } from '../check.ts'

/** Suppliers whose expected bill has not come. */
export const missingBill = check({
  id: 'missing-bill',
  group: 'trade',
  severity: 'warning',
  title: { en: 'Expected bills that have not come', fr: 'Factures attendues non reçues' },
  why: {
    en: 'Rent, power and telephone come every month. One that is missing leaves out an expense and its tax.',
    fr: 'Le loyer, l’électricité et le téléphone reviennent chaque mois. Celle qui manque omet une charge et sa taxe.',
  },
  needs: ['documents', 'parties'],
  find: ({ documents, parties, span, today }) => {
    const on = span.through < today ? span.through : today
    const bills = documents.filter(({ kind, date }) => kind === 'bill' && date <= on)
    return missingBills([...parties.values()], bills, on).map(({ party, last, due }) => ({
      subject: `${party.id}:${last}`,
      date: due,
      words: {
        en: `The last bill of ${party.name} is of ${last}; the next should have come by ${due}`,
        fr: `La dernière facture de ${party.name} est du ${last}; la suivante aurait dû arriver le ${due} au plus tard`,
      },
      evidence: [{ kind: 'party' as const, id: party.id, note: party.name }],
      acts: [
        { command: 'bill.missing', input: {} },
        { command: 'bill.enter', input: { supplier: party.name } },
      ],
    }))
  },
})
