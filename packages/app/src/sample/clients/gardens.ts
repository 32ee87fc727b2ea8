import type { Story } from '../deed.ts'
import { bring, code, following, type Said, type Statement, seal } from './bank.ts'
import { type Client, client } from './client.ts'
import { receipt } from './paper.ts'

const september: Statement = {
  ...{ account: '1010', kind: 'bank', opening: '9800.00' },
  lines: [
    ['2026-09-01', '-525.00', 'PREAUTH SPECIMEN YARDS'],
    ['2026-09-14', '-1155.00', 'BILL PAYMENT NURSERY'],
    ['2026-09-15', '-1500.00', 'E-TRANSFER ADA SAMPLE'],
    ['2026-09-15', '-1500.00', 'E-TRANSFER BEN EXEMPLE'],
    ['2026-09-18', '-94.50', 'PETRO FICTION CALGARY'],
    ['2026-09-24', '2520.00', 'DEPOSIT ELBOW CONDOS'],
    ['2026-09-28', '-640.00', 'CRA GST'],
  ],
  ...{ from: '2026-09-01', through: '2026-09-30' },
}

const gst: Said = ['2026-09-28', '-640.00', 'CRA GST']
const pruner: Said = ['2026-10-20', '-189.00', 'SAMPLE TOOLS CALGARY']

const october = following(september, '2026-10-31', [
  ['2026-10-01', '-525.00', 'PREAUTH SPECIMEN YARDS'],
  ['2026-10-06', '903.00', 'DEPOSIT C SAMPLE'],
  ['2026-10-13', '-714.00', 'BILL PAYMENT NURSERY'],
  ['2026-10-15', '-1500.00', 'E-TRANSFER ADA SAMPLE'],
  ['2026-10-15', '-1500.00', 'E-TRANSFER BEN EXEMPLE'],
  ['2026-10-19', '-84.00', 'PETRO FICTION CALGARY'],
  pruner,
  ['2026-10-26', '2940.00', 'DEPOSIT ELBOW CONDOS'],
  ['2026-10-29', '-78.50', 'CRA GST'],
])

const november = following(october, '2026-11-09', [
  ['2026-11-02', '-525.00', 'PREAUTH SPECIMEN YARDS'],
  ['2026-11-06', '-105.00', 'PETRO FICTION CALGARY'],
])

const condos = 'Elbow Imaginary Condominiums'
const nursery = 'Bow Fictional Nursery'

/**
 * Foothills Imaginary Gardens, a partnership of two in Calgary: books since September 1, 2026, GST by month,
 * of which September is filed and paid, and a question to the partners that waits for its answer.
 */
export function gardens(): Client {
  return client(
    'foothills-gardens',
    { name: 'Foothills Imaginary Gardens', form: 'partnership', province: 'AB' },
    (told) => {
      takeOver(told)
      rules(told)
      workInSeptember(told)
      workInOctober(told)
      bring(told, november)
    },
  )
}

function takeOver(told: Story): void {
  told.do('opening.take', {
    start: '2026-09-01',
    rows: [
      { code: '1010', debit: '9800.00' },
      { code: '1520', debit: '6000.00' },
      { code: '1525', credit: '1200.00' },
      { code: '2340', credit: '640.00' },
      { code: '3410', credit: '5580.00' },
      { code: '3412', debit: '12000.00' },
      { code: '3420', credit: '5580.00' },
      { code: '3422', debit: '12000.00' },
      { code: '4010', credit: '38000.00' },
      { code: '5010', debit: '9200.00' },
      { code: '6470', debit: '2000.00' },
    ],
  })
  const partners = [
    ['341', 'Ada Sample'],
    ['342', 'Ben Exemple'],
  ] as const
  for (const [series, name] of partners) {
    told.do('account.rename', {
      account: `${series}0`,
      name: `Capital - ${name}`,
      nameFr: `Capital - ${name}`,
    })
    told.do('account.rename', {
      account: `${series}1`,
      name: `Contributions - ${name}`,
      nameFr: `Apports - ${name}`,
    })
    told.do('account.rename', {
      account: `${series}2`,
      name: `Drawings - ${name}`,
      nameFr: `Retraits - ${name}`,
    })
  }
  told.do('registration.set', {
    ...{ program: 'GST', number: '000000034RT0001', from: '2026-09-01', frequency: 'monthly' },
  })
  told.do('deadline.set', { kind: 't5013', owed: 'yes' })
  const place = { province: 'AB', city: 'Calgary', terms: 21 } as const
  told.do('customer.add', { name: condos, ...place })
  told.do('customer.add', { name: 'Mr. Chinook Sample', ...place })
  told.do('supplier.add', { name: nursery, ...place, account: '5010', gst: '000000042RT0001' })
  told.do('template.save', {
    ...{ name: 'Yard', memo: 'Rent of the yard', payee: 'Specimen Yards', journal: 'disbursements' },
    ...{ every: 'monthly', next: '2026-09-01' },
    lines: [
      { account: '6260', debit: '500.00' },
      { account: '2310', debit: '25.00', tags: ['gst.itc'] },
      { account: '1010', credit: '525.00' },
    ],
  })
}

