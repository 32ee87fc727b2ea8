import type { Story } from '../deed.ts'
import { bring, code, following, type Said, type Statement, seal } from './bank.ts'
import { type Client, client } from './client.ts'
import { receipt } from './paper.ts'

/** What the bank says of October 2026; the receipts and the payment of a bill are in the books before. */
const bank = {
  rent: ['2026-10-01', '-1130.00', 'PREAUTH SAMPLE WHARF PROPERTIES'],
  ripstop: ['2026-10-13', '-1412.50', 'ONLINE BILL RIPSTOP MODELE'],
  web: ['2026-10-14', '-33.90', 'SPECIMEN WEB HOSTING'],
  fees: ['2026-10-15', '-12.50', 'SERVICE CHARGE'],
  outfitters: ['2026-10-20', '3164.00', 'DEPOSIT HARBOUR OUTFITTERS'],
  school: ['2026-10-22', '904.00', 'DEPOSIT KINGSTON SCHOOL'],
  hst: ['2026-10-28', '-1386.40', 'CRA GST/HST'],
  card: ['2026-10-29', '-227.13', 'PAYMENT CARD 2050'],
  phone: ['2026-10-30', '-73.45', 'FICTION MOBILE'],
} satisfies Record<string, Said>

const card = {
  fuel: ['2026-10-09', '-84.75', 'PETRO FICTION KINGSTON'],
  thread: ['2026-10-21', '-73.45', 'SAMPLE SEWING SUPPLY'],
  parcel: ['2026-10-23', '-28.25', 'MESSAGERIE MODELE'],
  stall: ['2026-10-24', '-40.68', 'FICTIONAL MARKET STALL'],
  paid: ['2026-10-29', '227.13', 'PAYMENT THANK YOU'],
} satisfies Record<string, Said>

const october = { from: '2026-10-01', through: '2026-10-31' }

const bankStatement: Statement = {
  ...{ account: '1010', kind: 'bank', opening: '18400.00', lines: Object.values(bank) },
  ...october,
}

const cardStatement: Statement = {
  ...{ account: '2050', kind: 'card', opening: '0.00', lines: Object.values(card) },
  ...october,
}

/** November has begun: the rent, the fees and a sale that nobody has coded yet. */
const november = following(bankStatement, '2026-11-09', [
  ['2026-11-02', '-1130.00', 'PREAUTH SAMPLE WHARF PROPERTIES'],
  ['2026-11-05', '-146.90', 'IMAGINARY PRINT SHOP'],
  ['2026-11-09', '1130.00', 'DEPOSIT'],
])

/**
 * Lakeshore Imaginary Kites Inc., a corporation of Kingston in Ontario that sews kites: taken over on October
 * 1, 2026, from another bookkeeper, registered for HST by quarter, with a sewing machine and an owner's loan.
 */
export function kites(): Client {
  return client(
    'lakeshore-kites',
    { name: 'Lakeshore Imaginary Kites Inc.', form: 'corporation', province: 'ON' },
    (told) => {
      takeOver(told)
      trade(told)
      bankOfOctober(told)
      endOfOctober(told)
      told.do('invoice.issue', {
        customer: 'Harbour Fictional Outfitters',
        date: '2026-11-04',
        lines: [{ account: '4000', text: 'Delta kites', quantity: '12', price: '85.00' }],
      })
      bring(told, november)
    },
  )
}

function takeOver(told: Story): void {
  told.do('opening.take', {
    start: '2026-10-01',
    rows: [
      { code: '1010', debit: '18400.00' },
      { code: '1520', debit: '9600.00' },
      { code: '1525', credit: '2880.00' },
      { code: '2340', credit: '1386.40' },
      { code: '2480', credit: '4000.00' },
      { code: '3000', credit: '100.00' },
      { code: '3100', credit: '12433.60' },
      { code: '4000', credit: '21800.00' },
      { code: '5010', debit: '7350.00' },
      { code: '6260', debit: '7250.00' },
    ],
  })
  told.do('registration.set', {
    ...{ program: 'GST', number: '000000018RT0001', from: '2026-10-01', frequency: 'quarterly' },
  })
  told.do('asset.add', {
    ...{ name: 'Sewing machine', cost: '9600.00', acquired: '2024-10-02', account: '1520' },
    ...{ months: 60, written: '2880.00', writtenThrough: '2026-09-30', cca: '53' },
  })
  told.do('rule.set', {
    ...{ name: 'Rent', contains: ['sample wharf'], direction: 'out', to: '6260', tax: 'HST-ON' },
    payee: 'Sample Wharf Properties',
  })
  told.do('rule.set', {
    ...{ name: 'Bank fees', begins: ['service charge'], most: '25.00', to: '6040' },
    payee: 'Imaginary Bank',
  })
  told.do('rule.set', {
    ...{ name: 'Fuel', contains: ['petro fiction'], direction: 'out', to: '6470', tax: 'HST-ON' },
    payee: 'Petro Fiction',
  })
}

