/**
 * A pension plan (CPP or QPP) in one year: the two ceilings of earnings, the exemption, the rates, and the
 * most that an employee pays. `rate` is base and first additional together. The exemption of a commission is
 * at least `commissionExemption`.
 */
export type PensionPlan = {
  readonly ceiling: string
  readonly secondCeiling: string
  readonly exemption: string
  readonly rate: string
  readonly baseRate: string
  readonly additionalRate: string
  readonly most: string
  readonly mostBase: string
  readonly mostAdditional: string
  readonly secondRate: string
  readonly secondMost: string
  readonly commissionExemption: string
  readonly commissionDays: string
}

/**
 * The ages of a pension plan, in years: contributions begin in the month after the birthday `after`, and end
 * with the month of the birthday `throughMonth` or the year of `throughYear`, where they end by age. From
 * `election` on one may stop; whoever is `pensioned` and draws the retirement pension contributes in spite of
 * a disability pension.
 */
export type PensionAges = {
  readonly after: number
  readonly throughMonth?: number
  readonly throughYear?: number
  readonly election?: number
  readonly pensioned?: number
}

/** Employment insurance in one year. The employer pays a multiple of the employee's premium. */
export type EmploymentInsurance = {
  readonly ceiling: string
  readonly rate: string
  readonly most: string
  readonly employerMultiple: string
  readonly employerMost: string
}

/** The Quebec parental insurance plan in one year. */
export type ParentalInsurance = {
  readonly ceiling: string
  readonly rate: string
  readonly most: string
  readonly employerRate: string
  readonly employerMost: string
}

/**
 * The Quebec health services fund in one year: a low rate through one total payroll, a high one from another,
 * and between them `constant + slope` times the payroll in millions, in percent.
 */
export type HealthServicesFund = {
  readonly lowThrough: string
  readonly highFrom: string
  readonly lowRate: string
  readonly lowRatePrimary: string
  readonly highRate: string
  readonly publicRate: string
  readonly between: { readonly constant: string; readonly slope: string }
  readonly betweenPrimary: { readonly constant: string; readonly slope: string }
}

/** The payroll tax of a territory, a share of all remuneration for work done there. */
export type TerritorialPayrollTax = { readonly rate: string }
