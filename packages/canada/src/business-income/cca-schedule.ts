import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { CcaAsked, CcaClassResult, CcaClassYear, DepreciableGain } from './cca-asked.ts'
import { gainsOf, orNothing } from './class-amounts.ts'
import { type ClassFound, classFound } from './class-found.ts'
import { type ClassColumns, decliningClass, vehicleLeaving } from './declining-class.ts'
import { expensedOf } from './expensing.ts'
import { spreadClass } from './spread-class.ts'

/**
 * Capital cost allowance of one source of income in a year, by class: what Schedule 8 of the T2 and Area A of
 * a T2125 or T776 hold. `claimed` is the allowance, `recapture` income again, `terminalLoss` a deduction, and
 * `gains` what goes to the schedule of capital gains.
 */
export type CcaSchedule = {
  readonly span: Span
  readonly classes: readonly CcaClassResult[]
  readonly most: Cents
  readonly claimed: Cents
  readonly recapture: Cents
  readonly terminalLoss: Cents
  readonly gains: readonly DepreciableGain[]
}

/**
 * The allowance by class. What is claimed is all that may be unless a class says less.
 *
 * Refuses `cca-class-unknown`, `cca-class-closed`, `cca-mixed-incentives`, `cca-life-missing`,
 * `expensing-unfit`, `cca-claim-too-large`, and a day that no rule table was looked up for.
 */
export function ccaSchedule(asked: CcaAsked): Result<CcaSchedule> {
  const found = all(asked.classes.map((each) => classFound(each, asked.span)))
  if (!found.ok) return found
  const expensed = expensedOf(asked, found.value)
  if (!expensed.ok) return expensed
  const worked = all(
    found.value.map((each, index) => workClass(each, asked.span, expensed.value[index] ?? new Map())),
  )
  if (!worked.ok) return worked
  const sum = (pick: (each: CcaClassResult) => Cents) => sumOf(worked.value.map(pick))
  return ok({
    span: asked.span,
    classes: worked.value,
    most: sum(({ most }) => most),
    claimed: sum(({ claimed }) => claimed),
    recapture: sum(({ recapture }) => recapture),
    terminalLoss: sum(({ terminalLoss }) => terminalLoss),
    gains: worked.value.flatMap(({ gains }) => gains),
  })
}

function workClass(
  { asked, rule, source }: ClassFound,
  span: Span,
  expensed: ReadonlyMap<string, Cents>,
): Result<CcaClassResult> {
  const isLeaving =
    rule.ceiling === 'passenger' &&
    asked.disposals.length > 0 &&
    asked.disposals.every(({ wasExpensed = false }) => !wasExpensed)
  const worked = isLeaving
    ? ok(vehicleLeaving(asked, rule, span))
    : rule.method === 'declining'
      ? decliningClass(asked, rule, span, expensed)
      : spreadClass(asked, rule, span)
  if (!worked.ok) return worked
  const columns = worked.value
  const end = isLeaving
    ? { most: columns.most, recapture: 0n, terminalLoss: 0n, isEmpty: true }
    : endOf(columns, asked.hasAssets, rule.ceiling !== 'passenger')
  const claimed = claimOf(asked, end.most)
  if (!claimed.ok) return claimed
  return ok({
    class: asked.class,
    key: asked.key ?? asked.class,
    rate: rule.rate,
    opening: asked.opening,
    designated: sumOf(asked.additions.map(({ designated = 0n }) => designated)),
    adjusted: asked.adjusted ?? 0n,
    ...columns,
    expensed: sumOf(expensed.values()),
    most: end.most,
    claimed: claimed.value,
    recapture: end.recapture,
    terminalLoss: end.terminalLoss,
    closing: end.isEmpty ? 0n : columns.left - claimed.value,
    gains: gainsOf(asked),
    sources: [source, ...columns.sources],
  })
}

/**
 * What becomes of a class at the end of its year: recaptured below zero, lost when nothing of it is left (but
 * for a passenger vehicle, which never has a terminal loss).
 */
function endOf({ left, most, waiting }: ClassColumns, hasAssets: boolean, mayLose: boolean) {
  const none = { most: 0n, recapture: 0n, terminalLoss: 0n, isEmpty: true }
  if (left < 0n) return { ...none, recapture: -left }
  if (!hasAssets && waiting.length === 0) return { ...none, terminalLoss: mayLose ? orNothing(left) : 0n }
  return { ...none, most, isEmpty: false }
}

function claimOf({ class: name, key = name, claim }: CcaClassYear, most: Cents): Result<Cents> {
  if (claim === undefined) return ok(most)
  if (claim >= 0n && claim <= most) return ok(claim)
  const names = { class: key, claim: formatCents(claim), most: formatCents(most) }
  return refuse('cca-claim-too-large', names, 'claim')
}
