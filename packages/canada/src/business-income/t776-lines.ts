import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { t2125Labels } from './t2125-lines.ts'

/** The expenses, in the order of the form. */
export const rentalExpenseLines = [
  '8521',
  '8690',
  '8710',
  '8810',
  '8860',
  '8871',
  '8960',
  '9060',
  '9180',
  '9200',
  '9220',
  '9281',
  '9270',
] as const

/** The lines of one property, in the order of the form. */
export const t776Order: readonly string[] = [
  '8140',
  '8141',
  '8230',
  '8299',
  ...rentalExpenseLines,
  'expenses',
  '9949',
  '9366',
  '9369',
  'share',
  '9945',
  '9947',
  '9948',
  'before',
  '9936',
  '9974',
  '9943',
  '9946',
]

/** What the lines are, in our words. */
export const t776Labels: Readonly<Record<string, Label>> = {
  ...Object.fromEntries(
    rentalExpenseLines.flatMap((line) => {
      const label = t2125Labels[line]
      return label === undefined ? [] : [[line, label]]
    }),
  ),
  '8140': { en: 'Of this, rents of short-term rentals', fr: 'Dont loyers de location à court terme' },
  '8141': { en: 'Gross rents', fr: 'Loyers bruts' },
  '8230': { en: 'Other rental income', fr: 'Autres revenus de location' },
  '8299': { en: 'Gross rental income of the whole property', fr: 'Revenu brut de location de tout le bien' },
  expenses: { en: 'Total expenses', fr: 'Total des dépenses' },
  '9949': { en: 'Personal part of the expenses', fr: 'Partie personnelle des dépenses' },
  '9366': {
    en: 'Expenses of short-term rentals that do not comply',
    fr: 'Dépenses de locations à court terme non conformes',
  },
  '9369': { en: 'Net income before adjustments', fr: 'Revenu net avant rajustements' },
  share: { en: 'Your share of line 9369', fr: 'Votre part de la ligne 9369' },
  '9945': { en: 'Other expenses of the co-owner', fr: 'Autres dépenses du copropriétaire' },
  '9947': { en: 'Recaptured capital cost allowance', fr: 'Récupération de l’amortissement' },
  '9948': { en: 'Terminal loss', fr: 'Perte finale' },
  before: {
    en: 'Net income before capital cost allowance',
    fr: 'Revenu net avant la déduction pour amortissement',
  },
  '9936': { en: 'Capital cost allowance', fr: 'Déduction pour amortissement' },
  '9974': { en: 'GST/HST rebate for partners', fr: 'Remboursement de la TPS/TVH aux associés' },
  '9943': { en: 'Other expenses of the partner', fr: 'Autres dépenses de l’associé' },
  '9946': { en: 'Net rental income', fr: 'Revenu net de location' },
}
