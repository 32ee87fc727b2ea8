import type { Story } from './deed.ts'

/**
 * In October 2026 the machines and the computer are entered into the register of assets as they stood when
 * the last year was closed, and the owner brings her van into the company, which owes her for it. What is due
 * since July is written off at the end of the month in one entry; November is left to be written off.
 */
export function registerAssets(told: Story): void {
  const before = { writtenThrough: '2026-06-30', method: 'declining' as const }
  told.do('asset.add', {
    name: 'Table saw and sander / Scie et ponceuse',
    cost: '26000.00',
    acquired: '2025-07-03',
    account: '1520',
    rate: '0.2',
    written: '5200.00',
    cca: '53',
    note: 'Outillage Fictif inc., serial no. 000-SPECIMEN',
    ...before,
  })
  told.do('asset.add', {
    name: 'Computer / Ordinateur',
    cost: '2600.00',
    acquired: '2025-07-04',
    account: '1540',
    rate: '0.55',
    written: '1430.00',
    cca: '50',
    ...before,
  })
  told.do('asset.add', {
    name: 'Van / Fourgonnette',
    cost: '24000.00',
    acquired: '2026-10-05',
    account: '1550',
    months: 60,
    residual: '6000.00',
    cca: '10',
    from: '2480',
    note: 'Cargo van of 2024, brought in by the owner / Fourgon de 2024, apporté par la propriétaire',
  })
  told.do('asset.amortize', { through: '2026-10-31', on: '2026-10-31' })
  // Of the first year the return claims what the books wrote off of the computer, half of the machines.
  told.do('asset.claim', { class: '53', year: '2026', claim: '13000.00' })
  told.do('asset.claim', { class: '50', year: '2026', claim: '1430.00' })
}

/**
 * The two who own the company, and a dividend declared in November 2026 that waits to be paid. What the
 * company owes the first of them stands in an account of hers alone.
 */
export function declareDividend(told: Story): void {
  told.do('shareholder.add', {
    name: 'Odile Exemple',
    sin: '000 000 075',
    shares: ['A=60'],
    since: '2025-07-01',
    account: ['2480', '1460'],
    language: 'fr',
  })
  told.do('shareholder.add', {
    name: 'Gestion Fictive inc. / Fictional Holdings Inc.',
    kind: 'corporation',
    businessNumber: '000000018RC0001',
    shares: ['A=40'],
    since: '2025-07-01',
  })
  told.do('account.open', {
    code: '2420',
    name: 'Dividends payable',
    nameFr: 'Dividendes à payer',
    type: 'liability',
    gifi: '2962',
    role: 'dividends.payable',
  })
  told.do('dividend.declare', {
    class: 'A',
    amount: '6000.00',
    date: '2026-11-20',
    payable: '2026-12-15',
  })
}
