import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { accountCases } from './gallery/accounts.ts'
import { assetCases } from './gallery/assets.ts'
import { bankCases } from './gallery/bank.ts'
import { budgetCases } from './gallery/budgets.ts'
import type { Case } from './gallery/case.ts'
import { cashCases } from './gallery/cash.ts'
import { closeCases } from './gallery/close.ts'
import { corporationCases } from './gallery/corporations.ts'
import { currencyCases } from './gallery/currencies.ts'
import { deskCases } from './gallery/desk.ts'
import { dimensionCases } from './gallery/dimensions.ts'
import { doorCases } from './gallery/doors.ts'
import { employeeCases } from './gallery/employees.ts'
import { entryCases } from './gallery/entries.ts'
import { forecastCases } from './gallery/forecasts.ts'
import { intercompanyCases } from './gallery/intercompany.ts'
import { journalCases } from './gallery/journals.ts'
import { labourCases } from './gallery/labour.ts'
import { layoutCases } from './gallery/layouts.ts'
import { lineCases } from './gallery/lines.ts'
import { mailCases } from './gallery/mail.ts'
import { nonResidentCases } from './gallery/nonresidents.ts'
import { occupationCases } from './gallery/occupations.ts'
import { openingCases } from './gallery/openings.ts'
import { paperCases } from './gallery/papers.ts'
import { paymentCases } from './gallery/payments.ts'
import { payrollCases } from './gallery/payroll.ts'
import { payrunCases } from './gallery/payruns.ts'
import { periodCases } from './gallery/periods.ts'
import { personalBooksCases } from './gallery/personal-books.ts'
import { personalTaxCases } from './gallery/personal-tax.ts'
import { placeCases } from './gallery/places.ts'
import { proofCases } from './gallery/proof.ts'
import { provincialTaxCases } from './gallery/provincial-tax.ts'
import { queryCases } from './gallery/queries.ts'
import { readingCases } from './gallery/reading.ts'
import { reconcilingCases } from './gallery/reconciling.ts'
import { recurringCases } from './gallery/recurring.ts'
import { remittanceCases } from './gallery/remittances.ts'
import { reportCases } from './gallery/reports.ts'
import { returnCases } from './gallery/returns.ts'
import { reviewCases } from './gallery/review.ts'
import { roeCases } from './gallery/roe.ts'
import { slipCases } from './gallery/slips.ts'
import { stubCases } from './gallery/stubs.ts'
import { taxCases } from './gallery/taxes.ts'
import { tradeCases } from './gallery/trade.ts'
import { tradePaperCases } from './gallery/trade-papers.ts'
import { undoCases } from './gallery/undoing.ts'
import { vaultCases } from './gallery/vault.ts'
import { workingPaperCases } from './gallery/working-papers.ts'
import { worktimeCases } from './gallery/worktime.ts'

/** One case for each refusal: the compiler asks for those that lack one. */
export const cases: Readonly<Record<RefusalCode, Case>> = {
  ...doorCases,
  ...entryCases,
  ...accountCases,
  ...intercompanyCases,
  ...worktimeCases,
  ...journalCases,
  ...openingCases,
  ...occupationCases,
  ...payrollCases,
  ...payrunCases,
  ...slipCases,
  ...nonResidentCases,
  ...stubCases,
  ...roeCases,
  ...deskCases,
  ...tradePaperCases,
  ...paymentCases,
  ...remittanceCases,
  ...returnCases,
  ...reviewCases,
  ...taxCases,
  ...personalTaxCases,
  ...personalBooksCases,
  ...workingPaperCases,
  ...provincialTaxCases,
  ...employeeCases,
  ...labourCases,
  ...assetCases,
  ...corporationCases,
  ...periodCases,
  ...undoCases,
  ...reportCases,
  ...forecastCases,
  ...placeCases,
  ...bankCases,
  ...cashCases,
  ...closeCases,
  ...mailCases,
  ...tradeCases,
  ...lineCases,
  ...proofCases,
  ...vaultCases,
  ...recurringCases,
  ...dimensionCases,
  ...currencyCases,
  ...budgetCases,
  ...layoutCases,
  ...queryCases,
  ...paperCases,
  ...readingCases,
  ...reconcilingCases,
}

/**
 * What a page shows of a case: what was tried, the command where there is one, and the answer in English;
 * with the exit code of the command.
 */
export type GalleryCase = {
  readonly title: string
  readonly command?: string
  readonly output: string
  readonly exit?: number
}

/**
 * The error gallery: every refusal as it really happens. The answers are asked for when the gallery is
 * loaded, so that none can be out of date.
 */
export const gallery: Readonly<Record<string, GalleryCase>> = await answered()

async function answered(): Promise<Readonly<Record<string, GalleryCase>>> {
  const shown: Record<string, GalleryCase> = {}
  for (const [code, { title, command, answer }] of Object.entries(cases)) {
    const { output, code: exit } = await answer('en')
    shown[code] = {
      title,
      output,
      ...(command === undefined ? {} : { command }),
      ...(exit === undefined ? {} : { exit }),
    }
  }
  return shown
}
