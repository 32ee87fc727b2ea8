import type { Label } from '@daybook/core/kit/refusal-text.ts'

/** A question that people ask of the occupation, with its answer. `asOf` where the answer is dated. */
export type Answered = {
  readonly id: string
  readonly ask: Label
  readonly answer: Label
  readonly asOf?: string
}

/**
 * Questions about 12200 and their answers, in our words. Figures are those of `outlooks.json`; faq.test.ts
 * holds the two together.
 */
export const answered: readonly Answered[] = [
  {
    id: 'demand',
    ask: { en: 'Is it in demand?', fr: 'Est-ce une profession en demande?' },
    answer: {
      en: 'For Canada the federal projection for 2024 to 2033 sees balance: about 112,900 openings for 111,500 seekers, with 204,400 people at work in 2023. British Columbia expects 10,850 openings from 2025 to 2035, most of them to replace people who leave (68.5 %). In Ontario the London region was rated very good for 2023 to 2025, an edition that newer ones have replaced. The ratings of the provinces today are not known here: look them up at Job Bank.',
      fr: 'Pour le Canada, la projection fédérale de 2024 à 2033 voit un équilibre : environ 112 900 postes pour 111 500 chercheurs, et 204 400 personnes en emploi en 2023. La Colombie-Britannique prévoit 10 850 postes de 2025 à 2035, surtout pour remplacer des départs (68,5 %). En Ontario, la région de London était cotée très bonne pour 2023 à 2025, une édition remplacée depuis. Les cotes actuelles des provinces ne sont pas connues ici : consultez le Guichet-Emplois.',
    },
    asOf: '2026-11-22',
  },
  {
    id: 'work',
    ask: { en: 'What does one do all day?', fr: 'Que fait-on toute la journée?' },
    answer: {
      en: 'Enter what came in and went out, tie it to its papers and to the bank, keep the ledger in balance; at month’s end reconcile and report, at pay day work out the pay, at the due dates file and remit; at year’s end close the books and hand them to the accountant or prepare the return.',
      fr: 'On inscrit ce qui entre et ce qui sort, on le relie aux pièces et à la banque, on tient le grand livre en équilibre; en fin de mois on rapproche et on rend compte, aux jours de paye on calcule la paye, aux échéances on produit et on remet; en fin d’exercice on clôt les livres et on les confie au comptable, ou on prépare la déclaration.',
    },
  },
  {
    id: 'technician',
    ask: {
      en: 'Is a bookkeeper the same as an accounting technician?',
      fr: 'Un teneur de livres est-il la même chose qu’un technicien en comptabilité?',
    },
    answer: {
      en: 'For the classification, yes: both titles stand in unit group 12200, with the same duties and requirements. Employers often mean more of statements and analysis by technician, more of daily entries by bookkeeper. An accountant is another group (11100), and so is an accounting clerk (14200).',
      fr: 'Pour la classification, oui : les deux titres sont dans le groupe de base 12200, avec les mêmes fonctions et exigences. Les employeurs entendent souvent par technicien plus d’états et d’analyse, par teneur de livres plus d’écritures quotidiennes. Un comptable relève d’un autre groupe (11100), un commis à la comptabilité aussi (14200).',
    },
  },
]
