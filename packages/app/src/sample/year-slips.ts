import type { Story } from './deed.ts'

/**
 * What the slips of 2026 need that no pay tells: where the company is, and that it offers dental benefits to
 * its people alone.
 */
export function yearSlips(told: Story): void {
  told.do('invoice.setup', {
    address: ['100 Example Street / 100, rue de l’Exemple', 'Ottawa ON K1A 0A1'],
    phone: '613-555-0100',
    email: 'boreal@example.com',
  })
  told.do('slips.enter', { kind: 'T4', year: 2026, codes: '45=2' })
}
