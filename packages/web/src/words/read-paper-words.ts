const en = {
  read: 'Read paper',
  readFile: 'Read a paper',
  reading: 'Reading the paper on this machine',
  title: 'What the paper says',
  paper: 'The paper',
  field: 'What',
  value: 'Read as',
  line: 'From the line',
  sure: 'Sure',
  filledIn: 'Filled into the bill. Look at the paper beside it, then enter the bill.',
  byNumber: (name: string) => `Known by its registration number: ${name}`,
  byName: (name: string) => `Known by its name: ${name}`,
  unknown: (name: string) => `No supplier of the books has this number or name: ${name}`,
  add: (name: string) => `Add ${name}`,
  coding: { usual: 'On its usual account', last: 'On the account of its last bill' },
  chooseDay: 'The day is',
  paid: 'It may be paid already',
  hang: (entry: string) => `Hang it on ${entry}`,
  hung: (entry: string) => `The paper hangs on ${entry}`,
  waits: 'waits in the bank review',
  days: (count: number) =>
    count === 0
      ? 'the same day'
      : `${Math.abs(count)} ${Math.abs(count) === 1 ? 'day' : 'days'} ${count < 0 ? 'before' : 'later'}`,
  hasPaper: 'has a paper already',
}

const fr: typeof en = {
  read: 'Lire la pièce',
  readFile: 'Lire une pièce',
  reading: 'Lecture de la pièce sur cette machine',
  title: 'Ce que dit la pièce',
  paper: 'La pièce',
  field: 'Quoi',
  value: 'Lu',
  line: 'De la ligne',
  sure: 'Sûr à',
  filledIn: 'Reporté dans la facture. Regardez la pièce à côté, puis saisissez la facture.',
  byNumber: (name) => `Reconnu par son numéro d’inscription : ${name}`,
  byName: (name) => `Reconnu par son nom : ${name}`,
  unknown: (name) => `Aucun fournisseur des livres n’a ce numéro ni ce nom : ${name}`,
  add: (name) => `Ajouter ${name}`,
  coding: { usual: 'À son compte habituel', last: 'Au compte de sa dernière facture' },
  chooseDay: 'Le jour est',
  paid: 'Peut-être déjà payée',
  hang: (entry) => `La joindre à ${entry}`,
  hung: (entry) => `La pièce est jointe à ${entry}`,
  waits: 'attend dans la revue bancaire',
  days: (count) =>
    count === 0
      ? 'le même jour'
      : `${Math.abs(count)} ${Math.abs(count) === 1 ? 'jour' : 'jours'} ${count < 0 ? 'avant' : 'après'}`,
  hasPaper: 'a déjà une pièce',
}

/** The words of reading receipts and bills. */
export const readPaperWords = { en, fr }
