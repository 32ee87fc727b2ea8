/** The notes on the flags of pay stubs in French, by their English. */
export const stubNotes: Readonly<Record<string, string>> = {
  'show what the employer pays besides': 'montrer ce que l’employeur verse en plus',
  'give the paper too: a PDF in base64': 'donner aussi le papier : un PDF en base64',
  'the numbers of the employees; all of the run when left out':
    'les numéros des employés; sinon tous ceux du cycle',
  'one PDF for all; a name of its own when left out': 'un seul PDF pour tous; sinon un nom à lui',
  'a folder for a PDF each, instead of one for all':
    'un dossier pour un PDF chacun, au lieu d’un seul pour tous',
}

/** The French of the fields of answers about pay stubs, by their names in JSON. */
export const stubAnswerFields: Readonly<Record<string, string>> = {
  accruedInYear: 'mis de côté dans l’année',
  advance: 'avance',
  contributions: 'cotisations de l’employeur',
  hoursInYear: 'heures de l’année',
  letters: 'lettres sans police',
  named: 'avec les noms',
  owed: 'dû',
  overpayment: 'trop-payé',
  paidInYear: 'payé dans l’année',
  position: 'poste',
  proofs: 'preuves',
  stubs: 'talons',
  vacation: 'vacances',
}
