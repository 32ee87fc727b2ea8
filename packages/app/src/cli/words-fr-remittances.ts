/** The notes on the flags of remittances in French, by their English. */
export const remittanceNotes: Readonly<Record<string, string>> = {
  'the form: pd7a, tpz-1015, compensation, health-levy, plan or payroll-tax':
    'le formulaire : pd7a, tpz-1015, compensation, health-levy, plan ou payroll-tax',
  'to whom, where there are several: a province, or the name of a plan':
    'à qui, s’il y en a plusieurs : une province, ou le nom d’un régime',
  'a day in it, 2026-03, 2026-Q1, 2026, or both ends; the first one that is owed when left out':
    'un jour de la période, 2026-03, 2026-Q1, 2026 ou les deux bouts; sinon la première qui est due',
  'the due date, where the agency’s letter gives another':
    'l’échéance, si la lettre de l’organisme en donne une autre',
  'the day on which it is paid; today when left out': 'le jour du paiement; sinon aujourd’hui',
  'the account that pays; that of payroll, or the main bank account, when left out':
    'le compte qui paie; sinon celui de la paie, ou le compte bancaire principal',
  'what is paid; what is left of the form when left out': 'ce qui est payé; sinon le reste du formulaire',
  'why the amount is not that of the form': 'pourquoi le montant n’est pas celui du formulaire',
  'pay a period that is not over; use rates that nobody has checked for its days':
    'payer une période non terminée; utiliser des taux non vérifiés pour ses jours',
  'the number that the bank or the agency gave': 'le numéro donné par la banque ou l’organisme',
  'seen on a day; today when left out': 'vu à un jour donné; sinon aujourd’hui',
  'what is paid and periods of nothing too': 'aussi ce qui est payé et les périodes sans rien',
  'paid on or after this day': 'payés ce jour ou après',
  'paid on or before this day': 'payés ce jour ou avant',
  'the entry that paid it: J12': 'l’écriture qui l’a payé : J12',
  'the line, as remittance.prepare shows it': 'la ligne, telle que remittance.prepare la montre',
  'the return: of a compensation board, or of a health levy':
    'la déclaration : d’un organisme d’indemnisation, ou d’un impôt-santé',
  'the province, where there are several': 'la province, s’il y en a plusieurs',
  'the calendar year': 'l’année civile',
  'the calendar year; this one when left out': 'l’année civile; sinon celle-ci',
  'something was late in the last twelve months: no quarterly remitting':
    'un retard dans les douze derniers mois : pas de versement trimestriel',
  'of a new employer: what will be withheld in a month':
    'd’un nouvel employeur : ce qui sera retenu dans un mois',
}

/** The fields of answers about remittances in French. */
export const remittanceAnswerFields: Readonly<Record<string, string>> = {
  agency: 'organisme',
  average: 'moyenne',
  claim: 'énoncé',
  debits: 'débits',
  group: 'classe',
  mayAsk: 'peut demander',
  notes: 'notes',
  overdue: 'en retard',
  owing: 'solde dû',
  paid: 'payé',
  penalty: 'pénalité',
  persons: 'personnes',
  remittance: 'versement',
  remittances: 'versements',
  remitted: 'versé',
  set: 'inscrit',
  types: 'types',
  undated: 'sans échéance',
  upcoming: 'à venir',
}

/** The French of how a remittance stands. */
export const remittanceStatusWords: Readonly<Record<string, string>> = {
  open: 'en cours',
  due: 'à payer',
  overdue: 'en retard',
  paid: 'payé',
  nil: 'rien',
}

/** The fields of remittances that hold money. */
export const remittanceDecimals = ['average', 'overdue', 'owing', 'paid', 'penalty', 'remitted', 'upcoming']
