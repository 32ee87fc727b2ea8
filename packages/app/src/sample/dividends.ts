import type { Story } from './deed.ts'

/**
 * The owner holds all shares in the first year. On its last day a dividend of 12,000.00 is declared to her,
 * and credited to the account in which the company owes her.
 */
export function firstDividend(told: Story): void {
  told.do('shareholder.add', {
    name: 'Odile Exemple',
    sin: '000 000 075',
    address: '7 Example Street, Ottawa ON K1A 0A1',
    shares: ['A=100'],
    since: '2025-07-01',
    account: ['2480', '1460'],
    language: 'fr',
  })
  told.do('dividend.declare', { class: 'A', amount: '12000.00', date: '2026-06-30', account: '2480' })
}

/**
 * In July 2026 a holding company takes 40 of the shares over. A dividend declared in November waits to be
 * paid to both.
 */
export function declareDividend(told: Story): void {
  told.do('shareholder.change', { shareholder: '1', shares: ['A=60'], since: '2026-07-02' })
  told.do('shareholder.add', {
    name: 'Gestion Fictive inc. / Fictional Holdings Inc.',
    kind: 'corporation',
    businessNumber: '000000018RC0001',
    shares: ['A=40'],
    since: '2026-07-02',
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
