import { expect, test } from 'vitest'
import { value } from '../../kit/result.ts'
import { amountText } from '../statement.ts'
import type { TableProfile } from '../table/detected.ts'
import { csv } from './csv.ts'

function read(text: string, profile?: TableProfile) {
  return value(csv.read(text, profile === undefined ? {} : { profile }))
}

function rows(text: string): string[] {
  return read(text).statements.flatMap((each) =>
    each.lines.map((line) => `${line.date} ${amountText(line.amount)} ${line.text}`),
  )
}

function codes(text: string): string[] {
  return read(text).notices.map((each) => each.code)
}

/**
 * One file a layout: its name (empty for one that is read by its headings or cells alone), its text, its
 * lines.
 */
const layouts: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'RBC',
    '"Account Type","Account Number","Transaction Date","Cheque Number","Description 1","Description 2","CAD$","USD$"\n' +
      'Chequing,01234-5678901,1/15/2026,,"CAFE","EAST",-3.45,\nVisa,4510********1234,1/16/2026,,"SHOP","",-20.00,',
    ['2026-01-15 -3.45 CAFE EAST', '2026-01-16 -20.00 SHOP'],
  ],
  [
    'TD',
    '09/10/2026,CAFE,4.50,,95.50\n09/24/2026,PAY,,100.00,195.50',
    ['2026-09-10 -4.50 CAFE', '2026-09-24 100.00 PAY'],
  ],
  [
    'BMO',
    'Following data is valid as of 20260210120000 (Year/Month/Day/Hour/Minute/Second)\n\n\nFirst Bank Card,Transaction Type,Date Posted, Transaction Amount,Description\n' +
      "'5191230000000000',DEBIT,20260201,-45.0,[PR]CAFE\n'5191230000000000',CREDIT,20260202,1200.00,[DN]PAY",
    ['2026-02-01 -45.00 [PR]CAFE', '2026-02-02 1200.00 [DN]PAY'],
  ],
  [
    'BMO Mastercard',
    'Following data is valid as of 20260810165109:,,,,,\n,,,,,\nItem #,Card #,Transaction Date,Posting Date,Transaction Amount,Description\n' +
      "1,'5524000000000000',20260520,20260521,-25.0,CASHBACK\n2,'5524000000000000',20260523,20260525,7.5,CAFE",
    ['2026-05-20 25.00 CASHBACK', '2026-05-23 -7.50 CAFE'],
  ],
  [
    'Scotiabank',
    'Filter,Date,Description,Sub-description,Type of Transaction,Amount,Balance\n' +
      '"March 2026, all",2026-03-09,Transfer,To Sam,Debit,-120.00,880.00\n,2026-03-04,Payroll,Works Inc,Credit,1000.00,1000.00',
    ['2026-03-09 -120.00 Transfer To Sam', '2026-03-04 1000.00 Payroll Works Inc'],
  ],
  [
    'Scotiabank card',
    'Filter,Date,Description,Sub-description,Status,Type of Transaction,Amount\n' +
      ',2026-03-28,transit,Toronto,posted,Debit,15\n,2026-03-27,refund,Toronto,posted,Credit,29.88',
    ['2026-03-28 -15.00 transit Toronto', '2026-03-27 29.88 refund Toronto'],
  ],
  [
    'Scotiabank carte',
    'Filtre,Date,Description,Sous-description,État,Type d’opération,Montant\n,2026-03-28,café,Laval,inscrite,Débit,15',
    ['2026-03-28 -15.00 café Laval'],
  ],
  [
    'Scotiabank (older)',
    '1/5/2026,-12.00,-,"POINT OF SALE","CAFE"\n1/15/2026,1000.00,-,"PAYROLL","WORKS"',
    ['2026-01-05 -12.00 POINT OF SALE CAFE', '2026-01-15 1000.00 PAYROLL WORKS'],
  ],
  [
    'CIBC',
    '2026-02-03,"CAFE",152.34,\n2026-02-04,"PAY",,500.00',
    ['2026-02-03 -152.34 CAFE', '2026-02-04 500.00 PAY'],
  ],
  [
    'CIBC card',
    '2026-02-03,CAFE,152.34,,4500********1234\n2026-02-04,PAYMENT,,500.00,4500********1234',
    ['2026-02-03 -152.34 CAFE', '2026-02-04 500.00 PAYMENT'],
  ],
  [
    'Desjardins',
    '"Caisse","165906","EOP","2026/10/02",00001,"Achat /CAFE","",655.00,"","","","","",1063.32\n' +
      '"Caisse","165906","PR1","2026/10/09",00003,"Remboursement","","","",12.50,87.50,"",100.00,9900.00',
    ['2026-10-02 -655.00 Achat /CAFE', '2026-10-09 100.00 Remboursement'],
  ],
  [
    'National Bank',
    'Date;Description;Catégorie;Débit;Crédit;Solde\n2026-02-03;Épicerie;Vie;1\u202f152,34;0;4 000,00\n2026-02-01;Paie;Revenu;0;"5 152,34";5 152,34',
    ['2026-02-03 -1152.34 Épicerie', '2026-02-01 5152.34 Paie'],
  ],
  [
    'Triangle Mastercard',
    'MY ACCOUNT TRANSACTIONS\nStart Date,End Date,Current Balance,Available Credit\n2026-01-01,2026-01-31,1000.00,5000.00\n' +
      'REF,TRANSACTION DATE,POSTED DATE,TYPE,DESCRIPTION,Category,AMOUNT\n#1,2026-01-15,2026-01-16,PURCHASE,CAFE,Food,50.00\n#2,2026-01-25,2026-01-26,PAYMENT,PAID,,-100.00',
    ['2026-01-15 -50.00 CAFE', '2026-01-25 100.00 PAID'],
  ],
  [
    'MBNA',
    'Posted Date,Payee,Address,Amount\n01/19/2026,"CAFE","TORONTO ",-48.66',
    ['2026-01-19 -48.66 CAFE'],
  ],
  [
    'EQ Bank',
    'Transfer date,Description,Amount,Balance\n05 APR 2026,Transfer in,$127.89,$3698.23\n05 APR 2026,Transfer out,-$135,$3563.23',
    ['2026-04-05 127.89 Transfer in', '2026-04-05 -135.00 Transfer out'],
  ],
  [
    'American Express',
    'Date,Date Processed,Description,Amount\n02 Aug 2026,03 Aug 2026,CAFE,48.25\n25 Jul 2026,25 Jul 2026,PAYMENT RECEIVED - THANK YOU,-500.00',
    ['2026-08-02 -48.25 CAFE', '2026-07-25 500.00 PAYMENT RECEIVED - THANK YOU'],
  ],
  [
    'PC Financial (2019)',
    '"Merchant Name","Card Used For Transaction","Date","Time","Amount"\n"CAFE","**** 1234","01/10/2026","06:50 PM","36.33"',
    ['2026-01-10 -36.33 CAFE'],
  ],
  [
    'PC Financial',
    '"Description","Type","Card Holder Name","Date","Time","Amount"\n"CAFE","PURCHASE","SAM","09/18/2026","05:12 PM","-7.86"',
    ['2026-09-18 -7.86 CAFE'],
  ],
  [
    'Simplii',
    'Date, Transaction Details, Funds Out, Funds In\n03/11/2026, CAFE, 85.00,\n03/22/2026, DEPOSIT, , 300.00',
    ['2026-03-11 -85.00 CAFE', '2026-03-22 300.00 DEPOSIT'],
  ],
  [
    '',
    'DATE,POSTED DATE,DESCRIPTION,AMOUNT (CAD),BALANCE (CAD)\n2026-04-02,2026-04-03,Coffee,–$4.50,"$1,995.50"\n2026-04-01,2026-04-01,Deposit,"$2,000.00","$2,000.00"',
    ['2026-04-02 -4.50 Coffee', '2026-04-01 2000.00 Deposit'],
  ],
  [
    '',
    'Posting Date;Narrative;Dr/Cr;Amount;Currency\n04/03/2026;Card fee;DR;3,50;CAD\n14/03/2026;Interest;CR;1.200,75;CAD',
    ['2026-03-04 -3.50 Card fee', '2026-03-14 1200.75 Interest'],
  ],
  ['', 'Date\tAmount\tDescription\n2026-01-02\t(5.00)\tFee', ['2026-01-02 -5.00 Fee']],
  ['', 'sep=;\nDate;Description;Amount\n2026-01-02;Fee;-1,50', ['2026-01-02 -1.50 Fee']],
  [
    '',
    '2026-01-02,Fee,-5.00,95.00\n2026-01-03,Deposit,10.00,105.00',
    ['2026-01-02 -5.00 Fee', '2026-01-03 10.00 Deposit'],
  ],
  ['', '26/03/04,Cafe,-4.00\n26/03/14,Cafe,-4.00', ['2026-03-04 -4.00 Cafe', '2026-03-14 -4.00 Cafe']],
]

