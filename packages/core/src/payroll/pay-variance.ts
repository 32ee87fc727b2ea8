import type { Pay, PayLine } from '../daybook/payroll-facts.ts'
import { type Cents, formatCents, magnitude } from '../kit/cents.ts'
import { missingForms } from './employee-on.ts'
import type { PayCase } from './pay-case.ts'
import type { Deducted } from './pay-law.ts'
import type { DraftPay } from './pay-made.ts'
import { tenThousandths } from './pay-quantity.ts'
import type { PayPart } from './year-to-date.ts'

/** How one line of a pay stands beside the same line of the last pay. */
export type LineChange = {
  readonly part: Exclude<PayPart, 'bases'>
  readonly id: string
  readonly now: Cents
  readonly last: Cents
}

const shown = ['earnings', 'benefits', 'deductions', 'employer'] as const

/** Every line of two pays beside each other, those that are equal left out. */
export function payChanges(pay: DraftPay, last: Pay): readonly LineChange[] {
  const changes: LineChange[] = []
  for (const part of shown) {
    if (isAlike(pay[part], last[part])) continue
    const amounts = new Map<string, { now: Cents; last: Cents }>()
    const of = (id: string): { now: Cents; last: Cents } => {
      const known = amounts.get(id)
      if (known !== undefined) return known
      const begun = { now: 0n, last: 0n }
      amounts.set(id, begun)
      return begun
    }
    for (const { id, amount } of pay[part]) of(id).now += amount
    for (const { id, amount } of last[part]) of(id).last += amount
    for (const [id, each] of amounts) if (each.now !== each.last) changes.push({ part, id, ...each })
  }
  return changes
}

/** Whether two lists have the same codes and amounts in the same places, as from pay to pay most do. */
function isAlike(now: readonly PayLine[], last: readonly PayLine[]): boolean {
  if (now.length !== last.length) return false
  for (let at = 0; at < now.length; at += 1)
    if (now[at]?.id !== last[at]?.id || now[at]?.amount !== last[at]?.amount) return false
  return true
}

/** Something of a pay to look at before the run is closed: a code, and the values that its words need. */
export type PayWarning = {
  readonly code:
    | 'claims-missing'
    | 'first-pay'
    | 'net-changed'
    | 'hours-unusual'
    | 'terms-changed'
    | 'later-pays'
    | 'rates-unchecked'
    | 'vacation-overdrawn'
    | 'vacation-owing'
    | 'held-short'
    | 'holiday-proposed'
    | 'holiday-not-entitled'
    | 'holiday-open'
    | 'vacation-year-completed'
    | 'below-minimum-wage'
    | 'vacation-below-minimum'
    | 'vacation-days-below-minimum'
  readonly with: Readonly<Record<string, string>>
}

/** What a prepared pay is looked at with. */
export type SeenPay = {
  readonly pay: DraftPay
  readonly deducted: Deducted
  readonly earlier: readonly Pay[]
  readonly own: readonly Pay[]
  readonly last: Pay | undefined
  readonly changes: readonly LineChange[]
}

/**
 * What to look at in a pay: forms that were not handed in, a first pay, net pay that changed by more than a
 * fifth, hours far from the normal ones, terms that changed since the last pay, pays that were made for later
 * days already, rates that nobody has checked, vacation taken beyond what was set aside, vacation that is
 * owed to somebody who left, and a garnishment that the net pay could not bear in full.
 */
export function warningsOf(
  pay: PayCase,
  wish: { readonly kind: string; readonly date: string; readonly span: Pay['span'] },
  seen: SeenPay,
): readonly PayWarning[] {
  const { terms, claims, employee } = pay
  const missing = missingForms(claims, terms.province)
  const later = seen.own.filter(({ date }) => date > wish.date)
  const found: PayWarning[] = []
  if (missing.length > 0) found.push({ code: 'claims-missing', with: { forms: missing.join(', ') } })
  if (seen.own.length === 0) found.push({ code: 'first-pay', with: {} })
  if (wish.kind === 'regular') found.push(...netWarnings(seen), ...hoursWarnings(pay, seen))
  if (seen.last !== undefined && terms.from > seen.last.span.through)
    found.push({ code: 'terms-changed', with: { from: terms.from } })
  if (later.length > 0)
    found.push({ code: 'later-pays', with: { runs: later.map(({ run }) => run).join(', ') } })
  if (seen.deducted.unchecked.length > 0)
    found.push({ code: 'rates-unchecked', with: { tables: seen.deducted.unchecked.join(', ') } })
  found.push(...vacationWarnings(pay, seen))
  if (employee.left !== undefined && employee.left.date <= wish.span.through)
    found.push(...owingWarnings(pay, seen))
  return [...found, ...heldWarnings(pay, wish, seen)]
}

function netWarnings({ pay, last }: SeenPay): readonly PayWarning[] {
  if (last === undefined || last.net.amount <= 0n) return []
  const change = magnitude(pay.net.amount - last.net.amount)
  if (change * 5n <= last.net.amount) return []
  const percent = (change * 100n) / last.net.amount
  return [
    {
      code: 'net-changed',
      with: {
        now: formatCents(pay.net.amount),
        last: formatCents(last.net.amount),
        percent: percent.toString(),
      },
    },
  ]
}

/** Hours of a pay below half of the normal ones or above one and a half times as many. */
function hoursWarnings({ terms, periods }: PayCase, { pay }: SeenPay): readonly PayWarning[] {
  const normal = tenThousandths(terms.pay.hours ?? '0') * (52 / periods)
  const hours = pay.bases.find(({ id }) => id === 'worked-hours')?.quantity
  if (normal <= 0 || hours === undefined) return []
  const worked = tenThousandths(hours)
  if (worked * 2 >= normal && worked * 2 <= normal * 3) return []
  return [{ code: 'hours-unusual', with: { hours, weekly: terms.pay.hours ?? '' } }]
}

function vacationLeft({ balances }: PayCase, { pay }: SeenPay): Cents {
  let left = balances.vacation
  for (const { id, amount } of pay.bases) {
    if (id === 'vacation-accrued') left += amount
    if (id === 'vacation-paid') left -= amount
  }
  return left
}

function vacationWarnings(pay: PayCase, seen: SeenPay): readonly PayWarning[] {
  const left = vacationLeft(pay, seen)
  if (left >= 0n || pay.terms.vacation.way !== 'accrue') return []
  return [{ code: 'vacation-overdrawn', with: { amount: formatCents(-left) } }]
}

function owingWarnings(pay: PayCase, seen: SeenPay): readonly PayWarning[] {
  const left = vacationLeft(pay, seen)
  return left > 0n ? [{ code: 'vacation-owing', with: { amount: formatCents(left) } }] : []
}

/** Support and garnishments of a fixed amount that were not held back in full. */
function heldWarnings(
  { terms }: PayCase,
  { kind, date }: { readonly kind: string; readonly date: string },
  { pay }: SeenPay,
): readonly PayWarning[] {
  if (kind !== 'regular') return []
  return terms.items.flatMap((item): readonly PayWarning[] => {
    if (item.keep === undefined || item.amount === undefined || item.percent !== undefined) return []
    if (item.through !== undefined && date > item.through) return []
    const held = pay.deductions.find(({ id, note }) => id === item.id && note === item.name)?.amount ?? 0n
    if (held >= item.amount || item.most !== undefined) return []
    const names = { item: item.name ?? item.id, held: formatCents(held), asked: formatCents(item.amount) }
    return [{ code: 'held-short', with: names }]
  })
}
