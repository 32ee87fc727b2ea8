import type { Label } from '@daybook/core/kit/refusal-text.ts'

function words(en: string, fr: string): Label {
  return { en, fr }
}

/** The lines of a corporate tax estimate: numbers are those of the T2, the others have none. */
export const taxWords = {
  '360': words('Taxable income', 'Revenu imposable'),
  '400': words('Income from active business', 'Revenu tiré d’une entreprise exploitée activement'),
  '410': words('Business limit', 'Plafond des affaires'),
  '415': words('Reduction for taxable capital', 'Réduction liée au capital imposable'),
  '417': words('Reduction for passive income', 'Réduction liée au revenu passif'),
  '425': words('Reduced business limit', 'Plafond des affaires réduit'),
  'small-income': words('Income at the small business rate', 'Revenu au taux des petites entreprises'),
  '430': words('Small business deduction', 'Déduction accordée aux petites entreprises'),
  investment: words('Investment income', 'Revenu de placement'),
  '550': words('Basic tax', 'Impôt de base'),
  '604': words('Additional tax on investment income', 'Impôt supplémentaire sur le revenu de placement'),
  '608': words('Federal tax abatement', 'Abattement d’impôt fédéral'),
  '638': words('General tax reduction', 'Réduction générale d’impôt'),
  '700': words('Part I tax', 'Impôt de la partie I'),
  '712': words('Part IV tax', 'Impôt de la partie IV'),
  '440': words('Refundable part of the Part I tax', 'Partie remboursable de l’impôt de la partie I'),
  'province-small': words(
    'Provincial tax at the small business rate',
    'Impôt provincial au taux des petites entreprises',
  ),
  'province-manufacturing': words(
    'Provincial tax on manufacturing and processing',
    'Impôt provincial sur la fabrication et la transformation',
  ),
  'province-general': words('Provincial tax at the general rate', 'Impôt provincial au taux général'),
  '760': words('Provincial or territorial tax', 'Impôt provincial ou territorial'),
  '770': words('Tax payable', 'Impôt à payer'),
  rate: words('Rate', 'Taux'),
  from: words('Threshold', 'Seuil'),
  through: words('Amount at which nothing is left', 'Montant où rien ne reste'),
  over: words('What is over the threshold', 'Excédent sur le seuil'),
  capital: words('Taxable capital of the year before', 'Capital imposable de l’exercice précédent'),
  passive: words('Passive income of the year before', 'Revenu passif de l’exercice précédent'),
  days: words('Part of the year that has this rate', 'Part de l’exercice à ce taux'),
  income: words('Income', 'Revenu'),
  limit: words('Business limit of the province', 'Plafond des affaires de la province'),
  dividends: words('Dividends that bear Part IV tax', 'Dividendes assujettis à l’impôt de la partie IV'),
} as const satisfies Readonly<Record<string, Label>>

/** A line or part of a corporate tax estimate. */
export type TaxLine = keyof typeof taxWords
