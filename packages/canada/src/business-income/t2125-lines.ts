import type { Source } from '@daybook/core/filings/figure.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'

/** Where the lines of the form were read. */
export const t2125Guide: Source = {
  title: 'T4002 and Form T2125, Statement of Business or Professional Activities, Canada Revenue Agency',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/forms/t2125.html',
  where: 'parts 3 to 7',
  read: '2026-11-23',
  confidence: 'medium',
}

/** The cost of goods sold, line by line: what is added, then the closing inventory that is taken away. */
export const costLines = ['8300', '8320', '8340', '8360', '8450'] as const

/** The expenses, in the order of the form. */
export const expenseLines = [
  '8521',
  '8523',
  '8590',
  '8690',
  '8710',
  '8760',
  '8810',
  '8811',
  '8860',
  '8871',
  '8910',
  '8960',
  '9060',
  '9180',
  '9200',
  '9220',
  '9224',
  '9275',
  '9281',
  '9936',
  '9270',
] as const

/** All lines in the order in which they stand on paper. */
export const t2125Order: readonly string[] = [
  '8000',
  '8290',
  '8230',
  '8299',
  ...costLines,
  '8500',
  '8518',
  '8519',
  ...expenseLines,
  '9368',
  '9369',
  'share',
  '9974',
  '9943',
  '9945',
  '9946',
]

/** What the lines are, in our words. */
export const t2125Labels: Readonly<Record<string, Label>> = {
  '8000': { en: 'Adjusted gross sales or fees', fr: 'Ventes brutes ou honoraires rajustés' },
  '8290': { en: 'Reserves deducted last year', fr: 'Provisions déduites l’an dernier' },
  '8230': { en: 'Other income', fr: 'Autres revenus' },
  '8299': { en: 'Gross business or professional income', fr: 'Revenu brut d’entreprise ou de profession' },
  '8300': { en: 'Opening inventory', fr: 'Stock d’ouverture' },
  '8320': { en: 'Purchases, net of returns', fr: 'Achats, moins les retours' },
  '8340': { en: 'Direct wages', fr: 'Coût de la main-d’œuvre directe' },
  '8360': { en: 'Subcontracts', fr: 'Contrats de sous-traitance' },
  '8450': { en: 'Other costs', fr: 'Autres coûts' },
  '8500': { en: 'Closing inventory', fr: 'Stock de fermeture' },
  '8518': { en: 'Cost of goods sold', fr: 'Coût des marchandises vendues' },
  '8519': { en: 'Gross profit', fr: 'Bénéfice brut' },
  '8521': { en: 'Advertising', fr: 'Publicité' },
  '8523': { en: 'Meals and entertainment, deductible part', fr: 'Repas et représentation, part déductible' },
  '8590': { en: 'Bad debts', fr: 'Créances irrécouvrables' },
  '8690': { en: 'Insurance', fr: 'Assurances' },
  '8710': { en: 'Interest and bank charges', fr: 'Intérêts et frais bancaires' },
  '8760': {
    en: 'Business taxes, licences and memberships',
    fr: 'Taxes d’affaires, licences et cotisations',
  },
  '8810': { en: 'Office expenses', fr: 'Frais de bureau' },
  '8811': { en: 'Office stationery and supplies', fr: 'Papeterie et fournitures de bureau' },
  '8860': { en: 'Professional fees', fr: 'Honoraires professionnels' },
  '8871': { en: 'Management and administration fees', fr: 'Frais de gestion et d’administration' },
  '8910': { en: 'Rent', fr: 'Loyer' },
  '8960': { en: 'Repairs and maintenance', fr: 'Réparations et entretien' },
  '9060': { en: 'Salaries, wages and benefits', fr: 'Salaires, traitements et avantages' },
  '9180': { en: 'Property taxes', fr: 'Impôts fonciers' },
  '9200': { en: 'Travel', fr: 'Frais de voyage' },
  '9220': { en: 'Utilities', fr: 'Services publics' },
  '9224': { en: 'Fuel, except for vehicles', fr: 'Carburant, sauf pour les véhicules' },
  '9275': { en: 'Delivery, freight and express', fr: 'Livraison, transport et messagerie' },
  '9281': {
    en: 'Motor vehicles, without capital cost allowance',
    fr: 'Véhicules à moteur, sans la déduction pour amortissement',
  },
  '9936': { en: 'Capital cost allowance', fr: 'Déduction pour amortissement' },
  '9270': { en: 'Other expenses', fr: 'Autres dépenses' },
  '9368': { en: 'Total expenses', fr: 'Total des dépenses' },
  '9369': { en: 'Net income before adjustments', fr: 'Revenu net avant rajustements' },
  share: { en: 'Your share of line 9369', fr: 'Votre part de la ligne 9369' },
  '9974': { en: 'GST/HST rebate for partners', fr: 'Remboursement de la TPS/TVH aux associés' },
  '9943': {
    en: 'Other amounts deductible from a partner’s share',
    fr: 'Autres montants déductibles de la part d’un associé',
  },
  '9945': { en: 'Business use of home', fr: 'Utilisation de la résidence aux fins de l’entreprise' },
  '9946': { en: 'Your net income', fr: 'Votre revenu net' },
}
