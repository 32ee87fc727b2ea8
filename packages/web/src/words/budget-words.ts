const en = {
  title: 'Budgets',
  way: 'Make a budget',
  ways: {
    file: 'from a table',
    hand: 'by hand, an account at a time',
    copy: 'from actuals or another budget',
  },
  account: 'Account',
  yearly: 'For the year, spread evenly',
  overYear: 'A month that is typed wins over the year; 0 takes it out.',
  setIt: 'Set the amounts',
  sayYear: 'Give the fiscal year, such as 2026.',
  sayAccount: 'Choose an account.',
  sayAmounts: 'Type an amount that is not in the budget yet.',
  source: 'Copied from',
  actuals: 'what really happened',
  sourceYear: 'Of fiscal year',
  percent: 'Raised by, in percent',
  percentNote: '2.5, or -10 to lower.',
  copyIt: 'Copy into the budget',
  show: 'Print',
  file: 'Table of the budget (CSV)',
  columns: 'A row an account; columns account, a month each (2026-03, or Mar) or total.',
  name: 'Name of the budget',
  year: 'Fiscal year',
  yearNote: 'For months without a year, and for totals.',
  bringIn: 'Bring in the budget',
  nameFirst: 'A budget is kept under a name.',
  fileFirst: 'Choose a file.',
  would: (lines: number, from: string, through: string) =>
    lines === 0
      ? 'The budget has all of it already.'
      : `${lines === 1 ? '1 account' : `${lines} accounts`}, ${from} to ${through}`,
  did: (budget: string, lines: number) =>
    `Budget ${budget}: ${lines === 1 ? '1 account' : `${lines} accounts`}`,
  kept: 'Kept',
  income: 'income',
  remove: 'Remove',
  didRemove: (budget: string) => `Budget ${budget} removed`,
}

const fr: typeof en = {
  title: 'Budgets',
  way: 'Faire un budget',
  ways: {
    file: 'd’un tableau',
    hand: 'à la main, un compte à la fois',
    copy: 'du réel ou d’un autre budget',
  },
  account: 'Compte',
  yearly: 'Pour l’exercice, réparti également',
  overYear: 'Un mois saisi l’emporte sur l’exercice; 0 le retire.',
  setIt: 'Établir les montants',
  sayYear: 'Donnez l’exercice, comme 2026.',
  sayAccount: 'Choisissez un compte.',
  sayAmounts: 'Saisissez un montant que le budget n’a pas encore.',
  source: 'Copié de',
  actuals: 'ce qui s’est vraiment passé',
  sourceYear: 'De l’exercice',
  percent: 'Haussé de, en pourcentage',
  percentNote: '2,5, ou -10 pour réduire.',
  copyIt: 'Copier dans le budget',
  show: 'Imprimer',
  file: 'Tableau du budget (CSV)',
  columns: 'Une ligne par compte; colonnes compte, un mois chacune (2026-03, ou mars) ou total.',
  name: 'Nom du budget',
  year: 'Exercice',
  yearNote: 'Pour les mois sans année, et pour les totaux.',
  bringIn: 'Prendre le budget',
  nameFirst: 'Un budget se garde sous un nom.',
  fileFirst: 'Choisissez un fichier.',
  would: (lines, from, through) =>
    lines === 0
      ? 'Le budget a déjà tout cela.'
      : `${lines > 1 ? `${lines} comptes` : '1 compte'}, ${from} à ${through}`,
  did: (budget, lines) => `Budget ${budget}\u00a0: ${lines > 1 ? `${lines} comptes` : '1 compte'}`,
  kept: 'Gardés',
  income: 'bénéfice',
  remove: 'Retirer',
  didRemove: (budget) => `Budget ${budget} retiré`,
}

/** The words of budgets and how one comes in from a file. */
export const budgetWords = { en, fr }
