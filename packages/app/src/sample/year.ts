import type { Story } from './deed.ts'

/** The first days: capital, a loan, the machines and the van, the insurance. */
export function begin(told: Story): void {
  told.do('entry.post', {
    date: '2025-07-01',
    memo: 'Common shares issued / Actions ordinaires émises',
    payee: 'Odile Exemple',
    debit: ['1010=60000.00'],
    credit: ['3000=60000.00'],
  })
  told.do('entry.post', {
    date: '2025-07-02',
    memo: 'Term loan / Prêt à terme',
    payee: 'Banque Imaginaire',
    journal: 'receipts',
    debit: ['1010=40000.00'],
    credit: ['2600=40000.00'],
  })
  told.do('entry.post', {
    date: '2025-07-03',
    memo: 'Table saw and sander / Scie et ponceuse',
    payee: 'Outillage Fictif inc.',
    journal: 'purchases',
    lines: [
      { account: '1520', debit: '26000.00' },
      { account: '2310', debit: '3380.00', tags: ['gst.itc'] },
      { account: '1010', credit: '29380.00' },
    ],
  })
  told.do('entry.post', {
    date: '2025-07-04',
    memo: 'Computer / Ordinateur',
    payee: 'Example Electronics',
    journal: 'purchases',
    lines: [
      { account: '1540', debit: '2600.00' },
      { account: '2310', debit: '338.00', tags: ['gst.itc'] },
      { account: '2050', credit: '2938.00' },
    ],
  })
}

/** In July 2026 the year to June 30 is adjusted, approved and closed. */
export function endOfYear(told: Story): void {
  const adjust = (memo: string, debit: string, credit: string) =>
    told.do('entry.post', { date: '2026-06-30', memo, adjusting: true, debit: [debit], credit: [credit] })
  adjust('Amortization of machines / Amortissement du matériel', '6020=5200.00', '1525=5200.00')
  adjust('Amortization of the computer / Amortissement de l’ordinateur', '6020=1430.00', '1545=1430.00')
  adjust('Legal fees accrued / Frais juridiques courus', '6120=900.00', '2100=900.00')
  adjust('Income tax for the year / Impôt de l’exercice', '8000=9200.00', '2400=9200.00')
}
