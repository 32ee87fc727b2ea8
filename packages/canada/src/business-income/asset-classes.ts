import type { Asset, ClassYear } from '@daybook/core/daybook/assets-facts.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import { all, ok, type Result } from '@daybook/core/kit/result.ts'
import { ownRentalClass } from '../rates/ca/business-limits.ts'
import type { Owner } from '../rates/cca-rules.ts'
import type { CcaAddition, CcaClassYear, CcaDisposal, CcaLayer } from './cca-asked.ts'
import { byClass } from './cca-class-list.ts'
import { type CcaSchedule, ccaSchedule } from './cca-schedule.ts'
import { classRule } from './class-found.ts'
import { vehicleCost } from './vehicle-limits.ts'

/**
 * The assets of one source of income (a business, a rental property, a corporation), with what was said of
 * its classes by year. `spans` are its tax years, oldest first, the last being the one that is wanted.
 */
export type ClassBooks = {
  readonly assets: readonly Asset[]
  readonly records: readonly ClassYear[]
  readonly spans: readonly Span[]
  readonly owner: Owner
  readonly isRental: boolean
}

/** An asset as its class sees it: under which key, for which cost, and what was paid where that is more. */
type Classed = { readonly asset: Asset; readonly class: string; readonly key: string; readonly cost: Cents }

/** Immediate expensing of earlier years is held to no income: what was claimed then was recorded. */
const anyIncome: Cents = 10n ** 14n

/**
 * The classes of the last year: what each held at its start by the years before it, what came in and left.
 * A year without a recorded claim is taken to have claimed all that it might; a recorded start stands for
 * all that went before it.
 *
 * Refuses what `classRule`, `vehicleCost` and `ccaSchedule` refuse, for any of the years.
 */
export function classesOf(books: ClassBooks): Result<readonly CcaClassYear[]> {
  const classed = all(books.assets.map((asset) => classedOf(asset, books.isRental)))
  if (!classed.ok) return classed
  let before: CcaSchedule | undefined
  const deducted = new Map<string, Cents>()
  let classes: readonly CcaClassYear[] = []
  for (const [index, span] of books.spans.entries()) {
    classes = yearOf(books, classed.value, span, before, deducted)
    if (index === books.spans.length - 1) break
    const worked = ccaSchedule({ span, owner: books.owner, classes, income: anyIncome })
    if (!worked.ok) return worked
    before = worked.value
    addDeducted(before, deducted)
  }
  return ok(classes)
}

function classedOf(asset: Asset, isRental: boolean): Result<Classed> {
  const { cca, acquired, cost } = asset
  const name = cca?.class ?? ''
  const found = classRule(name, acquired)
  if (!found.ok) return found
  const { ceiling, isAlone = false } = found.value.rule
  const tax = cca?.tax?.amount ?? 0n
  const limited =
    ceiling === undefined
      ? ok(cost.amount)
      : amountOf(vehicleCost(ceiling, { price: cost.amount - tax, tax, acquired }))
  if (!limited.ok) return limited
  const own = isRental && isBuilding(name) ? inForce(ownRentalClass, acquired) : undefined
  if (own !== undefined && !own.ok) return own
  const isOwn = isAlone || (own !== undefined && cost.amount >= own.value.value)
  return ok({ asset, class: name, key: isOwn ? asset.id : name, cost: limited.value })
}

function amountOf(limited: ReturnType<typeof vehicleCost>): Result<Cents> {
  return limited.ok ? ok(limited.value.amount) : limited
}

/** Whether a class is one of buildings. */
export function isBuilding(name: string): boolean {
  return name === '3' || name === '6' || name === '1' || name.startsWith('1-')
}

/** The classes of one year, those with a start or property first as the classes are named. */
function yearOf(
  { records }: ClassBooks,
  classed: readonly Classed[],
  span: Span,
  before: CcaSchedule | undefined,
  deducted: ReadonlyMap<string, Cents>,
): readonly CcaClassYear[] {
  const said = new Map(
    records.filter(({ through }) => through === span.through).map((each) => [each.key, each]),
  )
  const stood = new Map((before?.classes ?? []).map((each) => [each.key, each]))
  const known = new Map(classed.map((each) => [each.key, each.class]))
  for (const { key, class: name } of stood.values()) known.set(key, name)
  for (const { key } of records) if (!known.has(key)) known.set(key, key)
  return [...known]
    .map(([key, name]): CcaClassYear => {
      const own = classed.filter((each) => each.key === key)
      const record = said.get(key)
      const held = own.filter(({ asset }) => isHeldAt(asset, span))
      const isBlind = records.some((each) => each.key === key && each.start !== undefined)
      const layers = own.flatMap((each) => layerOf(each, span, deducted))
      return {
        class: name,
        key,
        opening: record?.start?.amount ?? stood.get(key)?.closing ?? 0n,
        additions: own.filter(({ asset }) => isReady(asset, span)).map(additionOf),
        disposals: own.flatMap((each) => disposalIn(each, span)),
        hasAssets: record?.isEmpty !== true && (held.length > 0 || isBlind),
        ...(record?.claim === undefined ? {} : { claim: record.claim.amount }),
        ...(layers.length === 0 ? {} : { layers }),
      }
    })
    .filter(({ opening, additions, disposals }) => opening !== 0n || additions.length + disposals.length > 0)
    .sort((one, other) => byClass(one.class, other.class))
}

function isHeldAt({ acquired, disposal }: Asset, { through }: Span): boolean {
  return acquired <= through && (disposal === undefined || disposal.date > through)
}

/** Whether an asset comes into its class in a year: the year in which it is available for use. */
function isReady({ available }: Asset, { from, through }: Span): boolean {
  return available >= from && available <= through
}

function additionOf({ asset, cost }: Classed): CcaAddition {
  const { id, acquired, available, cca } = asset
  return {
    id,
    cost,
    acquired,
    available,
    ...(cca?.isOutside === true ? { isOutside: true } : {}),
    ...(cca?.designated === undefined ? {} : { designated: cca.designated.amount }),
    ...(cca?.ends === undefined ? {} : { ends: cca.ends }),
  }
}

function disposalIn({ asset, cost }: Classed, { from, through }: Span): readonly CcaDisposal[] {
  const { id, disposal, cca, cost: paid } = asset
  if (disposal === undefined || disposal.date < from || disposal.date > through) return []
  const { date, proceeds } = disposal
  const wasExpensed = cca?.designated !== undefined
  return [
    {
      id,
      date,
      proceeds: proceeds.amount,
      cost,
      ...(paid.amount > cost ? { paid: paid.amount } : {}),
      ...(wasExpensed ? { wasExpensed } : {}),
    },
  ]
}

/** Property of an earlier year that is spread over a lease or a life. */
function layerOf(
  { asset, cost }: Classed,
  span: Span,
  deducted: ReadonlyMap<string, Cents>,
): readonly CcaLayer[] {
  const { id, acquired, available, cca } = asset
  const ends = cca?.ends
  if (ends === undefined || available >= span.from || !isHeldAt(asset, span)) return []
  return [{ id, cost, acquired, available, ends, deducted: deducted.get(id) ?? 0n }]
}

/** Adds what a year claimed for each property of classes 13 and 14, the older first. */
function addDeducted({ classes }: CcaSchedule, deducted: Map<string, Cents>): void {
  for (const { claimed, parts = [] } of classes) {
    let left = claimed
    for (const { id, amount } of parts) {
      const taken = amount < left ? amount : left
      deducted.set(id, (deducted.get(id) ?? 0n) + taken)
      left -= taken
    }
  }
}