function trade(told: Story): void {
  const place = { province: 'ON', city: 'Kingston', terms: 30 } as const
  told.do('customer.add', { name: 'Harbour Fictional Outfitters', ...place })
  told.do('customer.add', { name: 'Kingston Imaginary School', ...place })
  told.do('supplier.add', { name: 'Ripstop Modèle ltée', ...place, account: '5010', gst: '000000026RT0001' })
  told.do('invoice.issue', {
    ...{ customer: 'Harbour Fictional Outfitters', number: '1041', date: '2026-10-02' },
    lines: [{ account: '4000', text: 'Box kites', quantity: '20', price: '140.00' }],
  })
  told.do('invoice.issue', {
    ...{ customer: 'Kingston Imaginary School', number: '1042', date: '2026-10-08' },
    lines: [{ account: '4010', text: 'Kite workshop, two classes', quantity: '2', price: '400.00' }],
  })
  told.do('invoice.issue', {
    ...{ customer: 'Harbour Fictional Outfitters', number: '1043', date: '2026-10-26' },
    lines: [{ account: '4000', text: 'Spare lines and reels', quantity: '30', price: '22.50' }],
  })
  const bill = told.do('bill.enter', {
    ...{ supplier: 'Ripstop Modèle ltée', number: 'R-2288', date: '2026-10-06' },
    lines: [{ account: '5010', text: 'Ripstop nylon, six rolls', amount: '1250.00' }],
  })
  receipt(told, bill, 'ripstop-R-2288', [
    'Ripstop Modele ltee  GST/HST 000000026 RT0001',
    'Invoice R-2288 of 2026-10-06: ripstop nylon, 6 rolls',
    '1,250.00 + HST 13 % 162.50 = 1,412.50',
  ])
  told.do('receipt.take', {
    ...{ customer: 'Harbour Fictional Outfitters', amount: '3164.00', date: '2026-10-20' },
    ...{ account: '1010', invoice: ['1041'] },
  })
  told.do('receipt.take', {
    ...{ customer: 'Kingston Imaginary School', amount: '904.00', date: '2026-10-22' },
    ...{ account: '1010', invoice: ['1042'] },
  })
  told.do('payment.make', {
    ...{ supplier: 'Ripstop Modèle ltée', amount: '1412.50', date: '2026-10-13' },
    ...{ account: '1010', bill: ['R-2288'] },
  })
}

function bankOfOctober(told: Story): void {
  bring(told, bankStatement)
  bring(told, cardStatement)
  const rent = code(told, '1010', bank.rent, {
    ...{ to: '6260', tax: 'HST-ON', payee: 'Sample Wharf Properties' },
  })
  receipt(told, rent, 'rent-2026-10', [
    'Sample Wharf Properties  GST/HST 000000034 RT0001',
    'Rent of October 2026: 1,000.00 + HST 13 % 130.00 = 1,130.00',
  ])
  code(told, '1010', bank.hst, {
    to: '2340',
    payee: 'Canada Revenue Agency',
    memo: 'HST of July to September',
  })
  code(told, '1010', bank.phone, { to: '6420', tax: 'HST-ON', payee: 'Fiction Mobile' })
  code(told, '1010', bank.web, { to: '6090', tax: 'HST-ON', payee: 'Specimen Web Hosting' })
  code(told, '2050', card.parcel, { to: '6130', tax: 'HST-ON', payee: 'Messagerie Modèle' })
  code(told, '2050', card.stall, { to: '6000', tax: 'HST-ON', payee: 'Fictional Market' })
  code(told, '2050', card.thread, { to: '5010', tax: 'HST-ON', payee: 'Sample Sewing Supply' })
  told.do('line.accept', { account: '1010', through: '2026-10-31' })
  told.do('line.accept', { account: '2050', through: '2026-10-31' })
}

function endOfOctober(told: Story): void {
  told.do('asset.amortize', { through: '2026-10-31', on: '2026-10-31' })
  seal(told, bankStatement)
  seal(told, cardStatement)
  told.do('review.run', { from: '2026-10-01', through: '2026-10-31' })
}
