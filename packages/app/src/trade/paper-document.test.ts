import type { DocumentLine, Party, TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import { expect, test } from 'vitest'
import { type DocumentToPrint, documentPaper } from './paper-document.ts'
import { lackingOn } from './paper-needs.ts'
import { partyLines, ratePercent, type Seller, taxName } from './paper-seller.ts'

const seller: Seller = {
  name: 'Harbour Sample Inc.',
  currency: 'CAD',
  letterhead: {
    id: 'own',
    address: ['12 Quai Street', 'Halifax NS  B3H 0A1'],
    payment: { en: ['By transfer.'] },
  },
  registrations: [{ id: 'GST', number: '123456782RT0001', from: '2026-02-01', terms: [] }],
}
const gosselin: Party = {
  id: 'gosselin',
  kind: 'customer',
  name: 'Gosselin Sample',
  language: 'fr',
  address: { lines: ['1450, rue Exemple'], city: 'Montréal', province: 'QC', postal: 'H3G 1K4' },
}
const taxed: DocumentLine = {
  account: '4010',
  text: 'Maquette',
  quantity: '2',
  price: '450.5',
  amount: 90_100n,
  supply: 'taxable',
  reason: 'place:QC',
  taxes: [
    { tax: 'GST', rate: '0.05', amount: 4505n, reason: 'place:QC' },
    { tax: 'QST', rate: '0.09975', amount: 8987n, reason: 'place:QC' },
  ],
}
const exempt: DocumentLine = {
  account: '4010',
  text: 'Don',
  amount: 1000n,
  supply: 'exempt',
  reason: 'typed',
  taxes: [],
}

function invoice(lines: readonly DocumentLine[], more: Partial<TradeDocument> = {}): TradeDocument {
  const amount = lines.reduce(
    (sum, line) => line.taxes.reduce((all, tax) => all + tax.amount, sum + line.amount),
    0n,
  )
  const head = { id: 'invoice/1001', kind: 'invoice', number: '1001', party: 'gosselin' } as const
  return { ...head, date: '2026-03-02', due: '2026-04-01', terms: { days: 30 }, lines, amount, ...more }
}

function printed(document: TradeDocument, more: Partial<DocumentToPrint> = {}) {
  const given = { document, party: gosselin, applied: [], open: document.amount, isSettled: false }
  return documentPaper({ ...given, ...more }, seller, new Map())
}

test('an invoice speaks the language of its customer and shows each tax with rate and number', () => {
  const paper = printed(invoice([taxed]))
  expect(paper.title).toBe('Facture')
  expect(paper.to).toEqual({
    label: 'Facturé à',
    lines: ['Gosselin Sample', '1450, rue Exemple', 'Montréal QC  H3G 1K4'],
  })
  expect(paper.facts).toContainEqual(['Modalités de paiement', '30 jours'])
  expect(paper.columns.map(({ label }) => label)).toEqual(['Description', 'Quantité', 'Prix', 'Montant'])
  expect(paper.rows).toEqual([['Maquette', '2', '450,50', '901,00']])
  // 901.00 + 45.05 + 89.87 = 1,035.92
  expect(paper.sums.map(({ label, amount }) => `${label}|${amount}`)).toEqual([
    'Total partiel|901,00',
    'TPS 5\u00a0%, n° 123456782RT0001|45,05',
    'TVQ 9,975\u00a0%|89,87',
    'Total|1\u00a0035,92',
  ])
  expect(paper.strip.at(-1)).toEqual({ label: 'Solde à payer', value: '1\u00a0035,92\u00a0$', strong: true })
  // How to pay was written in English only: better that than nothing.
  expect(paper.blocks).toEqual([{ title: 'Pour payer', lines: ['By transfer.'] }])
})

test('where lines are taxed differently each says how, and a tax says what it was taken on', () => {
  const paper = printed(invoice([taxed, exempt]))
  expect(paper.rows.map((row) => row[3])).toEqual(['TPS + TVQ', 'exonéré'])
  expect(paper.sums[1]?.label).toBe('TPS 5\u00a0% sur 901,00, n° 123456782RT0001')
})

test('a price that holds its taxes is not shown beside an amount without them', () => {
  const paper = printed(invoice([{ ...taxed, amount: 79_670n }]))
  expect(paper.rows[0]).toEqual(['Maquette', '2', '', '796,70'])
})

test('what was applied is taken off by name, and a paid invoice says so', () => {
  const document = invoice([exempt])
  const applied = [{ kind: 'deposit', number: '12', date: '2026-03-02', amount: 1000n }] as const
  const paper = printed(document, { applied, open: 0n, isSettled: true })
  expect(paper.mark).toEqual({ text: 'Payée', isVoid: false })
  expect(paper.sums.slice(-2)).toEqual([
    { kind: 'part', label: 'Acompte 12 imputé, 2 mars 2026', amount: '(10,00)' },
    { kind: 'due', label: 'Solde à payer', amount: '0,00' },
  ])
  expect(paper.blocks).toEqual([])
})

test('a void invoice says so and why, and asks for nothing', () => {
  const paper = printed(invoice([exempt], { voided: { date: '2026-03-05', reason: 'doublon' } }))
  expect(paper.mark).toEqual({ text: 'Annulée', isVoid: true })
  expect(paper.notes).toEqual(['Annulée le 5 mars 2026\u00a0: doublon'])
  expect(paper.strip.at(-1)?.value).toBe('0,00\u00a0$')
})

test('what a credit cannot be claimed without is named from 100.00 on', () => {
  const before = { date: '2026-01-15' }
  const small = { ...taxed, amount: 8000n, taxes: [{ tax: 'GST', rate: '0.05', amount: 400n, reason: 'x' }] }
  // Registered since February: a paper of January has no number. 84.00 needs none, 1,035.92 does.
  expect(lackingOn(invoice([small], before), gosselin, seller, 'en')).toEqual([])
  expect(lackingOn(invoice([taxed], before), gosselin, seller, 'en')).toEqual([
    'the supplier’s GST/HST number',
  ])
  expect(lackingOn(invoice([taxed]), gosselin, seller, 'en')).toEqual([])
  expect(lackingOn(invoice([exempt], before), gosselin, seller, 'en')).toEqual([])
})

test('taxes have the names of their province and language, rates their percent', () => {
  expect(['GST', 'HST-ON', 'QST', 'PST-BC', 'PST-MB'].map((tax) => taxName(tax, 'fr'))).toEqual([
    'TPS',
    'TVH',
    'TVQ',
    'TVP',
    'TVD',
  ])
  expect(['0.05', '0.13', '0.09975', '0.1', '0.075'].map((rate) => ratePercent(rate, 'en'))).toEqual([
    '5%',
    '13%',
    '9.975%',
    '10%',
    '7.5%',
  ])
})

test('an address abroad ends with its country in the language of the paper', () => {
  const address = { lines: ['5 Rue'], city: 'Lyon', postal: '69001', country: 'FR' }
  expect(partyLines({ ...gosselin, address }, 'en').at(-1)).toBe('France')
  expect(partyLines({ ...gosselin, address: { ...address, country: 'US' } }, 'fr').at(-1)).toBe('États-Unis')
})
