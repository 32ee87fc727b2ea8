import type { Work } from '@daybook/core/daybook/work-facts.ts'
import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { billWork, writeOffWork } from '@daybook/core/worktime/bill-work.ts'
import { minutesFrom } from '@daybook/core/worktime/minutes.ts'
import { type Case, decided, typed } from './case.ts'

const work: Work = {
  ...{ id: 'W12', date: '2026-03-02', customer: 'elm', person: 'RM', task: 'Bookkeeping', minutes: 90 },
  isBillable: true,
}
const books = { rates: [], fees: [], voided: new Set<string>() }
const wish = { customer: 'elm', through: '2026-03-31', language: 'en' } as const
const billed = { invoice: 'invoice/1001', on: '2026-03-31', standard: { amount: 1n }, amount: 1n }

/** Time worked for customers. */
export const worktimeCases = {
  'time-malformed': decided('Time of more minutes than an hour has', () => minutesFrom('1:75')),
  'time-unknown': typed('Removing time that there is not', 'daybook time remove W900'),
  'time-billed': decided('Writing off what is on an invoice', () =>
    writeOffWork([{ ...work, billed }], books, { ids: ['W12'], on: '2026-03-31', reason: 'r' }),
  ),
  'time-nothing-unbilled': decided('Billing somebody for whom nobody worked', () =>
    billWork([], books, wish),
  ),
  'time-rate-missing': decided('Billing time for which no rate is set', () => billWork([work], books, wish)),
  'time-reason-missing': decided('Charging less without a reason', () =>
    billWork([work], books, { ...wish, time: 100_00n }),
  ),
  'time-fee-unknown': typed(
    'Ending a fee that there is not',
    "daybook time fee 'Elm' --id F900 --through 2026-06",
    {
      typed: ['daybook customer add Elm --province ON'],
    },
  ),
  'time-fee-clash': typed('A second fee for the same months', 'daybook time fee Elm 200 --from 2026-03', {
    typed: ['daybook customer add Elm --province ON', 'daybook time fee Elm 300 --from 2026-01'],
  }),
} satisfies Partial<Readonly<Record<RefusalCode, Case>>>
