import { accountsRefusals } from '../refusals/accounts.ts'
import { assetsRefusals } from '../refusals/assets.ts'
import { bankRefusals } from '../refusals/bank.ts'
import { cashRefusals } from '../refusals/cash.ts'
import { closeRefusals } from '../refusals/close.ts'
import { corporationsRefusals } from '../refusals/corporations.ts'
import { currenciesRefusals } from '../refusals/currencies.ts'
import { deskRefusals } from '../refusals/desk.ts'
import { doorsRefusals } from '../refusals/doors.ts'
import { employeesRefusals } from '../refusals/employees.ts'
import { entriesRefusals } from '../refusals/entries.ts'
import type { RefusalEntry } from '../refusals/entry.ts'
import { forecastsRefusals } from '../refusals/forecasts.ts'
import { intercompanyRefusals } from '../refusals/intercompany.ts'
import { journalsRefusals } from '../refusals/journals.ts'
import { labourRefusals } from '../refusals/labour.ts'
import { loansRefusals } from '../refusals/loans.ts'
import { nonResidentsRefusals } from '../refusals/nonresidents.ts'
import { occupationsRefusals } from '../refusals/occupations.ts'
import { openingsRefusals } from '../refusals/openings.ts'
import { paymentsRefusals } from '../refusals/payments.ts'
import { payrollRefusals } from '../refusals/payroll.ts'
import { periodsRefusals } from '../refusals/periods.ts'
import { personalRefusals } from '../refusals/personal.ts'
import { personalTaxRefusals } from '../refusals/personal-tax.ts'
import { proofRefusals } from '../refusals/proof.ts'
import { provincialTaxRefusals } from '../refusals/provincial-tax.ts'
import { questionsRefusals } from '../refusals/questions.ts'
import { readingRefusals } from '../refusals/reading.ts'
import { reconcilingRefusals } from '../refusals/reconciling.ts'
import { remittancesRefusals } from '../refusals/remittances.ts'
import { reportsRefusals } from '../refusals/reports.ts'
import { reviewRefusals } from '../refusals/review.ts'
import { roeRefusals } from '../refusals/roe.ts'
import { schedulesRefusals } from '../refusals/schedules.ts'
import { slipsRefusals } from '../refusals/slips.ts'
import { taxesRefusals } from '../refusals/taxes.ts'
import { tradeRefusals } from '../refusals/trade.ts'
import { undoingRefusals } from '../refusals/undoing.ts'
import { workPapersRefusals } from '../refusals/workpapers.ts'
import { worktimeRefusals } from '../refusals/worktime.ts'

export type { RefusalClass, RefusalEntry } from '../refusals/entry.ts'

/**
 * The closed list of refusals: code, class, message and remedy in both languages, gathered from one file a
 * family. `{name}` is filled from `Refusal.with`. Each code has a case in the error gallery;
 * `docs/errors.md` is generated from both (`npm run errors`).
 */
export const refusals = {
  ...doorsRefusals,
  ...bankRefusals,
  ...slipsRefusals,
  ...nonResidentsRefusals,
  ...taxesRefusals,
  ...deskRefusals,
  ...entriesRefusals,
  ...journalsRefusals,
  ...accountsRefusals,
  ...openingsRefusals,
  ...periodsRefusals,
  ...reportsRefusals,
  ...forecastsRefusals,
  ...closeRefusals,
  ...reviewRefusals,
  ...questionsRefusals,
  ...undoingRefusals,
  ...proofRefusals,
  ...readingRefusals,
  ...reconcilingRefusals,
  ...schedulesRefusals,
  ...tradeRefusals,
  ...cashRefusals,
  ...employeesRefusals,
  ...loansRefusals,
  ...currenciesRefusals,
  ...occupationsRefusals,
  ...payrollRefusals,
  ...remittancesRefusals,
  ...paymentsRefusals,
  ...labourRefusals,
  ...roeRefusals,
  ...provincialTaxRefusals,
  ...corporationsRefusals,
  ...assetsRefusals,
  ...personalTaxRefusals,
  ...personalRefusals,
  ...workPapersRefusals,
  ...intercompanyRefusals,
  ...worktimeRefusals,
} as const satisfies Readonly<Record<string, RefusalEntry>>

/** A code of the closed list. */
export type RefusalCode = keyof typeof refusals
