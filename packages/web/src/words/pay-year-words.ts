import type { WordsById } from './en.ts'

const enCodes: WordsById = {
  cpp: 'CPP',
  cpp2: 'CPP, second part',
  qpp: 'QPP',
  qpp2: 'QPP, second part',
  ei: 'EI',
  qpip: 'QPIP',
}

const frCodes: WordsById = {
  cpp: 'RPC',
  cpp2: 'RPC, deuxième partie',
  qpp: 'RRQ',
  qpp2: 'RRQ, deuxième partie',
  ei: 'AE',
  qpip: 'RQAP',
}

const en = {
  pier: 'Contributions by person (PIER)',
  pierNote: 'What should have been held back on the earnings of the year, and what was.',
  noPays: 'Nobody was paid in this year.',
  person: 'Person',
  province: 'Province',
  contribution: 'Contribution',
  should: 'Should have been',
  was: 'Was held back',
  little: 'Too little (with a minus, too much)',
  employer: 'Too little, employer',
  fits: 'Every contribution agrees.',
  differs: (count: number, owed: string) =>
    `${count === 1 ? '1 person has' : `${count} people have`} a contribution that differs; owed with the employer’s share: ${owed}`,
  split: 'both sides of Quebec’s border: each side by itself, read with care',
  codes: enCodes,
  annual: (year: string) => `The year’s return, ${year}`,
  annualDue: (due: string) => `due ${due}`,
  group: 'Class',
  earnings: 'Earnings',
  excess: 'Above the maximum',
  counted: 'Counted',
  remitted: 'Remitted for the year',
  owing: 'Still owed',
  credit: 'To be credited',
  total: 'Of the year',
  amount: 'Amount',
  printAnnual: 'Print the year’s return',
}

const fr: typeof en = {
  pier: 'Cotisations par personne (EGPA)',
  pierNote: 'Ce qu’il fallait retenir sur les gains de l’année, et ce qui l’a été.',
  noPays: 'Personne n’a été payé cette année-là.',
  person: 'Personne',
  province: 'Province',
  contribution: 'Cotisation',
  should: 'Il fallait',
  was: 'A été retenu',
  little: 'En moins (avec un signe moins, en trop)',
  employer: 'En moins, employeur',
  fits: 'Toutes les cotisations concordent.',
  differs: (count, owed) =>
    `${count > 1 ? `${count} personnes ont` : `${count} personne a`} une cotisation qui diffère; dû avec la part de l’employeur\u00a0: ${owed}`,
  split: 'des deux côtés de la frontière du Québec\u00a0: chaque côté à part, à lire avec soin',
  codes: frCodes,
  annual: (year) => `La déclaration de l’année ${year}`,
  annualDue: (due) => `échéance ${due}`,
  group: 'Classe',
  earnings: 'Gains',
  excess: 'Au-dessus du maximum',
  counted: 'Compté',
  remitted: 'Versé pour l’année',
  owing: 'Reste dû',
  credit: 'À créditer',
  total: 'De l’année',
  amount: 'Montant',
  printAnnual: 'Imprimer la déclaration de l’année',
}

/** The words of what is checked and declared once a year for payroll. */
export const payYearWords = { en, fr }
