import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { type Case, typed } from './case.ts'

const phone = 'daybook template save Phone --debit 6420=80.00 --open 2310 --open 1010'
const rent =
  'daybook template save Rent --debit 6260=2000.00 --credit 1010=2000.00 --every monthly --next 2026-01-31'
const insurance =
  "daybook schedule open 'Insurance 2026' --kind prepaid --from 1210 --to 6170 --amount 1200.00 --first 2026-01-31 --months 12"
const lock = "daybook period lock 2026-03-31 --reason 'GST/HST return filed'"

/** Templates, recurring entries, accruals and schedules that cannot be. */
export const recurringCases = {
  'template-unknown': typed('A template that is not there', 'daybook template post Fone 2026-04-10', {
    typed: [phone],
  }),
  'template-line-unknown': typed(
    'An amount for an account that the template lacks',
    'daybook template post Phone 2026-04-10 --debit 6300=90.00',
    { typed: [phone] },
  ),
  'template-amounts-open': typed(
    'A template used with more than one amount left open',
    'daybook template post Phone 2026-04-10',
    { typed: [phone] },
  ),
  'reversal-not-later': typed(
    'An accrual reversed on its own day',
    'daybook entry accrue --date 2026-03-31 --reverse-on 2026-03-31 --debit 6120=500.00 --credit 2100=500.00',
  ),
  'recurring-locked': typed(
    'A recurring entry that is due in a locked period',
    'daybook recurring run --through 2026-04-30',
    { typed: [rent, lock] },
  ),
  'due-entry-refused': typed(
    'A recurring entry on an account that was closed since',
    'daybook recurring run --through 2026-04-30',
    { typed: [rent.replace('6260', '6120'), 'daybook account close 6120 --on 2026-04-03'] },
  ),
  'due-too-many': typed(
    'More recurring entries at once than one act may hold',
    'daybook recurring run --through 2026-04-10',
    {
      typed: [
        'daybook template save Coffee --debit 6230=5.00 --credit 1010=5.00 --every weekly --next 2000-01-07',
      ],
    },
  ),
  'schedule-unknown': typed('A schedule that is not there', "daybook schedule show 'Insurance 2025'", {
    typed: [insurance],
  }),
  'schedule-exists': typed('A second schedule of one name', insurance, { typed: [insurance] }),
  'schedule-account-unfit': typed(
    'A prepaid expense that would leave a liability',
    "daybook schedule open 'Insurance 2026' --kind prepaid --from 2100 --to 6170 --amount 1200.00 --first 2026-01-31 --months 12",
  ),
  'schedule-amount': typed(
    'An amount that leaves a month less than a cent',
    "daybook schedule open 'Stamps' --kind prepaid --from 1210 --to 6230 --amount 0.05 --first 2026-01-31 --months 12",
  ),
  'schedule-locked': typed(
    'A part of a schedule that is due in a locked period',
    'daybook schedule run --through 2026-04-30',
    { typed: [insurance, lock] },
  ),
  'schedule-started': typed(
    'Removing a schedule that has begun',
    "daybook schedule remove 'Insurance 2026'",
    { typed: [insurance, 'daybook schedule run --through 2026-01-31'] },
  ),
  'schedule-finished': typed(
    'Closing a schedule that has ended',
    "daybook schedule close 'Insurance 2026' --on 2027-01-10",
    { typed: [insurance, 'daybook schedule run --through 2026-12-31'] },
  ),
} as const satisfies Partial<Record<RefusalCode, Case>>
