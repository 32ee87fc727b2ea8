import type { Deductions } from '@daybook/canada/payroll/deductions.ts'
import type { Garnishment } from '@daybook/canada/payroll/garnishment.ts'
import { lawfulKeep } from '@daybook/canada/payroll/wage-exemption.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { ok, type Refusal, type Result, refused } from '@daybook/core/kit/result.ts'
import type { GivenPay } from './facts-shape.ts'

type GivenOrder = NonNullable<GivenPay['garnishments']>[number]

/**
 * The orders of a pay with what each must leave: as given, or, for one that goes by the law, what the
 * province leaves of this net pay. `unchecked` names the tables of the law that nobody has checked for the
 * day. Refuses what `lawfulKeep` refuses, at the order's place in the list.
 */
export function lawfulOrders(
  given: readonly GivenOrder[],
  { pay, total }: Deductions,
  { net, nonCashBenefits }: { readonly net: Cents; readonly nonCashBenefits: Cents },
): Result<{ readonly orders: readonly Garnishment[]; readonly unchecked: readonly string[] }> {
  const seized = {
    province: pay.province,
    payDate: pay.payDate,
    payPeriodsPerYear: pay.payPeriodsPerYear,
    gross: pay.grossPay + pay.nonPeriodicPay,
    nonCashBenefits,
    held: total.value,
    net,
    insist: pay.insist,
  }
  const wrong: Refusal[] = []
  const unchecked = new Set<string>()
  const orders = given.flatMap(({ keep, ...order }, at): readonly Garnishment[] => {
    if (keep === undefined) return [order]
    if (!('by' in keep)) return [{ ...order, keep }]
    const found = lawfulKeep(seized, order.kind, keep.dependants)
    if (!found.ok) {
      wrong.push(...found.refusals.map((each) => ({ ...each, at: `garnishments.${at}.keep` })))
      return []
    }
    for (const name of found.value.unchecked) unchecked.add(name)
    const { keep: from } = found.value
    return [{ ...order, keep: { amount: from.value, from } }]
  })
  return wrong.length > 0 ? refused(wrong) : ok({ orders, unchecked: [...unchecked] })
}
