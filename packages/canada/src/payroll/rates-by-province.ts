import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { ProvinceCode } from '../charts/provinces.ts'
import { incomeTaxAB } from '../rates/ab/income-tax.ts'
import { incomeTaxBC } from '../rates/bc/income-tax.ts'
import type { TerritorialPayrollTax } from '../rates/contribution-rules.ts'
import type { ProvincialIncomeTax } from '../rates/income-tax-rules.ts'
import { incomeTaxMB } from '../rates/mb/income-tax.ts'
import { incomeTaxNB } from '../rates/nb/income-tax.ts'
import { incomeTaxNL } from '../rates/nl/income-tax.ts'
import { incomeTaxNS } from '../rates/ns/income-tax.ts'
import { incomeTaxNT } from '../rates/nt/income-tax.ts'
import { payrollTaxNT } from '../rates/nt/payroll-tax.ts'
import { incomeTaxNU } from '../rates/nu/income-tax.ts'
import { payrollTaxNU } from '../rates/nu/payroll-tax.ts'
import { incomeTaxON } from '../rates/on/income-tax.ts'
import { incomeTaxPE } from '../rates/pe/income-tax.ts'
import { incomeTaxSK } from '../rates/sk/income-tax.ts'
import { incomeTaxYT } from '../rates/yt/income-tax.ts'

/** The income tax tables of T4127 by province; Quebec has its own guide and is not among them. */
export const provincialIncomeTaxes: Readonly<
  Record<Exclude<ProvinceCode, 'QC'>, RuleTable<ProvincialIncomeTax>>
> = {
  AB: incomeTaxAB,
  BC: incomeTaxBC,
  MB: incomeTaxMB,
  NB: incomeTaxNB,
  NL: incomeTaxNL,
  NS: incomeTaxNS,
  NT: incomeTaxNT,
  NU: incomeTaxNU,
  ON: incomeTaxON,
  PE: incomeTaxPE,
  SK: incomeTaxSK,
  YT: incomeTaxYT,
}

/** The payroll taxes that two territories take from employees. */
export const territorialPayrollTaxes: Readonly<
  Partial<Record<ProvinceCode, RuleTable<TerritorialPayrollTax>>>
> = { NT: payrollTaxNT, NU: payrollTaxNU }
