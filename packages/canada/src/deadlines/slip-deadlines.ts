import { type CivilDate, calendarYear, fiscalYearOf, type Span } from '@daybook/core/kit/civil-date.ts'
import type { BusinessDayJurisdiction } from '../labour/business-days.ts'
import type { DeadlineChoices } from './deadline-choice.ts'
import { type PlannedDay, plannedBy } from './deadline-days.ts'
import type { DeadlineKind } from './deadline-kind.ts'
import {
  constructionDays,
  nonResidentSlipDays,
  quebecSlipDays,
  slipDays,
  trustSlipDays,
} from './deadline-rules.ts'

/** A slip for which a year of the books has a reason: who is paid in it. */
export type SlipReason = { readonly kind: SlipKind; readonly year: number }

/** The slips that the books give reasons for. */
export type SlipKind = Extract<DeadlineKind, 't4' | 'rl1' | 't4a' | 't5' | 'rl3' | 't5018' | 't3' | 'nr4'>

/** Where slips are told from. */
export type SlipFacts = {
  readonly reasons: readonly SlipReason[]
  readonly province: string
  readonly fiscalYearEnd: string
  readonly choices: DeadlineChoices
}

/** The days of all slips that the books give reasons for, unless somebody said that one is not owed. */
export function slipDeadlines({
  reasons,
  province,
  fiscalYearEnd,
  choices,
}: SlipFacts): readonly PlannedDay[] {
  const cra: BusinessDayJurisdiction = province === 'QC' ? 'CA-QC' : 'CA'
  return reasons.flatMap(({ kind, year }) => {
    const choice = choices.get(kind)
    if (choice?.isOwed === false) return []
    const span = calendarYear(year)
    if (kind === 'rl1' || kind === 'rl3') return plannedBy(quebecSlipDays, { kind, span, where: 'QC' })
    if (kind === 'nr4') return plannedBy(nonResidentSlipDays, { kind, span, where: cra })
    const own = choice?.way === 'fiscal' ? fiscalYearEnding(year, fiscalYearEnd) : span
    if (kind === 't3') return plannedBy(trustSlipDays, { kind, span: own, where: cra })
    if (kind !== 't5018') return plannedBy(slipDays, { kind, span, where: cra })
    return plannedBy(constructionDays, { kind, span: own, where: cra })
  })
}

function fiscalYearEnding(year: number, end: string): Span {
  const first: CivilDate = `${year}-01-01`
  return fiscalYearOf(first, end)
}
