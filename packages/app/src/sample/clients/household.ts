import type { Story } from '../deed.ts'
import { bring, code, following, lineOf, type Said, type Statement, seal } from './bank.ts'
import { type Client, client } from './client.ts'
import { receipt } from './paper.ts'

const lines = {
  alex: ['2026-10-15', '2405.50', 'PAYROLL SPECIMEN FERRIES'],
  mortgage: ['2026-10-15', '-2280.00', 'MORTGAGE IMAGINARY CREDIT UNION'],
  robin: ['2026-10-16', '1823.75', 'PAYROLL SAMPLE HOSPITAL'],
  power: ['2026-10-20', '-96.40', 'BC FICTION HYDRO'],
  care: ['2026-10-21', '-420.00', 'E-TRANSFER LITTLE SPECIMENS'],
  phone: ['2026-10-22', '-112.00', 'FICTION MOBILE'],
  card: ['2026-10-27', '-845.70', 'PAYMENT CARD 2000'],
  saved: ['2026-10-28', '-400.00', 'TRANSFER TO SAVINGS 1020'],
  alexAgain: ['2026-10-30', '2405.50', 'PAYROLL SPECIMEN FERRIES'],
  robinAgain: ['2026-10-30', '1823.75', 'PAYROLL SAMPLE HOSPITAL'],
} satisfies Record<string, Said>

const card = {
  food: ['2026-10-03', '-164.30', 'FICTION FOODS VICTORIA'],
  fuel: ['2026-10-08', '-71.20', 'PETRO FICTION VICTORIA'],
  gift: ['2026-10-12', '-60.00', 'IMAGINARY FOOD BANK'],
  foodAgain: ['2026-10-17', '-157.25', 'FICTION FOODS VICTORIA'],
  dentist: ['2026-10-20', '-138.00', 'DR EXEMPLE DENTAL'],
  foodOnce: ['2026-10-22', '-149.55', 'FICTION FOODS VICTORIA'],
  supper: ['2026-10-24', '-63.40', 'BISTRO SPECIMEN'],
  shoes: ['2026-10-25', '-42.00', 'SAMPLE SHOES'],
  paid: ['2026-10-27', '845.70', 'PAYMENT THANK YOU'],
  foodLast: ['2026-10-31', '-158.90', 'FICTION FOODS VICTORIA'],
} satisfies Record<string, Said>

const month = { from: '2026-10-01', through: '2026-10-31' }

const bankStatement: Statement = {
  ...{ account: '1010', kind: 'bank', opening: '3850.00', lines: Object.values(lines) },
  ...month,
}

const cardStatement: Statement = {
  ...{ account: '2000', kind: 'card', opening: '0.00', lines: Object.values(card) },
  ...month,
}

const saved: Said = ['2026-10-28', '400.00', 'TRANSFER FROM CHEQUING']
const interest: Said = ['2026-10-31', '18.20', 'INTEREST']

const savings: Statement = {
  ...{ account: '1020', kind: 'bank', opening: '12000.00', lines: [saved, interest] },
  ...month,
}

/** November has begun, and its first lines are coded too. */
const november = following(cardStatement, '2026-11-09', [
  ['2026-11-01', '-171.05', 'FICTION FOODS VICTORIA'],
  ['2026-11-05', '-66.10', 'PETRO FICTION VICTORIA'],
])

/**
 * Alex Specimen and Robin Sample keep house together in Victoria, British Columbia: two pays with what is
 * withheld from them, a mortgage by its schedule, a card, savings, and a donation receipt for a return.
 */
export function household(): Client {
  return client(
    'specimen-sample-household',
    { name: 'Alex Specimen and Robin Sample', form: 'personal', province: 'BC' },
    (told) => {
      takeOver(told)
      for (const statement of [bankStatement, cardStatement, savings]) bring(told, statement)
      codeOctober(told)
      for (const statement of [bankStatement, cardStatement, savings]) seal(told, statement)
      told.do('review.run', { ...month })
      bring(told, november)
      told.do('line.accept', { account: '2000', through: '2026-11-09' })
    },
  )
}

