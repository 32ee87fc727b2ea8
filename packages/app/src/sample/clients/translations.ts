import type { Story } from '../deed.ts'
import { bring, code, following, type Said, type Statement, seal } from './bank.ts'
import { type Client, client } from './client.ts'
import { receipt } from './paper.ts'

const lines = {
  net: ['2026-10-05', '-68.99', 'RESEAU MODELE INTERNET'],
  dues: ['2026-10-07', '-310.00', 'ORDRE FICTIF DES TRADUCTEURS'],
  course: ['2026-10-09', '-229.95', 'ECOLE EXEMPLE FORMATION'],
  books: ['2026-10-13', '-42.00', 'LIBRAIRIE IMAGINAIRE'],
  bus: ['2026-10-14', '-29.50', 'TRANSPORT EXEMPLE'],
  drawn: ['2026-10-15', '-2000.00', 'VIREMENT COMPTE PERSONNEL'],
  museum: ['2026-10-16', '2069.55', 'DEPOT MUSEE FICTIF'],
  phone: ['2026-10-19', '-51.74', 'MOBILITE FICTIVE'],
  stamps: ['2026-10-20', '-22.98', 'POSTE MODELE'],
  theatre: ['2026-10-21', '482.90', 'DEPOT THEATRE DU SPECIMEN'],
  press: ['2026-10-23', '1073.50', 'DEPOT OTTAWA IMAGINARY PRESS'],
  software: ['2026-10-26', '-45.99', 'LOGICIELS SPECIMEN'],
  fees: ['2026-10-30', '-9.95', 'FRAIS MENSUELS'],
  again: ['2026-10-30', '-2000.00', 'VIREMENT COMPTE PERSONNEL'],
} satisfies Record<string, Said>

const october: Statement = {
  ...{ account: '1010', kind: 'bank', opening: '10093.50', lines: Object.values(lines) },
  ...{ from: '2026-10-01', through: '2026-10-31' },
}

const november = following(october, '2026-11-09', [
  ['2026-11-05', '-68.99', 'RESEAU MODELE INTERNET'],
  ['2026-11-06', '-34.49', 'PAPETERIE MODELE'],
  ['2026-11-09', '735.84', 'DEPOT MUSEE FICTIF'],
])

/**
 * Solange Exemple, a translator of Québec who works on her own account: her books are in French, she is
 * registered for GST and QST and files both once a year, and her T2125 is filled in from the books.
 */
export function translations(): Client {
  return client(
    'traductions-exemple',
    { name: 'Traductions Solange Exemple', form: 'proprietor', province: 'QC', language: 'fr' },
    (told) => {
      takeOver(told)
      translate(told)
      bankOfOctober(told)
      told.do('entry.post', {
        ...{ date: '2026-10-31', memo: 'Bureau à domicile, part du loyer d’octobre' },
        ...{ payee: 'Solange Exemple', debit: ['6700=142.00'], credit: ['3410=142.00'] },
      })
      told.do('asset.amortize', { through: '2026-10-31', on: '2026-10-31' })
      seal(told, october)
      told.do('review.run', { from: '2026-10-01', through: '2026-10-31' })
      bring(told, november)
    },
  )
}

/**
 * The balances on September 30, 2026: the taxes of nine months stand on them, since one return covers the
 * year. 27,350.00 of sales at 5 % and 9.975 %, 1,350.00 of costs.
 */
function takeOver(told: Story): void {
  told.do('opening.take', {
    start: '2026-10-01',
    rows: [
      { code: '1010', debit: '10093.50' },
      { code: '1540', debit: '2400.00' },
      { code: '1545', credit: '600.00' },
      { code: '2300', credit: '1367.50' },
      { code: '2310', debit: '67.50' },
      { code: '2350', credit: '2728.16' },
      { code: '2355', debit: '134.66' },
      { code: '3400', credit: '3000.00' },
      { code: '3420', debit: '21000.00' },
      { code: '4010', credit: '27350.00' },
      { code: '6090', debit: '360.00' },
      { code: '6095', debit: '540.00' },
      { code: '6420', debit: '450.00' },
    ],
  })
  const terms = { from: '2026-01-01', frequency: 'annual' } as const
  told.do('registration.set', { program: 'GST', number: '000000026RT0001', ...terms })
  told.do('registration.set', { program: 'QST', number: '1234567890TQ0001', ...terms })
  told.do('business.set', { name: 'Traductions Solange Exemple', nature: 'professional' })
  told.do('asset.add', {
    ...{ name: 'Ordinateur', cost: '2400.00', acquired: '2025-10-03', account: '1540' },
    ...{ months: 48, written: '600.00', writtenThrough: '2026-09-30', cca: '50' },
  })
  const rule = (name: string, contains: string, to: string, payee: string) =>
    told.do('rule.set', { name, contains: [contains], direction: 'out', to, tax: 'QC', payee })
  rule('Internet', 'reseau modele', '6095', 'Réseau Modèle')
  rule('Téléphone', 'mobilite fictive', '6420', 'Mobilité fictive')
  rule('Logiciels', 'logiciels specimen', '6090', 'Logiciels Spécimen')
  told.do('rule.set', {
    ...{ name: 'Frais bancaires', begins: ['frais'], most: '25.00', to: '6040' },
    payee: 'Caisse Imaginaire',
  })
  told.do('rule.set', {
    ...{ name: 'Prélèvements', contains: ['virement compte personnel'], direction: 'out', to: '3420' },
    payee: 'Solange Exemple',
  })
}

