import { check } from '../check.ts'
import { money } from '../in-words.ts'
import { plainNumber } from '../numbers.ts'

/** A supplier’s number on two standing bills. */
export const duplicateBill = check({
  id: 'duplicate-bill',
  group: 'duplicates',
  severity: 'error',
  title: { en: 'A supplier’s bill entered twice', fr: 'Une facture de fournisseur saisie deux fois' },
  why: {
    en: 'A supplier uses a number once. The same number twice is paid twice, and its tax is claimed twice.',
    fr: 'Un fournisseur n’utilise un numéro qu’une fois. Le même numéro deux fois se paie deux fois, et sa taxe est réclamée deux fois.',
  },
  needs: ['documents', 'parties'],
  find: ({ documents, parties, span }) => {
    const bills = documents.filter(({ kind, voided }) => kind === 'bill' && voided === undefined)
    const groups = Map.groupBy(bills, ({ party, number }) => `${party}\t${plainNumber(number)}`)
    return [...groups.values()].flatMap((group) => {
      const own = group.toSorted((left, right) => (left.date < right.date ? -1 : 1))
      const last = own.at(-1)
      if (last === undefined || own.length < 2 || last.date < span.from) return []
      const name = parties.get(last.party)?.name ?? last.party
      const amount = money(last.amount)
      return [
        {
          subject: own.map(({ id }) => id).join('+'),
          date: last.date,
          amount: last.amount,
          words: {
            en: `Bill ${last.number} of ${name} stands ${own.length} times; the last one comes to ${amount.en}`,
            fr: `La facture ${last.number} de ${name} figure ${own.length} fois; la dernière est de ${amount.fr}`,
          },
          evidence: own.map(({ id, date, amount: own }) => ({
            kind: 'document' as const,
            id,
            date,
            amount: own,
            note: name,
          })),
          acts: [
            { command: 'bill.void', input: { number: last.id } },
            { command: 'bill.show', input: { number: last.id } },
          ],
        },
      ]
    })
  },
})
