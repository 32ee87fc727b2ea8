import { type Cents, divideRounded, formatCents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { tenThousandths } from '@daybook/core/payroll/pay-quantity.ts'
import type { ProvinceCode } from '../charts/provinces.ts'
import { dollars } from '../payroll/exact.ts'
import { jurisdictionName, type LabourJurisdiction } from './jurisdiction.ts'
import { type LabourRule, type LabourWarning, labourRule } from './labour-rule.ts'
import { minimumWages } from './minimum-wage-rules.ts'

/**
 * The general minimum wage an hour on a day, in cents. Refuses as `labourRule` does. Not known here are the
 * lower rates of students, of servers of liquor (Quebec) and of some occupations.
 */
export function minimumWageOn(
  jurisdiction: LabourJurisdiction,
  on: CivilDate,
  insist: boolean,
): Result<LabourRule<Cents>> {
  const rule = labourRule(minimumWages[jurisdiction], on, insist)
  return rule.ok ? ok({ ...rule.value, value: dollars(rule.value.value) }) : rule
}

/** A pay to be held against the minimum wage: a rate an hour, or what was earned in so many hours. */
export type PayToCheck =
  | { readonly kind: 'rate'; readonly rate: Cents }
  | { readonly kind: 'earned'; readonly amount: Cents; readonly hours: string }

/**
 * Whose pay, and of which day. Under federal law the province of work must be named: its minimum wage holds
 * where it is the higher.
 */
export type WageCheck = {
  readonly jurisdiction: LabourJurisdiction
  readonly province: ProvinceCode
  readonly on: CivilDate
  readonly pay: PayToCheck
  readonly insist: boolean
}

/**
 * A warning where a pay is below the minimum wage of its day, none where it is not. What was earned is
 * compared exactly with the hours times the wage; no hours are no pay to check. Refuses as `minimumWageOn`
 * does: then nothing can be said, and no pay should be stopped for it.
 */
export function checkMinimumWage(check: WageCheck): Result<readonly LabourWarning[]> {
  const rule = governing(check)
  if (!rule.ok) return rule
  const { jurisdiction, value, source } = rule.value
  const { pay } = check
  if (pay.kind === 'earned' && tenThousandths(pay.hours) <= 0) return ok([])
  const isBelow =
    pay.kind === 'rate' ? pay.rate < value : pay.amount * 10_000n < value * BigInt(tenThousandths(pay.hours))
  if (!isBelow) return ok([])
  const paid = formatCents(pay.kind === 'rate' ? pay.rate : perHour(pay))
  const [least, place] = [formatCents(value), jurisdictionName(jurisdiction)]
  const label = {
    en: `${paid} an hour is below the minimum wage of ${least} (${place.en}, ${check.on})`,
    fr: `${paid} l’heure est inférieur au salaire minimum de ${least} (${place.fr}, ${check.on})`,
  }
  return ok([{ code: 'below-minimum-wage', label, source }])
}

type Governing = LabourRule<Cents> & { readonly jurisdiction: LabourJurisdiction }

function governing({ jurisdiction, province, on, insist }: WageCheck): Result<Governing> {
  const own = minimumWageOn(jurisdiction, on, insist)
  if (!own.ok) return own
  if (jurisdiction !== 'federal') return ok({ ...own.value, jurisdiction })
  const local = minimumWageOn(province, on, insist)
  if (!local.ok) return local
  return local.value.value > own.value.value
    ? ok({ ...local.value, jurisdiction: province })
    : ok({ ...own.value, jurisdiction })
}

/** Shown only, so cut after the cent: a pay below the wage never looks equal to it. */
function perHour({ amount, hours }: { readonly amount: Cents; readonly hours: string }): Cents {
  return divideRounded(amount * 10_000n, BigInt(tenThousandths(hours)), 'down')
}
