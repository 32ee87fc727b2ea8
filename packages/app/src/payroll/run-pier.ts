import { pensionStanding } from '@daybook/canada/payroll/pension-standing.ts'
import { type PierCheck, type PierYear, pierCheck } from '@daybook/canada/payroll/pier.ts'
import { province as provinceOf } from '@daybook/canada/payroll-items/ask-deductions.ts'
import type { Employee, Pay, PayRun } from '@daybook/core/daybook/payroll-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { baseOf } from '@daybook/core/payroll/bases.ts'
import { totalOf, totalsOf } from '@daybook/core/payroll/year-to-date.ts'

/**
 * One employee's year against what the law asks. `isSplit` says that the year lies on both sides of Quebec's
 * border.
 */
export type CheckedYear = {
  readonly employee: Employee
  readonly province: string
  readonly check: PierCheck
  readonly isSplit: boolean
}

/**
 * From which difference a line is flagged, the employer's multiple for EI, and the runs that are openings.
 */
export type PierAsked = {
  readonly tolerance?: Cents | undefined
  readonly eiMultiple?: string | undefined
  readonly openings: ReadonlySet<string>
}

/** The runs that carry what other books had paid. */
export function openingRuns(runs: readonly Pick<PayRun, 'id' | 'kind'>[]): ReadonlySet<string> {
  return new Set(runs.flatMap(({ id, kind }) => (kind === 'opening' ? [id] : [])))
}

/**
 * The review of pensionable and insurable earnings of a year (PIER), by employee and plan: what should have
 * been contributed on the year's earnings against what was held back. Who worked on both sides of Quebec's
 * border has a check a side, which does not see the other one's room. Refuses what `pierCheck` and
 * `pensionStanding` refuse.
 */
export function checkedYears(
  year: number,
  employees: readonly Employee[],
  pays: readonly Pay[],
  { tolerance, eiMultiple, openings }: PierAsked,
): Result<readonly CheckedYear[]> {
  const found: CheckedYear[] = []
  for (const employee of employees) {
    const own = pays.filter((pay) => pay.employee === employee.id)
    const sides = [
      own.filter(({ province }) => province === 'QC'),
      own.filter(({ province }) => province !== 'QC'),
    ]
    const isSplit = sides.every((side) => side.length > 0)
    for (const side of sides) {
      const last = side.at(-1)
      if (last === undefined) continue
      const asked = yearOf(year, employee, side, last, { eiMultiple, openings })
      if (!asked.ok) return asked
      const check = tolerance === undefined ? pierCheck(asked.value) : pierCheck(asked.value, tolerance)
      if (!check.ok) return check
      found.push({ employee, province: last.province, check: check.value, isSplit })
    }
  }
  return ok(found)
}

/** Whether a pay took the exemption of its period; bonuses do not, nor a second pay of one period. */
function takesExemption({ asked, bases }: Pay): boolean {
  if (asked === undefined || asked.words.isPeriodExempted === 'yes') return false
  return baseOf(bases, 'taxable') > 0n
}

function yearOf(
  year: number,
  { standing }: Employee,
  pays: readonly Pay[],
  last: Pay,
  { eiMultiple, openings }: PierAsked,
): Result<PierYear> {
  const province = provinceOf(last)
  const pension = pensionStanding(standing, `${year}-12-31`, province)
  if (!pension.ok) return pension
  const totals = totalsOf(pays)
  const held = (...ids: readonly string[]): Cents =>
    ids.reduce((sum, id) => sum + totalOf(totals, 'deductions', id), 0n)
  const base = (id: string): Cents => totalOf(totals, 'bases', id)
  const regular = pays.filter(takesExemption)
  // What other books paid says nothing of how many pays it was.
  const isFewest = pays.some(({ run }) => openings.has(run))
  return ok({
    year,
    province,
    months: pension.value.months,
    pensionable: base('pensionable'),
    insurable: base('insurable'),
    qpipInsurable: base('qpip'),
    ...(regular.length > 0
      ? { pays: { payPeriodsPerYear: last.periods, paid: regular.length, isFewest } }
      : {}),
    contributed: {
      plan: held('cpp', 'qpp'),
      second: held('cpp2', 'qpp2'),
      ei: held('ei'),
      qpip: held('qpip'),
    },
    ...(standing.isCppExempt === true ? { isPlanExempt: true } : {}),
    ...(standing.isEiExempt === true ? { isEiExempt: true } : {}),
    ...(standing.isQpipExempt === true ? { isQpipExempt: true } : {}),
    ...(eiMultiple === undefined ? {} : { employerEiMultiple: eiMultiple }),
  })
}