test.each(layouts)('layout “%s” reads %#', (layout, text, expected) => {
  expect(rows(text)).toEqual(expected)
  expect(read(text).detected?.layout ?? '').toBe(layout)
})

test('a French table with its noise gives its lines, its balances and its account', () => {
  const file = read(
    "Compte:;12345-6789012\nPériode : du 1 au 31 mars 2026\n\nDate de l'opération;Libellé;Retraits ($);Dépôts ($);Solde ($)\n" +
      "2026-03-01;Solde d'ouverture;;;1 000,00\n2026-03-04;Épicerie;84,32;;915,68\n2026-03-05;Paie;;1 200,00;2 115,68\n" +
      ';Total;84,32;1 200,00;\n2026-03-31;Solde de clôture;;;2 115,68\nDocument produit le 2026-04-01;;;;',
  )
  // 1000.00 - 84.32 + 1200.00 = 2115.68
  expect(file.statements).toMatchObject([
    {
      accountId: '12345-6789012',
      opening: { amount: 100000n },
      closing: { amount: 211568n },
      lines: [
        { row: 6, amount: -8432n },
        { row: 7, amount: 120000n },
      ],
      held: [],
    },
  ])
  expect(file.notices).toEqual([])
  expect(file.skipped.map((each) => `${each.row} ${each.as}`)).toEqual([
    '1 preamble',
    '2 preamble',
    '4 heading',
    '5 balance',
    '8 total',
    '9 balance',
    '10 footer',
  ])
})

