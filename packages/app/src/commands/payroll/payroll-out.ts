import type { PayrollSettings } from '@daybook/core/daybook/payroll-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import { amountOut } from '../fields.ts'

/** How a book pays people, on the way out. */
export const settingsOut = {
  craAccount: z.string().optional(),
  quebecAccount: z.string().optional(),
  remitter: z.string().optional(),
  quebecRemitter: z.string().optional(),
  eiMultiple: z.string().optional(),
  bank: z.string().optional().meta({ description: 'the account that net pay leaves from' }),
  boards: z.array(
    z.strictObject({
      province: z.string(),
      number: z.string(),
      frequency: z.string(),
      classes: z.array(z.strictObject({ code: z.string(), from: z.string(), rate: z.string() })),
    }),
  ),
  levies: z.array(
    z.strictObject({
      province: z.string(),
      yearlyPayroll: amountOut.optional(),
      exempt: z.boolean(),
      exemption: amountOut.optional().meta({ description: 'this employer’s share of the exemption' }),
      sector: z.string().optional(),
      labourStandards: z
        .string()
        .optional()
        .meta({ description: 'exempt, where the contribution for labour standards is not owed' }),
    }),
  ),
}

/** The settings as people read them. */
export function settingsOutOf(settings: PayrollSettings, chart: Chart) {
  const { compensation, levies, bank, ...rest } = settings
  return {
    ...rest,
    ...(bank === undefined ? {} : { bank: chart.get(bank)?.code ?? bank }),
    boards: compensation.map(({ province, number, frequency, classes }) => ({
      province,
      number,
      frequency,
      classes: classes.map(({ code, from, rate }) => ({ code, from, rate })),
    })),
    levies: levies.map(
      ({ province, yearlyPayroll, isExempt = false, exemption, sector, isLabourStandardsExempt }) => ({
        province,
        ...(yearlyPayroll === undefined ? {} : { yearlyPayroll: formatCents(yearlyPayroll.amount) }),
        exempt: isExempt,
        ...(exemption === undefined ? {} : { exemption: formatCents(exemption.amount) }),
        ...(sector === undefined ? {} : { sector }),
        ...(isLabourStandardsExempt === true ? { labourStandards: 'exempt' } : {}),
      }),
    ),
  }
}
