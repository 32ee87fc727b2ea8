import type { FixedFee, HourlyRate, Work, WorkFact } from '../daybook/work-facts.ts'

const work: Work = {
  ...{ id: 'W1', date: '2026-03-02', customer: 'elm', person: 'BEN', task: 'Books', minutes: 90 },
  isBillable: true,
}
const hourly: HourlyRate = { id: 'H1', from: '2026-01-01', amount: 8_000n }
const fee: FixedFee = { id: 'F1', customer: 'elm', amount: 30_000n, from: '2026-02', billed: [] }

/** Each kind of fact about time worked for customers with the title of its act in both languages. */
export const workTitleCases: {
  readonly [K in WorkFact['kind']]: readonly [Extract<WorkFact, { readonly kind: K }>, string, string]
} = {
  'work.set': [
    { kind: 'work.set', v: 1, work },
    'Entered W1 Books, 1:30, 2026-03-02',
    'Inscription de W1 Books, 1:30, 2026-03-02',
  ],
  'work.removed': [
    { kind: 'work.removed', v: 1, was: work },
    'Removed W1 Books, 1:30, 2026-03-02',
    'Retrait de W1 Books, 1:30, 2026-03-02',
  ],
  'hourly.set': [
    { kind: 'hourly.set', v: 1, hourly },
    'Set an hourly rate of 80.00 from 2026-01-01',
    'Taux horaire de 80,00 à partir du 2026-01-01',
  ],
  'hourly.removed': [
    { kind: 'hourly.removed', v: 1, was: hourly },
    'Removed the hourly rate of 80.00 from 2026-01-01',
    'Retrait du taux horaire de 80,00 à partir du 2026-01-01',
  ],
  'fee.set': [
    { kind: 'fee.set', v: 1, fee },
    'Set fee F1 of elm: 300.00 a month',
    'Honoraires F1 de elm\u00a0: 300,00 par mois',
  ],
  'fee.removed': [
    { kind: 'fee.removed', v: 1, was: fee },
    'Removed fee F1 of elm',
    'Retrait des honoraires F1 de elm',
  ],
}