test('a currency a column, and a currency a row, give a statement each', () => {
  const columns = read(
    '"Account Type","Account Number","Transaction Date","Cheque Number","Description 1","Description 2","CAD$","USD$"\n' +
      'Chequing,1-2,1/15/2026,,A,,-3.45,\nChequing,1-2,1/16/2026,,B,,,-20.00',
  )
  const byRow = read('Date,Label,Currency,Amount\n2026-01-15,A,CAD,-3.45\n2026-01-16,B,USD,-20.00')
  for (const file of [columns, byRow]) {
    expect(file.statements.map((each) => [each.currency, each.currencyFrom, each.lines.length])).toEqual([
      ['CAD', 'file', 1],
      ['USD', 'file', 1],
    ])
  }
})

test('a row that cannot be read is held with its line and reason; a total is passed over', () => {
  const file = read(
    'Date,Description,Amount\nsoon,Thing,-1.00\n,Total,\n2026-09-02,Cafe,-2.00\n2026-09-03,Odd,n/a',
  )
  expect(file.statements[0]?.lines).toHaveLength(1)
  expect(file.statements[0]?.held).toMatchObject([
    {
      row: 2,
      why: { code: 'statement-row-no-date', with: { written: 'soon' } },
      amount: -100n,
      text: 'Thing',
    },
    { row: 5, why: { code: 'statement-row-no-amount', with: { written: 'n/a' } }, date: '2026-09-03' },
  ])
  expect(file.skipped).toContainEqual({ row: 3, as: 'total' })
})

test('pending rows are marked or held, and denied ones never move money', () => {
  const file = read(
    'Date,Description,Status,Amount\nPending,A,,-1.00\n2026-09-02,B,Pending,-2.00\n2026-09-03,C,Declined,-3.00\n2026-09-04,D,Posted,-4.00',
  )
  expect(file.statements[0]?.lines.map((line) => [line.text, line.pending])).toEqual([
    ['B', true],
    ['D', false],
  ])
  expect(file.statements[0]?.held.map((each) => [each.text, each.pending, each.why.code])).toEqual([
    ['A', true, 'statement-row-pending'],
    ['C', false, 'statement-row-not-booked'],
  ])
})

test('more words on the next row belong to the line above', () => {
  const text =
    'Date,Description,Withdrawals,Deposits\n18/04/2026,PURCHASE,6.66,\n,,\n,FICTIONAL CAFE,,\n17/04/2026,CASH,,5.00'
  expect(rows(text)).toEqual(['2026-04-18 -6.66 PURCHASE FICTIONAL CAFE', '2026-04-17 5.00 CASH'])
})

