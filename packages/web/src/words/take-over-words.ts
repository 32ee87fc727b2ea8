import type { WordsById } from './en.ts'

const enFigures: WordsById = {
  gross: 'Gross without bonuses',
  bonus: 'Bonuses',
  benefits: 'Taxable benefits',
  cpp: 'CPP',
  cpp2: 'CPP, second part',
  qpp: 'QPP',
  qpp2: 'QPP, second part',
  ei: 'EI',
  qpip: 'QPIP',
  tax: 'Income tax',
  quebecTax: 'Quebec income tax',
  hours: 'Insurable hours',
  vacation: 'Vacation pay owed',
  rpp: 'Registered pension plan',
  rrsp: 'RRSP',
  unionDues: 'Union dues',
  otherDeductions: 'Other deductions',
}

const frFigures: WordsById = {
  gross: 'Brut sans les primes',
  bonus: 'Primes',
  benefits: 'Avantages imposables',
  cpp: 'RPC',
  cpp2: 'RPC, deuxième partie',
  qpp: 'RRQ',
  qpp2: 'RRQ, deuxième partie',
  ei: 'AE',
  qpip: 'RQAP',
  tax: 'Impôt sur le revenu',
  quebecTax: 'Impôt du Québec',
  hours: 'Heures assurables',
  vacation: 'Indemnité de vacances due',
  rpp: 'Régime de pension agréé',
  rrsp: 'REER',
  unionDues: 'Cotisations syndicales',
  otherDeductions: 'Autres retenues',
}

const en = {
  importPeople: 'Import',
  importTitle: 'Import employees',
  importNote:
    'A table, a row an employee. The columns are named as on the page on which you hire: name, day of birth, hire date, pay, province and so on. All are hired, or nobody.',
  file: 'Table of employees (CSV or XLSX)',
  chooseFile: 'Choose a table.',
  importAll: (count: number) => (count === 1 ? 'Hire 1 employee' : `Hire ${count} employees`),
  didImport: (count: number) => (count === 1 ? '1 employee hired' : `${count} employees hired`),
  would: 'Who would be hired',
  opening: 'Year to date',
  openingTitle: 'Year to date from other books',
  openingNote:
    'What was paid this year before these books, so that yearly maximums, slips and records of employment go on from it. Nothing is posted: the amounts came with the opening balances, and are held against them.',
  openingFile: 'Table of the year to date (CSV or XLSX)',
  lastDay: 'Last pay date of the books of before',
  take: 'Take over',
  nothing: 'Give a figure.',
  didTake: (count: number) =>
    count === 1 ? 'Year to date of 1 employee taken over' : `Year to date of ${count} employees taken over`,
  wouldTake: 'What would be taken over',
  number: 'Number',
  name: 'Name',
  pay: 'Pay',
  gross: 'Gross',
  deductions: 'Deductions',
  net: 'Net',
  figures: enFigures,
  erase: 'Erase who this is',
  eraseTitle: (who: string) => `Erase who ${who} is`,
  eraseWhat:
    'Name, social insurance number, day of birth, address, e-mail and bank account leave the vault. What was paid stays in the books under the number alone.',
  eraseNoWay: 'This cannot be undone. Backups that were made earlier still hold it.',
  eraseUntil: (day: string) => `The law asked to keep it until ${day}; that day is over.`,
  eraseEarly: 'Erase all the same, although the law asks to keep it',
  didErase: (number: string) => `Who number ${number} is was erased`,
}

const fr: typeof en = {
  importPeople: 'Importer',
  importTitle: 'Importer des employés',
  importNote:
    'Un tableau, une ligne par employé. Les colonnes portent les noms de la page d’embauche\u00a0: nom, jour de naissance, date d’embauche, paie, province, etc. Tous sont embauchés, ou personne.',
  file: 'Tableau des employés (CSV ou XLSX)',
  chooseFile: 'Choisissez un tableau.',
  importAll: (count) => (count > 1 ? `Embaucher ${count} employés` : `Embaucher ${count} employé`),
  didImport: (count) => (count > 1 ? `${count} employés embauchés` : `${count} employé embauché`),
  would: 'Qui serait embauché',
  opening: 'Cumul de l’année',
  openingTitle: 'Cumul de l’année d’autres livres',
  openingNote:
    'Ce qui a été payé cette année avant ces livres, pour que les maximums de l’année, les feuillets et les relevés d’emploi en tiennent compte. Rien n’est reporté\u00a0: les montants sont venus avec les soldes d’ouverture et leur sont comparés.',
  openingFile: 'Tableau du cumul de l’année (CSV ou XLSX)',
  lastDay: 'Dernier jour de paie des livres d’avant',
  take: 'Reprendre',
  nothing: 'Donnez un montant.',
  didTake: (count) =>
    count > 1
      ? `Cumul de l’année de ${count} employés repris`
      : `Cumul de l’année de ${count} employé repris`,
  wouldTake: 'Ce qui serait repris',
  number: 'Numéro',
  name: 'Nom',
  pay: 'Paie',
  gross: 'Brut',
  deductions: 'Retenues',
  net: 'Net',
  figures: frFigures,
  erase: 'Effacer l’identité',
  eraseTitle: (who) => `Effacer l’identité\u00a0: ${who}`,
  eraseWhat:
    'Le nom, le numéro d’assurance sociale, le jour de naissance, l’adresse, le courriel et le compte bancaire quittent le coffre. Ce qui a été payé reste dans les livres sous le seul numéro.',
  eraseNoWay: 'Cela ne peut pas être annulé. Les copies faites plus tôt le contiennent encore.',
  eraseUntil: (day) => `La loi demandait de le garder jusqu’au ${day}; ce jour est passé.`,
  eraseEarly: 'Effacer quand même, bien que la loi demande de le garder',
  didErase: (number) => `L’identité du numéro ${number} a été effacée`,
}

/** The words of people and pays that come from elsewhere, and of who is erased. */
export const takeOverWords = { en, fr }
