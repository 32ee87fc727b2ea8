import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { FixedFee, HourlyRate, Work } from '@daybook/core/daybook/work-facts.ts'

const work: Work = {
  ...{ id: 'W1', date: '2026-03-02', customer: 'elm', person: 'RM', task: 'Books', minutes: 90 },
  isBillable: true,
}
const hourly: HourlyRate = { id: 'H1', from: '2026-01-01', amount: 8_000n }
const fee: FixedFee = { id: 'F1', customer: 'elm', amount: 30_000n, from: '2026-02', billed: [] }

/** Facts about time worked for customers, each with what has to be there before it. */
export const workRecords: readonly (readonly [string, readonly Fact[], Fact])[] = [
  ['time', [], { kind: 'work.set', v: 1, work }],
  ['time taken away', [{ kind: 'work.set', v: 1, work }], { kind: 'work.removed', v: 1, was: work }],
  ['an hourly rate', [], { kind: 'hourly.set', v: 1, hourly }],
  [
    'a month of a fee that is billed',
    [{ kind: 'fee.set', v: 1, fee }],
    {
      kind: 'fee.set',
      v: 1,
      fee: { ...fee, billed: [{ month: '2026-02', invoice: 'invoice/1', amount: 30_000n }] },
      was: fee,
    },
  ],
]
