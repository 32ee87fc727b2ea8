import { staleSince } from '../../bank/stale-cheques.ts'
import { entryName } from '../../ledger/entry.ts'
import { check } from '../check.ts'
import { accountWords, money, showEntry } from '../in-words.ts'

/** Payments that the bank has not shown for over six months. */
export const staleCheque = check({
  id: 'stale-cheque',
  group: 'bank',
  severity: 'warning',
  title: { en: 'Stale-dated cheques', fr: 'Chèques périmés' },
  why: {
    en: 'After six months a bank may refuse a cheque. The debt is still owed: stop it and write another, or write it back.',
    fr: 'Après six mois, une banque peut refuser un chèque. La dette demeure\u00a0: faites opposition et refaites-le, ou reprenez-le.',
  },
  needs: ['outstanding'],
  find: ({ outstanding, chart, span, today }) => {
    const on = span.through < today ? span.through : today
    return outstanding.flatMap((item) => {
      const since = item.kind === 'payment' ? staleSince(item, on) : undefined
      if (since === undefined) return []
      const [name, amount] = [accountWords(chart, item.account), money(-item.amount)]
      const to = item.name ?? item.memo
      return [
        {
          subject: `${entryName(item.number)}:${item.account}`,
          date: item.date,
          amount: item.amount,
          words: {
            en: `${item.ref === undefined ? 'A payment' : `Cheque ${item.ref}`} of ${item.date} to ${to} for ${amount.en} has not reached ${name.en}`,
            fr: `${item.ref === undefined ? 'Un paiement' : `Le chèque ${item.ref}`} du ${item.date} à ${to} de ${amount.fr} n’est pas passé à ${name.fr}`,
          },
          evidence: [
            {
              kind: 'entry' as const,
              id: entryName(item.number),
              date: item.date,
              amount: item.amount,
              note: to,
            },
          ],
          acts: [
            { command: 'cheque.write-back', input: { cheque: entryName(item.number) } },
            { command: 'cheque.reissue', input: { cheque: entryName(item.number) } },
            showEntry(item.number),
          ],
        },
      ]
    })
  },
})
