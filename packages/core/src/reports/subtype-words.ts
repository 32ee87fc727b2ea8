import type { Label } from '../kit/refusal-text.ts'

/** What accounts of a kind are for, in words, by the name of the kind (`Account.subtype`). */
const subtypeWords: Readonly<Record<string, Label>> = {
  accrual: { en: 'Accrued', fr: 'Courus' },
  bank: { en: 'Bank', fr: 'Banque' },
  capital: { en: 'Capital assets', fr: 'Immobilisations' },
  cash: { en: 'Cash', fr: 'Encaisse' },
  clearing: { en: 'Clearing', fr: 'Compte de passage' },
  cogs: { en: 'Cost of sales', fr: 'Coût des ventes' },
  contraAsset: { en: 'Taken off assets', fr: 'En moins de l’actif' },
  contraRevenue: { en: 'Taken off revenue', fr: 'En moins des produits' },
  contribution: { en: 'Contributions', fr: 'Apports' },
  creditCard: { en: 'Credit card', fr: 'Carte de crédit' },
  currentEarnings: { en: 'Income of the year', fr: 'Résultat de l’exercice' },
  deduction: { en: 'Deductions', fr: 'Déductions' },
  deferred: { en: 'Deferred', fr: 'Reportés' },
  dividend: { en: 'Dividends', fr: 'Dividendes' },
  education: { en: 'Education', fr: 'Études' },
  family: { en: 'Family', fr: 'Famille' },
  giving: { en: 'Giving', fr: 'Dons' },
  health: { en: 'Health', fr: 'Santé' },
  housing: { en: 'Housing', fr: 'Logement' },
  income: { en: 'Income', fr: 'Revenus' },
  incomeTax: { en: 'Income tax', fr: 'Impôt sur le revenu' },
  intangible: { en: 'Intangible assets', fr: 'Actifs incorporels' },
  inventory: { en: 'Inventory', fr: 'Stocks' },
  investment: { en: 'Investments', fr: 'Placements' },
  living: { en: 'Living', fr: 'Vie courante' },
  loan: { en: 'Loans', fr: 'Emprunts' },
  loanReceivable: { en: 'Loans receivable', fr: 'Prêts à recevoir' },
  netAssets: { en: 'Net assets', fr: 'Actif net' },
  operating: { en: 'Operating', fr: 'Exploitation' },
  otherIncome: { en: 'Other income', fr: 'Autres produits' },
  otherReceivable: { en: 'Other receivables', fr: 'Autres débiteurs' },
  ownerCapital: { en: 'Owner’s capital', fr: 'Capital du propriétaire' },
  ownerDrawings: { en: 'Owner’s drawings', fr: 'Prélèvements du propriétaire' },
  partnerCapital: { en: 'Partner’s capital', fr: 'Capital d’un associé' },
  partnerDrawings: { en: 'Partner’s drawings', fr: 'Prélèvements d’un associé' },
  payable: { en: 'Payables', fr: 'Créditeurs' },
  payroll: { en: 'Payroll', fr: 'Paie' },
  prepaid: { en: 'Prepaid', fr: 'Payés d’avance' },
  receivable: { en: 'Receivables', fr: 'Débiteurs' },
  registered: { en: 'Registered plans', fr: 'Régimes enregistrés' },
  related: { en: 'Related parties', fr: 'Apparentés' },
  retained: { en: 'Retained earnings', fr: 'Bénéfices non répartis' },
  sales: { en: 'Sales', fr: 'Ventes' },
  salesTax: { en: 'Sales taxes', fr: 'Taxes de vente' },
  shareCapital: { en: 'Share capital', fr: 'Capital-actions' },
  surplus: { en: 'Surplus', fr: 'Surplus' },
  tax: { en: 'Taxes', fr: 'Impôts' },
  transport: { en: 'Transport', fr: 'Transport' },
}

/** What an account of a kind is for; the kind’s own name where people named it, nothing without a kind. */
export function subtypeLabel(subtype: string | undefined): Label | undefined {
  if (subtype === undefined) return undefined
  return subtypeWords[subtype] ?? { en: subtype, fr: subtype }
}
