import type { Asset } from '../daybook/assets-facts.ts'
import type { Fact, FactOf } from '../daybook/fact.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import { type CivilDate, fiscalYearOf, monthOf } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'
import { all, ok, type Result, refuse } from '../kit/result.ts'
import type { Posting } from '../ledger/entry.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import { type Charge, dueCharges, unitCharge } from './amortization.ts'
import { withCharge } from './asset-standing.ts'

/**
 * What is to be written off: through which day; an entry a month or a fiscal year; all of it in one entry on
 * a day (`on`), for months that are locked already; and the units made since last time, by asset.
 */
export type AmortizeWish = {
  readonly through: CivilDate
  readonly by: 'month' | 'year'
  readonly on?: CivilDate
  readonly used?: ReadonlyMap<string, string>
}

type Due = { readonly asset: Asset; readonly charges: readonly Charge[]; readonly used?: string }

/**
 * Writes assets off: one entry a month or a year over all of them, the expense against what is written off,
 * by account and dimensions; each asset then knows what was. Nothing when nothing is due.
 *
 * Refuses `asset-units` for units of an asset that is not written off by them, or that are not above zero,
 * and what `planEntry` refuses, such as a locked period.
 */
export function planAmortize(
  books: BooksToPost,
  assets: readonly Asset[],
  wish: AmortizeWish,
): Result<readonly Fact[]> {
  const due = all(assets.map((asset) => dueOf(books, asset, wish)))
  if (!due.ok) return due
  const found = due.value.filter(({ charges }) => charges.length > 0)
  const days = new Map<CivilDate, Line[]>()
  for (const { asset, charges } of found) {
    for (const charge of charges) {
      const day = wish.on ?? dayOf(books, charge, wish)
      days.set(day, [...(days.get(day) ?? []), ...linesOf(asset, charge.amount)])
    }
  }
  const entries: FactOf<'entry.posted'>[] = []
  for (const [date, lines] of [...days].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const planned = planEntry(books, entryOf(books, date, lines, wish), entries.length)
    if (!planned.ok) return planned
    entries.push(planned.value)
  }
  return ok([...entries, ...found.map((each) => setFact(books, each))])
}

/** What of an asset is due, by the month or, with units, on the last day. */
function dueOf(books: BooksToPost, asset: Asset, { through, used }: AmortizeWish): Result<Due> {
  const made = used?.get(asset.id)
  if (made === undefined) return ok({ asset, charges: dueCharges(asset, through, books.fiscalYearEnd) })
  if (asset.method.kind !== 'units' || !/^\d+(\.\d+)?$/.test(made) || /^[0.]+$/.test(made))
    return refuse('asset-units', { asset: asset.name, units: made }, 'units')
  const { amount, used: all } = unitCharge(asset, made)
  return ok({ asset, charges: [{ date: through, amount }], used: all })
}

/** The last day of the months that one entry holds: of the month itself, or the last due of its year. */
function dayOf(books: BooksToPost, { date }: Charge, { by, through }: AmortizeWish): CivilDate {
  if (by === 'month') return date
  const year = fiscalYearOf(date, books.fiscalYearEnd).through
  return year < through ? year : through
}

type Line = Pick<Posting, 'account' | 'amount' | 'dims'>

function linesOf({ expense = '', accumulated = '', dims }: Asset, amount: Cents): readonly Line[] {
  if (amount === 0n) return []
  return [
    { account: expense, amount, ...(dims === undefined ? {} : { dims }) },
    { account: accumulated, amount: -amount },
  ]
}

function entryOf(
  { chart, language }: BooksToPost,
  date: CivilDate,
  lines: readonly Line[],
  { by, on }: AmortizeWish,
) {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const key = JSON.stringify([line.account, Object.entries(line.dims ?? {}).sort()])
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  const postings = [...groups.values()].flatMap((group): readonly Posting[] => {
    const [first] = group
    if (first === undefined) return []
    const amount = sumOf(group.map((line) => line.amount))
    return [{ ...first, account: chart.get(first.account)?.code ?? first.account, amount }]
  })
  return {
    date,
    memo: memoOf(date, language, by === 'month' && on === undefined),
    because: { kind: 'schedule' as const, id: `amortization/${date}` },
    postings: postings.sort((one, other) => (one.amount > other.amount ? -1 : 1)),
  }
}

function memoOf(date: CivilDate, language: Language, isMonth: boolean): string {
  const when = isMonth ? monthOf(date) : date
  if (language === 'fr') return isMonth ? `Amortissement, ${when}` : `Amortissement au ${when}`
  return isMonth ? `Amortization, ${when}` : `Amortization through ${when}`
}

function setFact(books: BooksToPost, { asset, charges, used }: Due): FactOf<'asset.set'> {
  let next = asset
  for (const { date, amount } of charges)
    next = withCharge(next, fiscalYearOf(date, books.fiscalYearEnd).through, amount, date)
  const now = used === undefined ? next : { ...next, used }
  return { kind: 'asset.set', v: 1, asset: now, was: asset }
}
