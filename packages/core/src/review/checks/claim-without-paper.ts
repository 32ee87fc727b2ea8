import { check } from '../check.ts'
import { listed } from '../finding.ts'
import { entriesWords, entryEvidence, money } from '../in-words.ts'

/** Tax claimed back without a paper. */
export const claimWithoutPaper = check({
  id: 'claim-without-paper',
  group: 'tax',
  severity: 'warning',
  title: { en: 'Tax claimed without a paper', fr: 'Taxe réclamée sans pièce' },
  why: {
    en: 'A credit is allowed on a paper that shows the supplier, the date and the total, from a limit on also the number and the tax. Without it the credit is lost.',
    fr: 'Un crédit s’appuie sur une pièce qui montre le fournisseur, la date et le total, et à partir d’un seuil aussi le numéro et la taxe. Sans elle, le crédit est perdu.',
  },
  needs: ['bareClaims'],
  find: ({ bareClaims: { keepsPapers, from, claims }, span }) => {
    const limit = money(from)
    if (!keepsPapers) {
      const [count, tax] = [
        claims.reduce((sum, each) => sum + each.count, 0),
        money(claims.reduce((sum, each) => sum + each.tax, 0n)),
      ]
      if (count === 0) return []
      const many = entriesWords(count)
      return [
        {
          subject: 'none-kept',
          date: span.through,
          severity: 'note' as const,
          words: {
            en: `No papers are kept in these books: ${many.en} of ${limit.en} and more claim ${tax.en} of tax`,
            fr: `Aucune pièce n’est gardée dans ces livres\u00a0: ${many.fr} de ${limit.fr} et plus réclament ${tax.fr} de taxe`,
          },
          ...listed(claims.flatMap(({ entries }) => entries).map(entryEvidence)),
          acts: [{ command: 'paper.attach', input: {} }],
        },
      ]
    }
    return claims.map(({ name, count, tax, entries }) => {
      const [many, sum] = [entriesWords(count), money(tax)]
      return {
        subject: name === '' ? '-' : name,
        date: entries[0]?.date ?? span.through,
        amount: tax,
        words: {
          en: `${many.en} of ${name === '' ? 'nobody named' : name} of ${limit.en} and more claim ${sum.en} of tax without a paper`,
          fr: `${many.fr} de ${name === '' ? 'personne en particulier' : name} de ${limit.fr} et plus réclament ${sum.fr} de taxe sans pièce`,
        },
        ...listed(entries.map(entryEvidence)),
        acts: [{ command: 'paper.attach', input: { entry: `J${entries[0]?.number ?? ''}` } }],
      }
    })
  },
})
