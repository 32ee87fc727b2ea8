import { addMonths, lastOfMonth } from '@daybook/core/kit/civil-date.ts'
import { type Deed, type Story, story } from './deed.ts'
import type { Opening } from './tell-story.ts'

/** How the books of the shop in Quebec are opened. */
export const quebecOpening: Opening = {
  name: 'Reliures Spécimen inc.',
  form: 'corporation',
  province: 'QC',
  fiscalYearEnd: '12-31',
  language: 'fr',
}

const museum = 'Archives fictives de Québec'
const press = 'Ottawa Imaginary Press'
const landlord = 'Immeubles Modèle'
const table = 'Bistro Imaginaire'
const sums = { sale: '3449.25', rent: '919.80', press: '1130.00', dinner: '114.98' }

/**
 * Reliures Spécimen inc., bookbinders of Québec, registered for GST/HST and QST from January 2025 and filing
 * both once a year on one return. The year 2025 is filed on March 20, 2026 and paid on March 26; the months
 * of 2026 stand on the tax accounts. By hand, for 2025:
 *
 *   103  12 × 150.00 + 4 × 130.00 − 10.00 = 2,310.00     203  12 × 299.25 − 19.95 = 3,571.05
 *   106  12 × 40.00 + 75.00 + 4 × 2.50 = 565.00          206  12 × 79.80 + 149.63 + 4 × 4.99 = 1,127.19
 *   109  1,745.00                                        209  2,443.86                    216  4,188.86
 */
export function quebecStory(): readonly Deed[] {
  const told = story()
  begin(told)
  for (let month = '2025-01-01'; month < '2026-04-01'; month = addMonths(month, 1)) bind(told, month)
  told.do('return.file', {
    ...{ program: 'GST', from: '2025-01-01', through: '2025-12-31' },
    ...{ date: '2026-03-20', confirmation: 'SPECIMEN-2025' },
  })
  told.do('return.pay', {
    return: 'GST/2025-01-01..2025-12-31',
    date: '2026-03-26',
    confirmation: 'EP-SPECIMEN-2025',
  })
  return told.deeds
}

function begin(told: Story): void {
  const terms = { from: '2025-01-01', frequency: 'annual', combined: true } as const
  told.do('registration.set', {
    program: 'GST',
    number: '000000059RT0001',
    from: '2025-01-01',
    frequency: 'annual',
  })
  told.do('registration.set', { program: 'QST', number: '1234567890TQ0001', ...terms })
  told.do('customer.add', { name: museum, language: 'fr', province: 'QC', city: 'Québec', terms: 30 })
  told.do('customer.add', { name: press, language: 'en', province: 'ON', city: 'Ottawa', terms: 30 })
  const numbers = { gst: '000000067RT0001', qst: '1234567891TQ0001', province: 'QC' } as const
  told.do('supplier.add', { name: landlord, language: 'fr', city: 'Québec', account: '6260', ...numbers })
  told.do('supplier.add', { name: table, language: 'fr', city: 'Québec', account: '6210', ...numbers })
  told.do('entry.post', {
    ...{ date: '2025-01-02', memo: 'Mise de fonds', payee: 'Fondateurs' },
    ...{ debit: ['1010=8000.00'], credit: ['3000=8000.00'] },
  })
}

/** A month: books bound for the archives, the rent; each quarter a printer in Ottawa, and dinner with it. */
function bind(told: Story, first: string): void {
  const month = first.slice(0, 7)
  const day = (of: number) => `${month}-${String(of).padStart(2, '0')}`
  const sell = (customer: string, number: string, text: string, amount: string) =>
    told.do('invoice.issue', { customer, number, date: day(6), lines: [{ account: '4000', text, amount }] })
  const buy = (supplier: string, number: string, text: string, amount: string) =>
    told.do('bill.enter', { supplier, number, date: day(3), lines: [{ text, amount }] })
  sell(museum, `A-${month}`, 'Registres reliés', '3000.00')
  buy(landlord, `L-${month}`, 'Loyer de l’atelier', '800.00')
  told.do('payment.make', { supplier: landlord, amount: sums.rent, date: day(5), account: '1010' })
  if (month === '2025-02') {
    told.do('bill.enter', {
      ...{ supplier: landlord, number: 'P-1', date: day(10) },
      lines: [{ account: '1540', text: 'Ordinateur cédé', amount: '1500.00' }],
    })
    told.do('payment.make', { supplier: landlord, amount: '1724.63', date: day(12), account: '1010' })
  }
  if (month === '2025-05') {
    told.do('invoice.credit', {
      ...{ invoice: 'A-2025-05', number: 'C-1', date: day(20) },
      lines: [{ account: '4000', text: 'Registre repris', amount: '200.00' }],
    })
  }
  const paid = month === '2025-05' ? '3219.30' : sums.sale
  told.do('receipt.take', { customer: museum, amount: paid, date: day(26), account: '1010' })
  if (Number(month.slice(5)) % 3 !== 2) return
  sell(press, `P-${month}`, 'Bound proofs', '1000.00')
  told.do('receipt.take', { customer: press, amount: sums.press, date: lastOfMonth(first), account: '1010' })
  buy(table, `R-${month}`, 'Repas avec l’éditeur', '100.00')
  told.do('payment.make', { supplier: table, amount: sums.dinner, date: day(4), account: '1010' })
}
