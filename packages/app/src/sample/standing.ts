import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Story } from './deed.ts'
import type { Month } from './months.ts'

/** What is set up once: departments and a job, hours to count, the rent that comes by itself. */
export function setUp(told: Story): void {
  told.do('dimension.set', { dimension: 'department', code: 'SHOP', name: 'Shop / Atelier' })
  told.do('dimension.set', { dimension: 'department', code: 'FIT', name: 'Fitting / Installation' })
  told.do('dimension.set', { dimension: 'job', code: 'HOTEL', name: 'Rideau Fictional Hotels, lobby / hall' })
  told.do('account.open', {
    code: '9100',
    name: 'Hours at the bench',
    nameFr: 'Heures à l’établi',
    type: 'statistical',
    unit: 'h',
  })
  told.do('template.save', {
    name: 'Rent',
    memo: 'Rent of the shop / Loyer de l’atelier',
    payee: 'Immeubles Modèle',
    journal: 'disbursements',
    every: 'monthly',
    next: '2025-07-01',
    lines: [
      { account: '6260', debit: '2800.00', dims: { department: 'SHOP' } },
      { account: '2310', debit: '364.00', tags: ['gst.itc'] },
      { account: '1010', credit: '3164.00' },
    ],
  })
}

/**
 * Each July the insurance of a year is paid and spread over its months; a care plan is sold and earned over
 * six.
 */
export function spread(told: Story, month: Month): void {
  if (month.text.endsWith('-07')) {
    told.do('entry.post', {
      date: month.day(2),
      memo: 'Insurance for the year / Assurance de l’année',
      payee: 'Assurances Fiction',
      journal: 'disbursements',
      debit: ['1210=3600.00'],
      credit: ['1010=3600.00'],
    })
    told.do('schedule.open', {
      name: `Insurance ${month.text.slice(0, 4)}`,
      kind: 'prepaid',
      from: '1210',
      to: '6170',
      amount: '3600.00',
      first: month.last,
      months: 12,
    })
  }
  if (month.text === '2026-09') {
    told.do('entry.post', {
      date: month.day(10),
      memo: 'Care plan, six months / Plan d’entretien, six mois',
      payee: 'Rideau Fictional Hotels',
      journal: 'receipts',
      debit: ['1010=1200.00'],
      credit: ['2160=1200.00'],
    })
    told.do('schedule.open', {
      name: 'Care plan',
      kind: 'deferral',
      from: '2160',
      to: '4010',
      amount: '1200.00',
      first: month.last,
      months: 6,
    })
  }
  told.do('quantity.record', {
    account: '9100',
    date: month.last,
    quantity: formatCents(BigInt(24_000 + ((month.index * 37) % 11) * 450)),
  })
}

/**
 * A customer across the river of a border pays in US dollars; the balance is revalued at quarter-ends at the
 * story's own rates.
 */
export function abroad(told: Story, month: Month): void {
  const rates: Readonly<Record<string, string>> = {
    '2025-12': '1.3900',
    '2026-03': '1.3750',
    '2026-06': '1.3650',
    '2026-09': '1.3800',
  }
  if (month.text === '2025-10') {
    told.do('rate.record', {
      currency: 'USD',
      date: '2025-10-20',
      rate: '1.4000',
      source: 'made up for the sample / inventé pour l’exemple',
    })
    told.do('entry.post', {
      date: '2025-10-20',
      memo: 'Library table, exported / Table de bibliothèque, exportée',
      payee: 'Vermont Imaginary Library',
      ref: 'F-US-1',
      journal: 'sales',
      lines: [
        {
          account: '1030',
          debit: '5600.00',
          foreign: { currency: 'USD', amount: '4000.00', rate: '1.4000' },
        },
        { account: '4020', credit: '5600.00', dims: { department: 'SHOP' } },
      ],
    })
  }
  const rate = rates[month.text]
  if (rate === undefined) return
  const source = 'made up for the sample / inventé pour l’exemple'
  told.do('rate.record', { currency: 'USD', date: month.last, rate, source })
  told.do('currency.revalue', { on: month.last })
}
