import type { Story } from './deed.ts'

/**
 * Chequing is reconciled to the end of the year and of the first quarter after it, each to the balance of a
 * made-up statement on paper; October and November are left to be reconciled.
 */
export function sealedMonths(told: Story): void {
  for (const [on, closing] of [
    ['2026-06-30', '130793.09'],
    ['2026-09-30', '157814.65'],
  ] as const) {
    told.do('account.reconcile', { account: '1010', on, closing, note: 'statement on paper, binder 3' })
    told.do('seal.tick', { account: '1010', through: on })
    told.do('seal.close', { account: '1010' })
  }
}
