import type { Story } from './deed.ts'

/** What the slips of 2026 need that no pay tells: the company offers dental benefits to its people alone. */
export function yearSlips(told: Story): void {
  told.do('slips.enter', { kind: 'T4', year: 2026, codes: '45=2' })
}
