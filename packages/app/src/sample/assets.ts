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