function rules(told: Story): void {
  const rule = (name: string, contains: string, to: string, payee: string) =>
    told.do('rule.set', { name, contains: [contains], direction: 'out', to, payee })
  rule('Drawings of Ada', 'ada sample', '3412', 'Ada Sample')
  rule('Drawings of Ben', 'ben exemple', '3422', 'Ben Exemple')
  told.do('rule.set', {
    ...{ name: 'Fuel', contains: ['petro fiction'], direction: 'out', to: '6470', tax: 'GST' },
    payee: 'Petro Fiction',
  })
}

function invoice(
  told: Story,
  customer: string,
  number: string,
  date: string,
  text: string,
  amount: string,
): void {
  told.do('invoice.issue', { customer, number, date, lines: [{ account: '4010', text, amount }] })
}

/** A bill of the nursery with its paper, paid a week later. */
function plants(told: Story, number: string, date: string, paid: string, net: string, whole: string): void {
  const lines = [{ account: '5010', text: 'Shrubs and perennials', amount: net }]
  const entry = told.do('bill.enter', { supplier: nursery, number, date, lines })
  receipt(told, entry, `nursery-${number}`, [
    `${nursery}  GST 000000042 RT0001`,
    `Invoice ${number} of ${date}: shrubs and perennials`,
    `${net} + GST 5 % = ${whole}`,
  ])
  told.do('payment.make', { supplier: nursery, amount: whole, date: paid, account: '1010', bill: [number] })
}

/** The rent comes by itself; its paper comes with it. */
function rent(told: Story, month: string): void {
  told.do('recurring.run', { through: month === '2026-09' ? '2026-09-30' : '2026-10-31' })
  receipt(told, told.posted(1), `yard-${month}`, [
    'Specimen Yards  GST 000000067 RT0001',
    `Yard, rent of ${month}: 500.00 + GST 5 % 25.00 = 525.00`,
  ])
}

function workInSeptember(told: Story): void {
  rent(told, '2026-09')
  plants(told, 'N-410', '2026-09-08', '2026-09-14', '1100.00', '1155.00')
  invoice(told, condos, '201', '2026-09-03', 'Upkeep of the grounds, September', '2400.00')
  invoice(told, 'Mr. Chinook Sample', '202', '2026-09-22', 'Design of a rock garden', '860.00')
  const paid = { customer: condos, amount: '2520.00', date: '2026-09-24', account: '1010' }
  told.do('receipt.take', { ...paid, invoice: ['201'] })
  bring(told, september)
  code(told, '1010', gst, { to: '2340', payee: 'Canada Revenue Agency', memo: 'GST of August' })
  told.do('line.accept', { account: '1010', through: '2026-09-30' })
  // Two drawings and the fuel; the other lines are of entries that were there.
  told.posted(3)
  seal(told, september)
  // 5 % of 3,260.00 less 25.00 on the yard, 55.00 on plants and 4.50 on fuel.
  const month = { from: '2026-09-01', through: '2026-09-30' }
  told.do('return.file', { program: 'GST', ...month, date: '2026-10-28', confirmation: 'SPECIMEN-0926' })
}

function workInOctober(told: Story): void {
  rent(told, '2026-10')
  plants(told, 'N-455', '2026-10-07', '2026-10-13', '680.00', '714.00')
  invoice(told, condos, '203', '2026-10-05', 'Upkeep of the grounds, October; leaves', '2800.00')
  invoice(told, 'Mr. Chinook Sample', '204', '2026-10-29', 'Rock garden, stone laid', '1950.00')
  const paid = (customer: string, amount: string, date: string, number: string) =>
    told.do('receipt.take', { customer, amount, date, account: '1010', invoice: [number] })
  paid('Mr. Chinook Sample', '903.00', '2026-10-06', '202')
  paid(condos, '2940.00', '2026-10-26', '203')
  told.do('return.pay', {
    ...{ return: 'GST/2026-09-01..2026-09-30', date: '2026-10-29', confirmation: 'EP-1029' },
  })
  bring(told, october)
  const tool = code(told, '1010', pruner, { to: '6400', tax: 'GST', payee: 'Sample Tools' })
  receipt(told, tool, 'sample-tools-2026-10-20', [
    'Sample Tools  GST 000000059 RT0001',
    'Pole pruner, 2026-10-20: 180.00 + GST 5 % 9.00 = 189.00',
  ])
  told.do('question.ask', {
    ...{ text: 'Is the pole pruner for the business, or for Ben’s own garden?', entry: `J${tool}` },
    choice: ['The business', 'Ben’s own garden'],
  })
  told.do('line.accept', { account: '1010', through: '2026-10-31' })
  seal(told, october)
  told.do('review.run', { from: '2026-10-01', through: '2026-10-31' })
}
