import type { ContributionStanding } from '@daybook/core/daybook/payroll-facts.ts'
import { lastKnown, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import { type CivilDate, monthOf } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { canadaPensionAges } from '../rates/ca/pension-ages.ts'
import type { PensionAges } from '../rates/contribution-rules.ts'
import { quebecPensionAges } from '../rates/qc/pension-ages.ts'
import type { PayFacts, PayrollProvince } from './pay-facts.ts'

/** PM, the pensionable months of the year of a pay, and whether the pay itself bears contributions. */
export type PensionStanding = { readonly months: number; readonly contributes: boolean }

/**
 * The pensionable months of the year of a pay, and whether contributions are due on its day, by the plan of
 * the province of employment. Months are those of the facts: an election holds from its month on, a
 * disability pension for the months that it was paid for, and the month of death is the last. Being hired in
 * the year changes nothing.
 *
 * CPP (T4127 chapters 3 and 6): from the month after the 18th birthday through the month of the 70th, without
 * the months of an election CPT30. QPP (Revenu Québec): from the month after the 18th birthday through the
 * year of the 72nd, and without end before 2024; an election RR-50 frees the pays from its month on, but
 * leaves the year's maximum whole; whoever is 60 or more and draws its retirement pension too contributes in
 * spite of a disability pension. The ages are those of the tables of pension ages. Refuses
 * `payroll-election-age`.
 */
export function pensionStanding(
  standing: ContributionStanding,
  payDate: CivilDate,
  province: PayrollProvince,
): Result<PensionStanding> {
  const isQuebec = province === 'QC'
  const [stopped, restarted] = isQuebec
    ? [standing.qppStopped, standing.qppRestarted]
    : [standing.cppStopped, standing.cppRestarted]
  const table: RuleTable<PensionAges> = isQuebec ? quebecPensionAges : canadaPensionAges
  const earliest = firstElection(standing.born, table)
  if (stopped !== undefined && monthOf(stopped) < earliest) {
    const names = { month: monthOf(stopped), born: monthOf(standing.born), earliest }
    return refuse('payroll-election-age', names, isQuebec ? 'qppStopped' : 'cppStopped')
  }
  const year = payDate.slice(0, 4)
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`)
  const isStopped = (month: string): boolean => isElected(month, stopped, restarted)
  const counts = (month: string): boolean =>
    isOpen(month, standing, lastKnown(table, `${month}-01`).value) && (isQuebec || !isStopped(month))
  const month = monthOf(payDate)
  const isExempt = standing.isCppExempt === true
  return ok({
    months: months.filter(counts).length,
    contributes: counts(month) && !isStopped(month) && !isExempt,
  })
}

/** What a pay is asked with by a standing: its months, exemptions, and no pensionable earnings where none. */
export type StandingFacts = Pick<
  PayFacts,
  | 'pensionableMonths'
  | 'pensionable'
  | 'nonPeriodicPensionable'
  | 'isCppExempt'
  | 'isEiExempt'
  | 'isQpipExempt'
>

/**
 * The part of a pay's facts that a standing decides, to be laid over the others. Refuses as
 * `pensionStanding` does.
 */
export function standingFacts(
  standing: ContributionStanding,
  payDate: CivilDate,
  province: PayrollProvince,
): Result<StandingFacts> {
  const found = pensionStanding(standing, payDate, province)
  if (!found.ok) return found
  const { months, contributes } = found.value
  return ok({
    pensionableMonths: months,
    ...(contributes ? {} : { pensionable: 0n, nonPeriodicPensionable: 0n }),
    ...(standing.isCppExempt === true ? { isCppExempt: true } : {}),
    ...(standing.isEiExempt === true ? { isEiExempt: true } : {}),
    ...(standing.isQpipExempt === true ? { isQpipExempt: true } : {}),
  })
}

/** Whether the law counts a month, elections aside. */
function isOpen(month: string, standing: ContributionStanding, ages: PensionAges): boolean {
  const { born, died } = standing
  const { after, throughMonth, throughYear } = ages
  const isOfAge =
    month > monthAt(born, after) &&
    (throughMonth === undefined || month <= monthAt(born, throughMonth)) &&
    (throughYear === undefined || month.slice(0, 4) <= monthAt(born, throughYear).slice(0, 4))
  const isAlive = died === undefined || month <= monthOf(died)
  return isOfAge && isAlive && !isDisabled(month, standing, ages)
}

function isDisabled(
  month: string,
  { born, disability, qppPension }: ContributionStanding,
  { pensioned }: PensionAges,
): boolean {
  if (disability === undefined || month < monthOf(disability.from)) return false
  if (disability.through !== undefined && month > monthOf(disability.through)) return false
  if (pensioned === undefined || qppPension === undefined) return true
  return month < monthOf(qppPension) || month < monthAt(born, pensioned)
}

/** Whether an election holds in a month: from its own until it was revoked. */
function isElected(month: string, stopped: string | undefined, restarted: string | undefined): boolean {
  if (stopped === undefined || month < monthOf(stopped)) return false
  return restarted === undefined || monthOf(restarted) < monthOf(stopped) || month < monthOf(restarted)
}

/** The first month of an election: the one after its birthday, not before the law knew it. */
function firstElection(born: string, { versions }: RuleTable<PensionAges>): string {
  const known = versions.find(({ value }) => value.election !== undefined)
  if (known?.value.election === undefined) return '9999-12'
  const birthday = monthAt(born, known.value.election)
  const [year, month] = [Number(birthday.slice(0, 4)), Number(birthday.slice(5))]
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
  return next < monthOf(known.from) ? monthOf(known.from) : next
}

function monthAt(born: string, age: number): string {
  return `${Number(born.slice(0, 4)) + age}-${born.slice(5, 7)}`
}
