/** The most that a workers' compensation board counts of one person's earnings in a calendar year. */
export type AssessableMaximum = { readonly most: string }

/**
 * A province's health levy on employers in one year, by the remuneration of the year. Up to `exemption`
 * nothing is owed; up to `notchThrough` the notch rate on what lies above the exemption; above that the full
 * rate on all (`isOnAll`) or on what lies above the exemption. `steps` are rates by the whole remuneration,
 * where the law has them; above `exemptionLostAbove` there is no exemption.
 */
export type HealthLevy = {
  readonly exemption: string
  readonly fullRate: string
  readonly isOnAll: boolean
  readonly notch?: { readonly through: string; readonly rate: string }
  readonly steps?: readonly { readonly through: string; readonly rate: string }[]
  readonly exemptionLostAbove?: string
  /**
   * No instalments are asked for until the remuneration (Ontario) or last year's tax (B.C.) is above this.
   */
  readonly instalmentsAbove?: string
}

/** The contribution related to labour standards of Quebec: a share of each person's pay up to a ceiling. */
export type LabourStandards = { readonly rate: string; readonly most: string }

/** The Quebec training law: a share of payroll to be spent on training where payroll is above a threshold. */
export type SkillsFund = { readonly rate: string; readonly payrollAbove: string }
