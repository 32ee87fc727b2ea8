import type { Story } from './deed.ts'
import { firstDividend } from './dividends.ts'

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

/** Two slips of the pen in the first days, mended as a bookkeeper mends them: nothing is erased. */
export function mend(told: Story): void {
  const wrong = told.do('entry.post', {
    date: '2025-07-10',
    memo: 'Sandpaper and glue / Papier abrasif et colle',
    payee: 'Fictional Fittings Co.',
    debit: ['6440=84.75'],
    credit: ['1010=84.75'],
  })
  told.do('entry.correct', {
    number: `J${wrong}`,
    debit: ['6405=75.00', '2310=9.75'],
    credit: ['1010=84.75'],
  })
  const twice = told.do('entry.post', {
    date: '2025-07-11',
    memo: 'Courier, entered twice / Messagerie, inscrite deux fois',
    payee: 'Messagerie Modèle',
    debit: ['6130=31.20'],
    credit: ['1010=31.20'],
  })
  told.do('entry.reverse', { number: `J${twice}`, date: '2025-07-12' })
}

/** In July 2026 the year to June 30 is adjusted and closed, which locks it. */
export function endOfYear(told: Story): void {
  const adjust = (memo: string, debit: string, credit: string) =>
    told.do('entry.post', { date: '2026-06-30', memo, adjusting: true, debit: [debit], credit: [credit] })
  adjust('Amortization of machines / Amortissement du matériel', '6020=5200.00', '1525=5200.00')
  adjust('Amortization of the computer / Amortissement de l’ordinateur', '6020=1430.00', '1545=1430.00')
  told.do('entry.accrue', {
    date: '2026-06-30',
    memo: 'Legal fees accrued / Frais juridiques courus',
    adjusting: true,
    debit: ['6120=900.00'],
    credit: ['2100=900.00'],
  })
  adjust('Income tax for the year / Impôt de l’exercice', '8000=9200.00', '2400=9200.00')
  firstDividend(told)
  told.do('year.close', { through: '2026-06-30' })
  told.do('entry.post', {
    date: '2026-07-15',
    memo: 'Legal fees / Frais juridiques',
    payee: 'Étude Exemple',
    debit: ['6120=900.00', '2310=117.00'],
    credit: ['1010=1017.00'],
  })
}
