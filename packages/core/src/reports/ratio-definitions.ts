import type { Label } from '../kit/refusal-text.ts'

/** The amounts that ratios are made of, as `ratioTerms` finds them in the statements. */
export type RatioTerm =
  | 'cash'
  | 'current-assets'
  | 'quick-assets'
  | 'current-liabilities'
  | 'receivables'
  | 'inventory'
  | 'payables'
  | 'assets'
  | 'liabilities'
  | 'equity'
  | 'revenue'
  | 'cost-of-sales'
  | 'gross-margin'
  | 'costs'
  | 'interest'
  | 'before-interest-and-tax'
  | 'net-income'

/** What a ratio counts: how many times, percent, days, or months of the period's average. */
export type RatioUnit = 'times' | 'percent' | 'days' | 'months'

/** A ratio: one amount over another, what it is called and what it says. */
export type RatioDefinition = {
  readonly key: string
  readonly group: 'liquidity' | 'leverage' | 'profitability' | 'activity'
  readonly label: Label
  readonly definition: Label
  readonly unit: RatioUnit
  readonly over: readonly [RatioTerm, RatioTerm]
}

function ratio(
  key: string,
  group: RatioDefinition['group'],
  label: Label,
  definition: Label,
  unit: RatioUnit,
  ...over: readonly [RatioTerm, RatioTerm]
): RatioDefinition {
  return { key, group, label, definition, unit, over }
}

/** The ratios of a business, with what each says in words of both languages. */
export const businessRatios: readonly RatioDefinition[] = [
  ratio(
    'current',
    'liquidity',
    { en: 'Current ratio', fr: 'Ratio de liquidité générale' },
    { en: 'Current assets over current liabilities.', fr: 'Actif à court terme sur passif à court terme.' },
    'times',
    'current-assets',
    'current-liabilities',
  ),
  ratio(
    'quick',
    'liquidity',
    { en: 'Quick ratio', fr: 'Ratio de liquidité relative' },
    {
      en: 'Current assets without inventory and prepaid expenses, over current liabilities.',
      fr: 'Actif à court terme sans les stocks ni les frais payés d’avance, sur passif à court terme.',
    },
    'times',
    'quick-assets',
    'current-liabilities',
  ),
  ratio(
    'debt-to-equity',
    'leverage',
    { en: 'Debt to equity', fr: 'Dettes sur capitaux propres' },
    { en: 'All liabilities over equity.', fr: 'Total du passif sur capitaux propres.' },
    'times',
    'liabilities',
    'equity',
  ),
  ratio(
    'debt-to-assets',
    'leverage',
    { en: 'Debt to assets', fr: 'Ratio d’endettement' },
    { en: 'All liabilities in percent of all assets.', fr: 'Total du passif en pourcentage de l’actif.' },
    'percent',
    'liabilities',
    'assets',
  ),
  ratio(
    'interest-coverage',
    'leverage',
    { en: 'Interest coverage', fr: 'Couverture des intérêts' },
    {
      en: 'Net income before interest and income taxes, over interest.',
      fr: 'Résultat net avant intérêts et impôts, sur intérêts.',
    },
    'times',
    'before-interest-and-tax',
    'interest',
  ),
  ratio(
    'gross-margin',
    'profitability',
    { en: 'Gross margin', fr: 'Marge brute' },
    {
      en: 'Revenue less cost of sales, in percent of revenue.',
      fr: 'Produits moins coût des ventes, en pourcentage des produits.',
    },
    'percent',
    'gross-margin',
    'revenue',
  ),
  ratio(
    'net-margin',
    'profitability',
    { en: 'Net margin', fr: 'Marge nette' },
    { en: 'Net income in percent of revenue.', fr: 'Résultat net en pourcentage des produits.' },
    'percent',
    'net-income',
    'revenue',
  ),
  ratio(
    'return-on-assets',
    'profitability',
    { en: 'Return on assets', fr: 'Rendement de l’actif' },
    {
      en: 'Net income of the period in percent of assets at its end.',
      fr: 'Résultat net de la période en pourcentage de l’actif à la fin.',
    },
    'percent',
    'net-income',
    'assets',
  ),
  ratio(
    'return-on-equity',
    'profitability',
    { en: 'Return on equity', fr: 'Rendement des capitaux propres' },
    {
      en: 'Net income of the period in percent of equity at its end.',
      fr: 'Résultat net de la période en pourcentage des capitaux propres à la fin.',
    },
    'percent',
    'net-income',
    'equity',
  ),
  ratio(
    'days-receivable',
    'activity',
    { en: 'Days receivable', fr: 'Délai de recouvrement' },
    {
      en: 'Receivables from customers over revenue, times the days of the period.',
      fr: 'Comptes clients sur produits, fois les jours de la période.',
    },
    'days',
    'receivables',
    'revenue',
  ),
  ratio(
    'days-inventory',
    'activity',
    { en: 'Days in inventory', fr: 'Délai d’écoulement des stocks' },
    {
      en: 'Inventory over cost of sales, times the days of the period.',
      fr: 'Stocks sur coût des ventes, fois les jours de la période.',
    },
    'days',
    'inventory',
    'cost-of-sales',
  ),
  ratio(
    'days-payable',
    'activity',
    { en: 'Days payable', fr: 'Délai de règlement' },
    {
      en: 'Payables to suppliers over cost of sales and expenses, times the days of the period.',
      fr: 'Comptes fournisseurs sur coût des ventes et charges, fois les jours de la période.',
    },
    'days',
    'payables',
    'costs',
  ),
]

/** The ratios of a household. */
export const personalRatios: readonly RatioDefinition[] = [
  ratio(
    'reserve',
    'liquidity',
    { en: 'Reserve', fr: 'Réserve' },
    {
      en: 'Cash over spending, times the months of the period: how many months it lasts.',
      fr: 'Argent sur dépenses, fois les mois de la période : combien de mois il suffit.',
    },
    'months',
    'cash',
    'costs',
  ),
  ratio(
    'debt-to-assets',
    'leverage',
    { en: 'Debt to assets', fr: 'Ratio d’endettement' },
    {
      en: 'All that is owed in percent of all that is owned.',
      fr: 'Tout ce qui est dû en pourcentage de l’avoir.',
    },
    'percent',
    'liabilities',
    'assets',
  ),
  ratio(
    'savings-rate',
    'profitability',
    { en: 'Savings rate', fr: 'Taux d’épargne' },
    {
      en: 'Income less spending, in percent of income.',
      fr: 'Revenus moins dépenses, en pourcentage des revenus.',
    },
    'percent',
    'net-income',
    'revenue',
  ),
]
