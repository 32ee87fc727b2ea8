import { check } from '../check.ts'
import { accountEvidence, accountWords, money } from '../in-words.ts'

/** Reconciled accounts whose balance on the day of the seal is not what it was. */
export const sealChanged = check({
  id: 'seal-changed',
  group: 'bank',
  severity: 'error',
  title: { en: 'Balances changed after they were reconciled', fr: 'Soldes modifiés après le rapprochement' },
  why: {
    en: 'A reconciled balance was proved by a paper. If it differs today, something was posted or taken back behind the seal, and the opening of later periods is wrong.',
    fr: 'Un solde rapproché a été prouvé par une pièce. S’il diffère aujourd’hui, on a inscrit ou repris quelque chose derrière le sceau, et l’ouverture des périodes suivantes est fausse.',
  },
  needs: ['seals'],
  find: ({ seals, chart }) =>
    seals.flatMap(({ id, account, on, balance, now }) => {
      if (balance === now) return []
      const [name, was, is] = [accountWords(chart, account), money(balance), money(now)]
      return [
        {
          subject: id,
          date: on,
          amount: now - balance,
          words: {
            en: `${name.en} was reconciled at ${was.en} on ${on} and stands at ${is.en} there now`,
            fr: `${name.fr} a été rapproché à ${was.fr} le ${on} et s’y trouve maintenant à ${is.fr}`,
          },
          evidence: [
            { kind: 'seal' as const, id, date: on, amount: balance },
            accountEvidence(chart, account, now),
          ],
          acts: [
            { command: 'seal.show', input: { seal: id } },
            { command: 'seal.reopen', input: { seal: id } },
          ],
        },
      ]
    }),
})
