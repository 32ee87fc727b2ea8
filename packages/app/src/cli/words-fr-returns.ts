/** The notes on flags of registrations and returns in French, by their English. */
export const returnNotes: Readonly<Record<string, string>> = {
  'GST (with HST), QST, PST-BC, PST-SK or PST-MB': 'GST (TPS/TVH), QST (TVQ), PST-BC, PST-SK ou PST-MB',
  'the first day; the next period to file when left out':
    'le premier jour; sinon, la prochaine période à déclarer',
  'the last day of the period': 'le dernier jour de la période',
  'lines that are entered: 204=10.00;210=0.00': 'les lignes saisies : 204=10.00;210=0.00',
  'the id of a return: GST/2026-01-01..2026-03-31': 'l’id d’une déclaration : GST/2026-01-01..2026-03-31',
  'the account number: 123456782RT0001': 'le numéro de compte : 123456782RT0001',
  'the first day of the registration, or of new terms':
    'le premier jour de l’inscription ou des nouvelles modalités',
  'its last day, when it ended': 'son dernier jour, si elle a pris fin',
  'how net tax is worked out; quick-goods where goods resold are 40 % of sales':
    'le calcul de la taxe nette; quick-goods si les biens revendus font 40 % des ventes',
  'filed and paid electronically: more days in SK': 'produite et payée en ligne : plus de jours en SK',
  'QST filed with GST/HST on one return': 'la TVQ déclarée avec la TPS/TVH en une déclaration',
  'a filed return: what it would be with all that came since':
    'une déclaration produite : ce qu’elle serait avec tout ce qui est venu depuis',
  'the day it was filed; today when left out': 'le jour de la production; sinon, aujourd’hui',
  'the agency’s confirmation number': 'le numéro de confirmation de l’administration',
  'the account that entered amounts belong to, where the books do not hold them':
    'le compte des montants saisis que les livres ne contiennent pas',
  'the day of the reversal; the day of its entry or today':
    'le jour de la contrepassation; sinon celui de l’écriture, ou aujourd’hui',
  'the bank account that pays, or takes the refund; the usual one when left out':
    'le compte bancaire qui paie ou encaisse; sinon, le compte usuel',
  'the day of the payment; today when left out': 'le jour du paiement; sinon, aujourd’hui',
  'a part of what is open; all of it when left out': 'une partie du montant en suspens; sinon, tout',
  'the bank’s confirmation number': 'le numéro de confirmation de la banque',
}

/** The fields of answers about registrations and returns in French. */
export const returnAnswerFields: Readonly<Record<string, string>> = {
  amends: 'modifie',
  combined: 'combinée',
  commercialShare: 'part commerciale',
  confirmation: 'confirmation',
  days: 'jours',
  filed: 'produite',
  asOfSeq: 'selon le fait',
  late: 'en retard',
  method: 'méthode',
  notices: 'avis',
  online: 'en ligne',
  payBy: 'à payer le',
  payments: 'paiements',
  periods: 'périodes',
  program: 'taxe',
  payroll: 'paie',
  registrations: 'inscriptions',
  remits: 'versement',
  return: 'déclaration',
  returns: 'déclarations',
}

/** How a reporting period stands, by its JSON value. */
export const returnStateWords: Readonly<Record<string, string>> = {
  filed: 'produite',
  settled: 'réglée',
  overdue: 'en retard',
  current: 'en cours',
}
