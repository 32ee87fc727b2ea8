import type { Story } from './deed.ts'
import type { Month } from './months.ts'

/**
 * What every month brings besides trade: rent, wages through a payroll bureau, the loan, the bank's charges,
 * the card.
 */
export function runTheShop(told: Story, month: Month): void {
  told.do('recurring.run', { through: month.last })
  told.do('schedule.run', { through: month.last })
  if (month.text < '2026-07') payByBureau(told, month)
  told.do('entry.post', {
    date: month.day(25),
    memo: 'Loan payment / Versement sur le prêt',
    payee: 'Banque Imaginaire',
    journal: 'disbursements',
    debit: ['2600=700.00', '6055=180.00'],
    credit: ['1010=880.00'],
  })
  told.do('entry.post', {
    date: month.last,
    memo: 'Bank charges / Frais bancaires',
    payee: 'Banque Imaginaire',
    debit: ['6040=24.95'],
    credit: ['1010=24.95'],
  })
  useTheCard(told, month)
}

/**
 * Until June 2026 a bureau pays two people 2,100.00 twice a month and draws all that this costs: with the
 * company's CPP of twice (2,100.00 - 3,500.00 / 24) × 5.95 % = 116.27, and its EI of twice 1.4 times 2,100.00
 * at 1.64 % in 2025 and 1.63 % in 2026.
 */
function payByBureau(told: Story, month: Month): void {
  const [ei, drawn] = month.text < '2026-01' ? ['96.44', '4528.98'] : ['95.84', '4528.38']
  for (const day of [14, 28]) {
    told.do('entry.post', {
      date: month.day(day),
      memo: 'Wages and remittances, drawn by the payroll bureau / Paie et retenues, prélevées par le service de paie',
      payee: 'Paie Exemple inc.',
      journal: 'payroll',
      lines: [
        { account: '6300', debit: '4200.00', dims: { department: day === 14 ? 'SHOP' : 'FIT' } },
        { account: '6320', debit: '232.54' },
        { account: '6325', debit: ei },
        { account: '1010', credit: drawn },
      ],
    })
  }
}

/** Lunch on the card, and the card paid the month after. */
function useTheCard(told: Story, month: Month): void {
  told.do('entry.post', {
    date: month.day(19),
    memo: 'Lunch with a client / Dîner avec un client',
    payee: 'Bistro Fictif',
    lines: [
      { account: '6210', debit: '63.20' },
      { account: '2050', credit: '63.20' },
    ],
  })
  if (month.index === 0) return
  told.do('entry.post', {
    date: month.day(8),
    memo: 'Card paid / Carte payée',
    payee: 'Banque Imaginaire',
    journal: 'disbursements',
    debit: [month.index === 1 ? '2050=3001.20' : '2050=63.20'],
    credit: [month.index === 1 ? '1010=3001.20' : '1010=63.20'],
  })
}
