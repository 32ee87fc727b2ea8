import { check } from '../check.ts'
import { money } from '../in-words.ts'

/** Tax accounts and the lines of filed returns against the postings. */
export const returnsProved = check({
  id: 'returns-proved',
  group: 'tax',
  severity: 'error',
  title: {
    en: 'Tax accounts against the returns filed',
    fr: 'Comptes de taxe contre les déclarations produites',
  },
  why: {
    en: 'What was filed must be what the books say, and what stands on the tax accounts must be what no return has counted yet.',
    fr: 'Ce qui a été déclaré doit être ce que disent les livres, et ce qui reste aux comptes de taxe doit être ce qu’aucune déclaration n’a compté.',
  },
  needs: ['returns'],
  find: ({ returns, span }) =>
    returns.map(({ filing, what, wanted, found }) => {
      const [asked, is] = [money(wanted), money(found)]
      return {
        subject: `${filing ?? 'open'}:${what}`,
        date: span.through,
        amount: found - wanted,
        words:
          filing === undefined
            ? {
                en: `Account ${what} stands at ${is.en}; what no return has counted is ${asked.en}`,
                fr: `Le compte ${what} est à ${is.fr}; ce qu’aucune déclaration n’a compté est ${asked.fr}`,
              }
            : {
                en: `${filing}, line ${what}: filed ${is.en}, the postings give ${asked.en}`,
                fr: `${filing}, ligne ${what}\u00a0: déclaré ${is.fr}, les écritures donnent ${asked.fr}`,
              },
        evidence: [
          filing === undefined
            ? { kind: 'account' as const, id: what, amount: found }
            : { kind: 'return' as const, id: filing, amount: found, note: what },
        ],
        acts:
          filing === undefined
            ? [{ command: 'account.postings', input: { account: what } }]
            : [
                { command: 'return.show', input: { return: filing } },
                { command: 'return.amend', input: { return: filing } },
              ],
      }
    }),
})
