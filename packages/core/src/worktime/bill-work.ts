import type { Fact } from '../daybook/fact.ts'
import type { FixedFee, Work, WorkBilled } from '../daybook/work-facts.ts'
import { allocate, type Cents, formatCents, sumOf } from '../kit/cents.ts'
import { type CivilDate, monthOf } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'
import { all, ok, type Result, refuse } from '../kit/result.ts'
import type { LineWish } from '../sales/document-wish.ts'
import { hoursText } from './minutes.ts'
import { type UnbilledCustomer, unbilledWork } from './unbilled.ts'
import { feeFor, feeMonthsDue, isSettled, standardOf, type WorkBooks } from './worth.ts'

/**
 * What of a customer’s work is billed: through a day, only some tasks or pieces where these are said; `time`
 * is what is charged for all time by the hour where that is not its standard (a write-up or write-down), with
 * the reason.
 */
export type BillWish = {
  readonly customer: string
  readonly through: CivilDate
  readonly works?: readonly string[]
  readonly time?: Cents
  readonly reason?: string
  readonly account?: string
  readonly costAccount?: string
  readonly language: Language
}

/** What is billed: the lines of the invoice, and what each record says once it is on one. */
export type WorkBill = {
  readonly lines: readonly LineWish[]
  readonly minutes: number
  readonly standard: Cents
  readonly charged: Cents
  /** The facts that mark what is billed as being on an invoice (its id), dated a day. */
  marks(invoice: string | undefined, on: CivilDate): readonly Fact[]
}

/**
 * The bill of a customer’s work: a line a task with its hours, a line for each fixed fee’s months, a line for
 * each sum laid out. What is charged otherwise than at standard is shared out over the pieces in proportion;
 * the hours that a fee covers get their part of the fee in the same way.
 *
 * Refuses `time-nothing-unbilled`, `time-rate-missing` where a piece has no rate and nothing else is said,
 * and `time-reason-missing` for another amount than the standard without a reason.
 */
export function billWork(works: readonly Work[], books: WorkBooks, wish: BillWish): Result<WorkBill> {
  const { customer, through, works: only, time: wanted } = wish
  const chosen = only === undefined ? works : works.filter(({ id }) => only.includes(id))
  const fees = only === undefined ? books.fees.filter((fee) => fee.customer === customer) : []
  const open = unbilledWork(chosen, { ...books }, through).find((each) => each.customer === customer)
  const months = fees.map((fee) => ({ fee, months: feeMonthsDue(fee, monthOf(through), books.voided) }))
  const isEmpty = open === undefined || (open.works.every(({ isCovered }) => isCovered) && noMonths(months))
  if (isEmpty) return refuse('time-nothing-unbilled', { customer, through }, 'customer')
  const timed = open.works.filter(({ work, isCovered }) => !isCovered && work.cost === undefined)
  const bare = timed.find(({ hasRate }) => !hasRate)
  if (bare !== undefined && wanted === undefined) {
    const { id, person, task, date } = bare.work
    return refuse('time-rate-missing', { work: id, person, task, date })
  }
  if (wanted !== undefined && wanted !== open.time && wish.reason === undefined)
    return refuse(
      'time-reason-missing',
      { time: formatCents(wanted), standard: formatCents(open.time) },
      'reason',
    )
  const shares = shared(
    wanted ?? open.time,
    timed.map(({ standard, work }) => (open.time === 0n ? BigInt(work.minutes) : standard)),
  )
  const priced = timed.map((each, at) => ({ ...each, amount: shares[at] ?? 0n }))
  const costs = open.works.filter(({ work }) => work.cost !== undefined)
  const feeTotal = sumOf(months.map(({ fee, months: due }) => fee.amount * BigInt(due.length)))
  const lines = [...timeLines(priced, wish), ...feeLines(months, wish), ...costLines(costs, wish)]
  const covered = coveredBy(open, fees, months)
  return ok({
    lines,
    minutes: open.minutes,
    standard: open.time + open.costs + feeTotal,
    charged: sumOf(shares) + open.costs + feeTotal,
    marks: (invoice, on) => [
      ...priced.map(({ work, standard, amount }) => marked(work, { standard, amount, invoice, on, wish })),
      ...costs.map(({ work, standard }) => marked(work, { standard, amount: standard, invoice, on, wish })),
      ...covered.map(({ work, standard, amount }) =>
        marked(work, { standard, amount, invoice, on, wish, isInFee: true }),
      ),
      ...(invoice === undefined
        ? []
        : months.flatMap(({ fee, months: due }) => feeMarks(fee, due, invoice, books))),
    ],
  })
}