function translate(told: Story): void {
  const museum = 'Musée fictif de Québec'
  const press = 'Ottawa Imaginary Press'
  const theatre = 'Théâtre du Spécimen'
  told.do('customer.add', { name: museum, language: 'fr', province: 'QC', city: 'Québec', terms: 15 })
  told.do('customer.add', { name: press, language: 'en', province: 'ON', city: 'Ottawa', terms: 15 })
  told.do('customer.add', { name: theatre, language: 'fr', province: 'QC', city: 'Lévis', terms: 15 })
  const invoice = (customer: string, number: string, date: string, text: string, amount: string) =>
    told.do('invoice.issue', { customer, number, date, lines: [{ account: '4010', text, amount }] })
  invoice(museum, '2026-31', '2026-10-02', 'Traduction du catalogue d’automne', '1800.00')
  invoice(press, '2026-32', '2026-10-08', 'Translation of a novel, sample chapters', '950.00')
  invoice(theatre, '2026-33', '2026-10-12', 'Surtitres d’une pièce', '420.00')
  workByTheHour(told, museum, press)
  const paid = (customer: string, number: string, [date, amount]: Said) =>
    told.do('receipt.take', { customer, amount, date, account: '1010', invoice: [number] })
  paid(museum, '2026-31', lines.museum)
  paid(theatre, '2026-33', lines.theatre)
  paid(press, '2026-32', lines.press)
}

/**
 * What is done by the hour is entered as it is worked: eight hours of revision are invoice 2026-34 (640.00 at
 * 80.00 an hour), a fee of 120.00 a month covers short questions of the press, and work of November waits.
 */
function workByTheHour(told: Story, museum: string, press: string): void {
  told.do('time.rate', { amount: '80.00', from: '2026-01-01' })
  told.do('time.rate', { amount: '95.00', from: '2026-01-01', task: 'Traduction' })
  const person = 'Solange Exemple'
  const work = (date: string, customer: string, task: string, time: string, note: string) =>
    told.do('time.enter', { customer, time, task, date, person, note })
  work('2026-10-22', museum, 'Révision', '4:30', 'Cartels, salles 1 à 3')
  work('2026-10-26', museum, 'Révision', '3:30', 'Cartels, salles 4 et 5')
  told.do('time.bill', {
    ...{ customer: museum, through: '2026-10-31', date: '2026-10-27' },
    ...{ number: '2026-34', account: '4010' },
  })
  told.posted(1)
  told.do('time.fee', { customer: press, amount: '120.00', from: '2026-11', task: 'Questions' })
  work('2026-11-03', museum, 'Traduction', '5:15', 'Dépliant de l’exposition d’hiver')
  work('2026-11-04', press, 'Questions', '0:45', 'Usage of two proverbs')
  told.do('time.enter', {
    ...{ customer: museum, cost: '38.00', task: 'Débours', date: '2026-11-05', person },
    note: 'Messagerie, épreuves du dépliant',
  })
  told.do('time.enter', {
    ...{ customer: press, time: '1:00', task: 'Soumission', date: '2026-11-06', person, billable: false },
    note: 'Second novel, sample page',
  })
}

function bankOfOctober(told: Story): void {
  bring(told, october)
  code(told, '1010', lines.dues, {
    ...{ to: '6075', payee: 'Ordre fictif des traducteurs', memo: 'Cotisation annuelle' },
  })
  code(told, '1010', lines.books, { to: '6235', payee: 'Librairie Imaginaire', memo: 'Dictionnaire usagé' })
  code(told, '1010', lines.bus, { to: '6440', payee: 'Transport Exemple', memo: 'Aller-retour à Lévis' })
  code(told, '1010', lines.stamps, { to: '6230', tax: 'QC', payee: 'Poste Modèle', memo: 'Envoi d’épreuves' })
  const course = code(told, '1010', lines.course, {
    ...{ to: '6430', tax: 'QC', payee: 'École Exemple', memo: 'Atelier de révision' },
  })
  receipt(told, course, 'ecole-exemple-2026-10', [
    'École Exemple  TPS 000000034 RT0001  TVQ 1234567890 TQ0001',
    'Atelier de révision, 2026-10-09',
    '200,00 + TPS 10,00 + TVQ 19,95 = 229,95',
  ])
  told.do('line.accept', { account: '1010', through: '2026-10-31' })
}