test('dates that leave the order open are read month first and asked about, once', () => {
  const text = 'Date,Description,Amount\n3/4/2026,Cafe,-1.00\n3/5/2026,Cafe,1.00'
  expect(codes(text)).toEqual(['date-order-ambiguous'])
  const { detected } = read(text)
  const again = read(text, { fingerprint: detected?.fingerprint ?? '', dateOrder: 'dmy' })
  expect(again.statements[0]?.lines[0]?.date).toBe('2026-04-03')
  expect(again.notices).toEqual([])
})

test('amounts without any sign are asked about; what was confirmed is remembered', () => {
  const text = 'Date,Description,Amount\n2026-01-02,Cafe,4.50\n2026-01-03,Books,20.00'
  expect(codes(text)).toEqual(['sign-assumed'])
  const again = read(text, { sign: 'inverted' })
  expect(again.statements[0]).toMatchObject({ kind: 'card', lines: [{ amount: -450n }, { amount: -2000n }] })
  expect(again.notices).toEqual([])
  expect(codes(text.replace('Description', 'Merchant'))).toEqual(['sign-assumed-out'])
})

test('a card whose payments are negative writes what is owed: its signs are turned round', () => {
  const text =
    'Date,Description,Amount\n2026-01-02,Cafe,4.50\n2026-01-03,Books,20.00\n2026-01-04,PAIEMENT - MERCI,-24.50'
  expect(rows(text).map((row) => row.split(' ')[1])).toEqual(['-4.50', '-20.00', '24.50'])
})

test('a sign that disagrees with its word is used and noticed', () => {
  const text =
    'Date,Description,Type,Amount\n2026-01-02,A,Debit,-1.00\n2026-01-03,B,Credit,-2.00\n2026-01-04,C,Credit,2.00'
  expect(rows(text)[1]).toBe('2026-01-03 -2.00 B')
  expect(codes(text)).toEqual(['sign-disagrees'])
})

test('marks of credit alone mean that the rows without one are money out', () => {
  const text = 'Date,Description,Amount\n2026-01-02,Cafe,4.50\n2026-01-03,Refund,2.00 CR'
  expect(rows(text)).toEqual(['2026-01-02 -4.50 Cafe', '2026-01-03 2.00 Refund'])
})

test('the closing balance is that of the latest row, newest first or oldest first', () => {
  const closing = (text: string) => read(text).statements[0]?.closing?.amount
  expect(closing('Date,Text,Amount,Balance\n2026-01-02,A,-1.00,99.00\n2026-01-03,B,-1.00,98.00')).toBe(9800n)
  expect(closing('Date,Text,Amount,Balance\n2026-01-03,B,-1.00,98.00\n2026-01-02,A,-1.00,99.00')).toBe(9800n)
  // One day: 100.00 - 1.00 = 99.00, then - 1.00 = 98.00; upward in the second file.
  expect(closing('Date,Text,Amount,Balance\n2026-01-02,A,-1.00,99.00\n2026-01-02,B,-1.00,98.00')).toBe(9800n)
  expect(closing('Date,Text,Amount,Balance\n2026-01-02,B,-1.00,98.00\n2026-01-02,A,-1.00,99.00')).toBe(9800n)
})

test('a heading repeated before each account is no row', () => {
  const heading = 'First Bank Card,Transaction Type,Date Posted, Transaction Amount,Description'
  const file = read(
    `${heading}\n'1111111',DEBIT,20260201,-1.00,A\n\n${heading}\n'2222222',DEBIT,20260202,-2.00,B`,
  )
  expect(file.statements.map((each) => [each.accountId, each.lines.length])).toEqual([
    ['1111111', 1],
    ['2222222', 1],
  ])
})

test('a table without dates or amounts is refused and names its first row', () => {
  expect(csv.read('rien,ici\nni,montant', {})).toMatchObject({
    refusals: [
      { code: 'statement-columns-unknown', with: { missing: 'date, amount', heading: 'rien | ici' } },
    ],
  })
})

test('headings alone are a statement without lines', () => {
  expect(read('Date,Label,Amount').statements).toMatchObject([{ lines: [], held: [] }])
})