type FeeDue = { readonly fee: FixedFee; readonly months: readonly string[] }

function noMonths(months: readonly FeeDue[]): boolean {
  return months.every(({ months: due }) => due.length === 0)
}

function shared(amount: Cents, weights: readonly bigint[]): readonly Cents[] {
  return sumOf(weights) <= 0n ? weights.map(() => 0n) : allocate(amount, weights)
}

type Marking = {
  readonly standard: Cents
  readonly amount: Cents
  readonly invoice: string | undefined
  readonly on: CivilDate
  readonly wish: BillWish
  readonly isInFee?: true
}

function marked(was: Work, { standard, amount, invoice, on, wish, isInFee }: Marking): Fact {
  const billed: WorkBilled = {
    ...(invoice === undefined ? {} : { invoice }),
    on,
    standard: { amount: standard },
    amount,
    ...(isInFee === undefined ? {} : { isInFee }),
    ...(wish.reason === undefined || isInFee === true || amount === standard ? {} : { reason: wish.reason }),
  }
  return { kind: 'work.set', v: 1, work: { ...was, billed }, was }
}

function feeMarks(
  fee: FixedFee,
  due: readonly string[],
  invoice: string,
  { voided }: WorkBooks,
): readonly Fact[] {
  if (due.length === 0) return []
  const kept = fee.billed.filter((each) => !voided.has(each.invoice))
  const added = due.map((month) => ({ month, invoice, amount: fee.amount }))
  return [{ kind: 'fee.set', v: 1, fee: { ...fee, billed: [...kept, ...added] }, was: fee }]
}

/**
 * Hours that fees cover, each with its part of the fee of its month where that is billed now; hours that came
 * after their month was billed get nothing more.
 */
function coveredBy(open: UnbilledCustomer, fees: readonly FixedFee[], months: readonly FeeDue[]) {
  return months.flatMap(({ fee, months: due }) => {
    const covered = open.works.filter(({ work }) => feeFor(work, fees)?.id === fee.id)
    return [...Map.groupBy(covered, ({ work }) => monthOf(work.date))].flatMap(([month, own]) => {
      const minutes = own.map(({ work }) => BigInt(work.minutes))
      const parts = due.includes(month) ? shared(fee.amount, minutes) : []
      return own.map((each, at) => ({ ...each, amount: parts[at] ?? 0n }))
    })
  })
}

/**
 * Writes work off: it counts as settled at nothing, with the reason. Refuses `time-unknown`, and
 * `time-billed` for what is on an invoice that stands.
 */
export function writeOffWork(
  works: readonly Work[],
  books: WorkBooks,
  { ids, on, reason }: { readonly ids: readonly string[]; readonly on: CivilDate; readonly reason: string },
): Result<readonly Fact[]> {
  return all(
    ids.map((id) => {
      const was = works.find((work) => work.id === id)
      if (was === undefined) return refuse('time-unknown', { work: id }, 'works')
      if (isSettled(was, books))
        return refuse('time-billed', { work: id, invoice: was.billed?.invoice ?? '—' }, 'works')
      const billed = { on, standard: { amount: standardOf(was, books.rates) }, amount: 0n, reason }
      return ok<Fact>({ kind: 'work.set', v: 1, work: { ...was, billed }, was })
    }),
  )
}

type Priced = UnbilledCustomer['works'][number] & { readonly amount: Cents }

function timeLines(priced: readonly Priced[], { account }: BillWish): readonly LineWish[] {
  return [...Map.groupBy(priced, ({ work }) => work.task)]
    .map(([task, own]) => ({
      ...(account === undefined ? {} : { account }),
      text: `${task}, ${hoursText(own.reduce((sum, { work }) => sum + work.minutes, 0))} h`,
      amount: sumOf(own.map(({ amount }) => amount)),
    }))
    .filter(({ amount }) => amount !== 0n)
}

function feeLines(months: readonly FeeDue[], { account, language }: BillWish): readonly LineWish[] {
  const words = { en: 'Fixed fee', fr: 'Honoraires fixes' }
  return months.flatMap(({ fee, months: due }) =>
    due.map((month) => ({
      ...(account === undefined ? {} : { account }),
      text: [words[language], ...(fee.task === undefined ? [] : [fee.task]), month].join(', '),
      amount: fee.amount,
    })),
  )
}

function costLines(
  costs: UnbilledCustomer['works'],
  { account, costAccount }: BillWish,
): readonly LineWish[] {
  const own = costAccount ?? account
  return costs.map(({ work, standard }) => ({
    ...(own === undefined ? {} : { account: own }),
    text: work.note === undefined ? work.task : `${work.task}: ${work.note}`,
    amount: standard,
  }))
}
