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

/** Each has an account of their own, from which they now and then pay for both. */
const own = {
  alex: ['2026-10-11', '-84.00', 'FICTION MARITIME MUSEUM'],
  robin: ['2026-10-06', '-260.00', 'AFTER SCHOOL LITTLE SPECIMENS'],
} satisfies Record<string, Said>

const alexStatement: Statement = {
  ...{ account: '1030', kind: 'bank', opening: '600.00', lines: [own.alex] },
  ...month,
}

const robinStatement: Statement = {
  ...{ account: '1040', kind: 'bank', opening: '900.00', lines: [own.robin] },
  ...month,
}

const saved: Said = ['2026-10-28', '400.00', 'TRANSFER FROM CHEQUING']
const interest: Said = ['2026-10-31', '18.20', 'INTEREST']

const savings: Statement = {
  ...{ account: '1020', kind: 'bank', opening: '12000.00', lines: [saved, interest] },
  ...month,
}

const statements = [bankStatement, cardStatement, savings, alexStatement, robinStatement]

/** November has begun, and its first lines are coded too. */
const november = following(cardStatement, '2026-11-09', [
  ['2026-11-01', '-171.05', 'FICTION FOODS VICTORIA'],
  ['2026-11-05', '-66.10', 'PETRO FICTION VICTORIA'],
])

/**
 * Alex Specimen and Robin Sample keep house together in Victoria, British Columbia: two pays with what is
 * withheld from them, a mortgage by its schedule, a card, savings, an account of each, envelopes, goals, what
 * the house is worth, and the papers of their returns.
 */
export function household(): Client {
  return client(
    'specimen-sample-household',
    { name: 'Alex Specimen and Robin Sample', form: 'personal', province: 'BC' },
    (told) => {
      takeOver(told)
      plan(told)
      for (const statement of statements) bring(told, statement)
      codeOctober(told)
      for (const statement of statements) seal(told, statement)
      told.do('review.run', { ...month })
      bring(told, november)
      told.do('line.accept', { account: '2000', through: '2026-11-09' })
    },
  )
}

function takeOver(told: Story): void {
  const bank = { type: 'asset', subtype: 'bank' } as const
  told.do('account.open', { code: '1030', name: 'Chequing, Alex', nameFr: 'Compte chèques, Alex', ...bank })
  told.do('account.open', { code: '1040', name: 'Chequing, Robin', nameFr: 'Compte chèques, Robin', ...bank })
  told.do('opening.take', {
    start: '2026-10-01',
    rows: [
      { code: '1010', debit: '3850.00' },
      { code: '1020', debit: '12000.00' },
      { code: '1030', debit: '600.00' },
      { code: '1040', debit: '900.00' },
      { code: '1100', debit: '22500.00' },
      { code: '1110', debit: '41000.00' },
      { code: '1500', debit: '640000.00' },
      { code: '1510', debit: '18000.00' },
      { code: '2200', credit: '412000.00' },
      { code: '3000', credit: '326850.00' },
    ],
  })
  told.do('household.set', {
    ...{ first: 'ALEX', firstName: 'Alex Specimen', second: 'ROBIN', secondName: 'Robin Sample' },
    ...{ from: '2026-10-01', percent: 55, owner: ['1030=ALEX', '1040=ROBIN'] },
  })
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

/** Money of each month for each purpose, what it is saved for, and what the things are worth. */
function plan(told: Story): void {
  const envelope = (name: string, account: string, amounts: readonly [october: string, november: string]) => {
    told.do('envelope.set', { envelope: name, account: [account], from: '2026-10' })
    for (const [at, month] of ['2026-10', '2026-11'].entries())
      told.do('envelope.assign', { envelope: name, amount: amounts[at] ?? '0.00', month })
  }
  envelope('Groceries', '5000', ['640.00', '640.00'])
  envelope('Getting around', '5200', ['150.00', '120.00'])
  envelope('Eating out', '5010', ['50.00', '60.00'])
  envelope('Child care', '5400', ['700.00', '680.00'])
  const goal = { account: ['1020'] }
  told.do('goal.set', { goal: 'Emergency fund', amount: '10000.00', by: '2026-12-31', ...goal })
  told.do('goal.set', { goal: 'Summer by the sea', amount: '4800.00', by: '2027-07-31', ...goal })
  const worth = (name: string, date: string, amount: string, source: string, more: object = {}) =>
    told.do('worth.record', { name, date, amount, source, ...more })
  const house = { account: '1500' }
  worth('House', '2026-10-01', '655000.00', 'Specimen agent, opinion', house)
  worth('House', '2026-10-31', '671000.00', 'Specimen assessment notice', house)
  worth('Car', '2026-10-31', '16500.00', 'Specimen dealer list', { account: '1510' })
  worth('Loan from Robin’s parents', '2026-10-01', '6000.00', 'Family note', { debt: true })
}

/** The papers of 2026 as they came in: what is there, what is short, what there is none of. */
function organize(told: Story, gift: number, dentist: number): void {
  told.do('organizer.keep', {
    ...{ kind: 'donation', date: '2026-10-12', amount: '60.00', from: 'Imaginary Food Bank', who: 'spouse' },
    ...{ number: '118', entry: `J${gift}` },
  })
  told.do('organizer.keep', {
    ...{ kind: 'medical', date: '2026-10-20', amount: '138.00', from: 'Dr. Exemple' },
    entry: `J${dentist}`,
  })
  told.do('organizer.keep', {
    ...{ kind: 'child-care', date: '2026-10-21', amount: '420.00', from: 'Little Specimens' },
  })
  for (const who of ['taxpayer', 'spouse'] as const)
    told.do('organizer.none', { kind: 'student-loan', year: '2026', who })
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
  const dentist = spent(card.dentist, '5300', 'Dr. Exemple', 'Check-up of both')
  spent(card.supper, '5010', 'Bistro Specimen', 'Supper')
  spent(card.shoes, '5820', 'Sample Shoes', 'Boots for the little one')
  code(told, '1030', own.alex, { to: '5830', payee: 'Fiction Maritime Museum', memo: 'All three of us' })
  code(told, '1040', own.robin, { to: '5400', payee: 'Little Specimens', memo: 'After school' })
  organize(told, gift, dentist)
  for (const account of ['1010', '2000']) told.do('line.accept', { account, through: '2026-10-31' })
}
