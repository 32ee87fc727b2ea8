const en = {
  room: 'Room for dividends',
  pools: { grip: 'General rate income pool (GRIP)', cda: 'Capital dividend account (CDA)' },
  may: { grip: 'May be declared as eligible dividends:', cda: 'May be declared as capital dividends:' },
  nothing: 'Nothing was recorded.',
  date: 'Date',
  what: 'What',
  amount: 'Amount',
  balance: 'Balance',
  record: 'Record a pool',
  recordIt: 'Record',
  pool: 'Pool',
  day: 'Day',
  dayNote: 'For the GRIP, the last day of the tax year.',
  amountNote: 'Negative for what went out other than by dividends.',
  remove: 'Take back what was recorded on the day',
  didRecord: (pool: string) => `${pool} recorded`,
  didRemove: (pool: string, day: string) => `${pool} of ${day} taken back`,
  insist: 'Why it is declared beyond its pool',
  insistNote: 'The reason is recorded. Electing the excess out of the pool is left to the return.',
}

const fr: typeof en = {
  room: 'Ce qui peut être déclaré',
  pools: {
    grip: 'Compte de revenu à taux général (CRTG)',
    cda: 'Compte de dividendes en capital (CDC)',
  },
  may: {
    grip: 'Peut être déclaré en dividendes déterminés :',
    cda: 'Peut être déclaré en dividendes en capital :',
  },
  nothing: 'Rien n’a été inscrit.',
  date: 'Date',
  what: 'Description',
  amount: 'Montant',
  balance: 'Solde',
  record: 'Inscrire au CRTG ou au CDC',
  recordIt: 'Inscrire',
  pool: 'Compte',
  day: 'Jour',
  dayNote: 'Pour le CRTG, le dernier jour de l’année d’imposition.',
  amountNote: 'Négatif pour ce qui est sorti autrement que par des dividendes.',
  remove: 'Reprendre ce qui fut inscrit ce jour-là',
  didRecord: (pool) => `${pool} inscrit`,
  didRemove: (pool, day) => `${pool} du ${day} repris`,
  insist: 'Pourquoi il est déclaré au-delà de son compte',
  insistNote: 'La raison est inscrite. Le choix sur l’excédent se fait dans la déclaration.',
}

/** The words of the pools that dividends are paid out of. */
export const poolWords = { en, fr }