function takeOver(told: Story): void {
  told.do('opening.take', {
    start: '2026-10-01',
    rows: [
      { code: '1010', debit: '3850.00' },
      { code: '1020', debit: '12000.00' },
      { code: '1100', debit: '22500.00' },
      { code: '1110', debit: '41000.00' },
      { code: '1500', debit: '640000.00' },
      { code: '1510', debit: '18000.00' },
      { code: '2200', credit: '412000.00' },
      { code: '3000', credit: '325350.00' },
    ],
  })
  told.do('household.set', {
    ...{ first: 'ALEX', firstName: 'Alex Specimen', second: 'ROBIN', secondName: 'Robin Sample' },
    ...{ from: '2026-10-01', percent: 55 },
  })
  told.do('envelope.set', { envelope: 'Groceries', account: ['5000'], from: '2026-10' })
  for (const month of ['2026-10', '2026-11'])
    told.do('envelope.assign', { envelope: 'Groceries', amount: '640.00', month })
  told.do('loan.open', {
    ...{ name: 'Mortgage', account: '2200', amount: '412000.00', rate: '4.49' },
    ...{ compounding: 'semi-annual', first: '2026-10-15', payment: '2280.00' },
    ...{ interest: '5110', bank: '1010', lender: 'Imaginary Credit Union' },
  })
  const rule = (name: string, contains: string, to: string, payee: string) =>
    told.do('rule.set', { name, contains: [contains], direction: 'out', to, payee })
  rule('Groceries', 'fiction foods', '5000', 'Fiction Foods')
  rule('Fuel', 'petro fiction', '5200', 'Petro Fiction')
  rule('Electricity', 'bc fiction hydro', '5140', 'BC Fiction Hydro')
  rule('Telephone', 'fiction mobile', '5160', 'Fiction Mobile')
  rule('Child care', 'little specimens', '5400', 'Little Specimens')
}

/** A pay as its stub says it: what was earned, the tax and the rest that was withheld, and whose it is. */
type Stub = readonly [whose: string, employer: string, earned: string, tax: string, other: string]

const stubs: Readonly<Record<'alex' | 'robin', Stub>> = {
  alex: ['ALEX', 'Specimen Ferries', '3100.00', '468.20', '226.30'],
  robin: ['ROBIN', 'Sample Hospital', '2250.00', '262.40', '163.85'],
}

function codeOctober(told: Story): void {
  const pay = (said: Said, [whose, payee, earned, tax, other]: Stub) =>
    code(told, '1010', said, {
      ...{ payee, memo: 'Pay' },
      lines: [
        { account: '4000', credit: earned, dims: { class: whose } },
        { account: '5900', debit: tax, dims: { class: whose } },
        { account: '5910', debit: other, dims: { class: whose } },
      ],
    })
  pay(lines.alex, stubs.alex)
  pay(lines.robin, stubs.robin)
  pay(lines.alexAgain, stubs.alex)
  pay(lines.robinAgain, stubs.robin)
  // The card is paid and money put aside: each is one entry for the lines of both accounts.
  const move = (said: Said, to: string, other: Said, memo: string) =>
    told.do('line.transfer', {
      ...{ account: '1010', line: lineOf('1010', said), to, with: lineOf(to, other), memo },
    })
  move(lines.card, '2000', card.paid, 'Card paid')
  move(lines.saved, '1020', saved, 'Put aside')
  told.posted(2)
  told.do('loan.pay', { loan: 'Mortgage', line: lineOf('1010', lines.mortgage) })
  told.posted(1)
  code(told, '1020', interest, { to: '4070', payee: 'Imaginary Credit Union', memo: 'Interest' })
  const gift = code(told, '2000', card.gift, {
    ...{ to: '5600', payee: 'Imaginary Food Bank', memo: 'Donation', class: 'ROBIN' },
  })
  receipt(told, gift, 'food-bank-2026', [
    'Imaginary Food Bank, registered charity 000000091 RR0001',
    'Receipt 118 for income tax: gift of Robin Sample of 2026-10-12, 60.00',
  ])
  const spent = (said: Said, to: string, payee: string, memo: string) =>
    code(told, '2000', said, { to, payee, memo })
  spent(card.dentist, '5300', 'Dr. Exemple', 'Check-up of both')
  spent(card.supper, '5010', 'Bistro Specimen', 'Supper')
  spent(card.shoes, '5820', 'Sample Shoes', 'Boots for the little one')
  for (const account of ['1010', '2000']) told.do('line.accept', { account, through: '2026-10-31' })
}
