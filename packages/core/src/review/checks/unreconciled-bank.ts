import { check } from '../check.ts'
import { accountEvidence, accountWords, codeOf } from '../in-words.ts'

/** Bank accounts and cards that are not reconciled through the last full month of the span. */
export const unreconciledBank = check({
  id: 'unreconciled-bank',
  group: 'bank',
  severity: 'error',
  title: { en: 'Bank accounts and cards not reconciled', fr: 'Banques et cartes non rapprochées' },
  why: {
    en: 'Until the statement agrees, nobody knows what is missing or twice: everything else in the review rests on it.',
    fr: 'Tant que le relevé ne concorde pas, personne ne sait ce qui manque ou est en double\u00a0: tout le reste de la revue s’appuie là-dessus.',
  },
  needs: ['unreconciled'],
  find: ({ unreconciled, chart }) =>
    unreconciled.map(({ account, sealedOn }) => {
      const name = accountWords(chart, account)
      return {
        subject: account,
        ...(sealedOn === undefined ? {} : { date: sealedOn }),
        words:
          sealedOn === undefined
            ? { en: `${name.en} was never reconciled`, fr: `${name.fr} n’a jamais été rapproché` }
            : {
                en: `${name.en} is reconciled through ${sealedOn} only`,
                fr: `${name.fr} n’est rapproché que jusqu’au ${sealedOn}`,
              },
        evidence: [accountEvidence(chart, account)],
        acts: [{ command: 'account.reconcile', input: { account: codeOf(chart, account) } }],
      }
    }),
})
