import type { Pay, PayLine, StandingItem } from '@daybook/core/daybook/payroll-facts.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { baseOf } from '@daybook/core/payroll/bases.ts'
import type { OrdersServed, PayToSeize } from '@daybook/core/payroll/pay-law.ts'
import { type Garnishing, type Garnishment, garnish } from '../payroll/garnishment.ts'
import { lawfulKeep, type OrderKind } from '../payroll/wage-exemption.ts'
import { province } from './ask-deductions.ts'
import { payItems } from './pay-items.ts'

/** The kinds of orders by the codes of pay items; all others are creditors'. */
const orderKinds: Readonly<Record<string, OrderKind>> = {
  support: 'support',
  'support-before-1997': 'support',
  'requirement-to-pay': 'government',
}

/**
 * What orders to hold back a part of a net pay take of it, by their place in the list. An order that goes by
 * the law leaves what `lawfulKeep` finds for this very pay. Refuses `payrun-order-law-unknown` and
 * `payrun-order-law-unchecked`, each naming the order.
 */
export function garnishOrders(pay: PayToSeize, orders: readonly StandingItem[]): Result<OrdersServed> {
  const found = servedOrders(pay, orders)
  if (!found.ok) return found
  const held = new Map(found.value.served.orders.map((each) => [each.id, each.held.value]))
  return ok({
    taken: orders.map((_, index) => held.get(String(index)) ?? 0n),
    unchecked: found.value.unchecked,
  })
}

/**
 * The figures of what orders took of a pay that was made, by the item and the note of their lines: asked for,
 * the net pay before, what must be left, down to the law where it says so. Those that took nothing are left
 * out, and all where the law cannot be asked any more.
 */
export function orderFigures(pay: Omit<Pay, 'id' | 'run'>): ReadonlyMap<PayLine, Figure> {
  const { orders = [], deductions } = pay
  const lines = deductions.map((line) => ({ line, at: orders.findIndex((order) => isOf(line, order)) }))
  const taken = lines.filter(({ at }) => at >= 0)
  const found = servedOrders(seizedAgain(pay, sumOf(taken.map(({ line }) => line.amount))), orders)
  if (!found.ok) return new Map()
  const held = new Map(found.value.served.orders.map((each) => [each.id, each.held]))
  return new Map(
    taken.flatMap(({ line, at }) => {
      const figure = held.get(String(at))
      return figure === undefined ? [] : [[line, { ...figure, id: `pay:${line.id}` }] as const]
    }),
  )
}

function isOf({ id, note }: PayLine, order: StandingItem): boolean {
  return order.id === id && order.name === note
}

/** A pay as its orders found it. */
function seizedAgain(pay: Omit<Pay, 'id' | 'run'>, taken: Cents): PayToSeize {
  const { date, province: where, periods, benefits, deductions, bases, net } = pay
  const nonCash = sumOf(benefits.map(({ amount }) => amount))
  const byLaw = deductions.filter(({ id }) => payItems.get(id)?.isStatutory === true)
  return {
    date,
    province: where,
    periods,
    gross: baseOf(bases, 'gross') + nonCash,
    nonCash,
    held: sumOf(byLaw.map(({ amount }) => amount)),
    net: net.amount + taken,
    insist: true,
  }
}

type Served = { readonly served: Garnishing; readonly unchecked: readonly string[] }

function servedOrders(pay: PayToSeize, orders: readonly StandingItem[]): Result<Served> {
  const refusals: Refusal[] = []
  const unchecked = new Set<string>()
  const asked = orders.flatMap(({ id, amount, percent, keep, most, name }, index): readonly Garnishment[] => {
    const kind = orderKinds[id] ?? 'creditor'
    const order = {
      id: String(index),
      kind,
      asked: percent === undefined ? { amount: amount ?? 0n } : { percent },
      ...(most === undefined ? {} : { most }),
      name: labelOf(id, name),
    }
    if (keep === undefined) return [order]
    if (!('law' in keep)) return [{ ...order, keep }]
    const found = lawfulKeep({ ...seizedPay(pay), province: province(pay) }, kind, keep.law.dependants)
    if (!found.ok) {
      refusals.push(...found.refusals.map((no) => ofOrder(no, pay, order.name)))
      return []
    }
    for (const table of found.value.unchecked) unchecked.add(table)
    return [{ ...order, keep: { amount: found.value.keep.value, from: found.value.keep } }]
  })
  if (refusals.length > 0) return refused(refusals)
  return ok({ served: garnish(pay.net, asked), unchecked: [...unchecked] })
}

function seizedPay({ date, periods, gross, nonCash, held, net, insist }: PayToSeize) {
  return { payDate: date, payPeriodsPerYear: periods, gross, nonCashBenefits: nonCash, held, net, insist }
}

function labelOf(id: string, name: string | undefined): Label {
  const label = payItems.get(id)?.label ?? { en: id, fr: id }
  return name === undefined ? label : { en: `${label.en} (${name})`, fr: `${label.fr} (${name})` }
}

/** A law that could not be asked, with the order that goes by it. */
function ofOrder(no: Refusal, { province: where }: PayToSeize, order: Label): Refusal {
  const named = { ...no.with, province: where, order: order.en, orderFr: order.fr }
  if (no.code === 'payroll-exemption-unknown') return refusal('payrun-order-law-unknown', named, 'keep')
  return no.code === 'payroll-rates-not-checked' ? refusal('payrun-order-law-unchecked', named, 'keep') : no
}
