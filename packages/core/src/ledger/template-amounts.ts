import type { Template } from '../daybook/fact.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import { type Chart, findAccount } from './chart.ts'
import type { Posting } from './entry.ts'
import { converted, rateInForce } from './exchange-rates.ts'
import type { BooksToPost } from './plan-entry.ts'

/** An amount for a line of a template, when the template is used: debits positive. */
export type GivenAmount = { readonly account: string; readonly amount: Cents }

/** Whether a line of a template has no amount yet. */
export function isOpenLine({ amount }: Posting): boolean {
  return amount === 0n
}

/**
 * The postings of a template on a day, with every amount known. Amounts given for an account go to its lines
 * in their order, in the place of those that the template has; a line that has only a foreign amount takes
 * the rate in force on the day; one line that is still open takes the balance.
 *
 * Refuses `account-unknown`, `template-line-unknown` for an amount that has no line, `rate-missing`, and
 * `template-amounts-open` when more than one line is left open.
 */
export function filledPostings(
  books: BooksToPost,
  template: Template,
  date: CivilDate,
  given: readonly GivenAmount[],
): Result<readonly Posting[]> {
  const placed = placedAmounts(books.chart, template, given)
  if (!placed.ok) return placed
  const valued = atRates(books, placed.value, date)
  if (!valued.ok) return valued
  const open = valued.value.filter(isOpenLine)
  if (open.length > 1) return refused(openRefusals(books.chart, template, open))
  const rest = -sumOf(valued.value.map((each) => each.amount))
  return ok(valued.value.map((each) => (isOpenLine(each) ? { ...each, amount: rest } : each)))
}

/** The refusal of a template in which too many lines have no amount, naming their accounts. */
export function openRefusals(
  chart: Chart,
  { name }: { readonly name: string },
  open: readonly Posting[],
): readonly Refusal[] {
  const accounts = open.map((each) => chart.get(each.account)?.code ?? each.account).join(', ')
  return [refusal('template-amounts-open', { template: name, accounts }, 'lines')]
}

function placedAmounts(
  chart: Chart,
  template: Template,
  given: readonly GivenAmount[],
): Result<readonly Posting[]> {
  const postings = [...template.postings]
  const taken = new Set<number>()
  const refusals: Refusal[] = []
  for (const { account: name, amount } of given) {
    const account = findAccount(chart, name)
    if (account === undefined) {
      refusals.push(refusal('account-unknown', { account: name }))
      continue
    }
    const index = postings.findIndex((each, at) => each.account === account.id && !taken.has(at))
    const posting = postings[index]
    if (posting === undefined) {
      refusals.push(refusal('template-line-unknown', { template: template.name, account: account.code }))
      continue
    }
    taken.add(index)
    postings[index] = withAmount(posting, amount)
  }
  return refusals.length > 0 ? refused(refusals) : ok(postings)
}

/** With another amount the rate on the line no longer holds; the foreign amount does. */
function withAmount(posting: Posting, amount: Cents): Posting {
  const { foreign } = posting
  if (foreign === undefined) return { ...posting, amount }
  return { ...posting, amount, foreign: { currency: foreign.currency, amount: foreign.amount } }
}

function atRates(
  books: BooksToPost,
  postings: readonly Posting[],
  date: CivilDate,
): Result<readonly Posting[]> {
  const valued: Posting[] = []
  for (const posting of postings) {
    const { foreign } = posting
    if (!isOpenLine(posting) || foreign === undefined || foreign.amount === 0n) {
      valued.push(posting)
      continue
    }
    const rate = rateInForce(books.rates, foreign.currency, date)
    if (!rate.ok) return refuse('rate-missing', rate.refusals[0]?.with ?? {}, 'date')
    const amount = converted(foreign.amount, rate.value.rate)
    valued.push({ ...posting, amount, foreign: { ...foreign, rate: rate.value.rate } })
  }
  return ok(valued)
}
