import { closingPlan, closingStepOf, partnerOf } from '@daybook/canada/charts/closing.ts'
import type { LegalForm } from '@daybook/core/daybook/fact.ts'
import { addDays, type CivilDate, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import { type Chart, findAccount } from '@daybook/core/ledger/chart.ts'
import type { BooksAtYearEnd } from '@daybook/core/ledger/close-year.ts'
import type { ClosingRules, Shares } from '@daybook/core/ledger/closing-postings.ts'
import { fiscalYearWith, yearEndingOn } from '@daybook/core/ledger/fiscal-years.ts'
import type { View } from '../book.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { firstWorkAfter } from '../store/queries-ledger.ts'
import { closedYears } from './load-years.ts'

/** How books of a legal form close their year. */
export function closingRulesOf(form: LegalForm): ClosingRules {
  const plan = closingPlan(form)
  return { target: plan.target, stepOf: (account) => closingStepOf(plan, account), partnerOf }
}

/** The books at the end of a fiscal year. */
export async function booksAtYearEnd(view: View, year: Span): Promise<BooksAtYearEnd> {
  const { chart, head, profile } = view
  const { fiscalYearEnd, language } = profile
  const firstOpen = await firstOpenYear(view)
  return {
    chart,
    head,
    year,
    fiscalYearEnd,
    language,
    closed: await closedYears(view.reader),
    balances: netByAccount(await loadBalances(view, { through: year.through })),
    before: netByAccount(await loadBalances(view, { through: addDays(year.from, -1) })),
    ...(firstOpen === undefined ? {} : { firstOpen }),
  }
}

/** The first fiscal year that is not closed and has entries other than opening balances. */
export async function firstOpenYear({ reader, profile }: View): Promise<Span | undefined> {
  const closed = await closedYears(reader)
  let after: CivilDate = '0000-00-00'
  for (;;) {
    const [day] = await reader.read(firstWorkAfter, after)
    if (day === undefined) return undefined
    const year = fiscalYearWith(day, profile.fiscalYearEnd, closed)
    if (!closed.some((each) => each.through === year.through)) return year
    after = year.through
  }
}

/**
 * The fiscal year that is meant: that which ends on a day or in a year, or the first open one when nothing is
 * said. Refuses `year-end-wrong`, `year-none-open`.
 */
export async function yearMeant(view: View, named: string | undefined): Promise<Result<Span>> {
  if (named === undefined) {
    const open = await firstOpenYear(view)
    return open === undefined ? refuse('year-none-open') : ok(open)
  }
  const { fiscalYearEnd } = view.profile
  const closed = await closedYears(view.reader)
  const through = named.length === 4 ? fiscalYearWith(`${named}-01-01`, fiscalYearEnd, closed).through : named
  return yearEndingOn(through, fiscalYearEnd, closed)
}

/**
 * Partners' shares by account id; refuses `account-unknown`. Shares are whole numbers or have two decimals at
 * most.
 */
export function sharesFrom(
  chart: Chart,
  given: readonly { readonly account: string; readonly amount: bigint }[],
): Result<Shares> {
  const shares = new Map<string, number>()
  for (const { account: name, amount } of given) {
    const account = findAccount(chart, name)
    if (account === undefined) return refuse('account-unknown', { account: name }, 'share')
    if (shares.has(account.id)) {
      const { code } = account
      const words = { what: `share: ${code} is given twice`, whatFr: `share : ${code} est donné deux fois` }
      return refuse('input-malformed', words, 'share')
    }
    shares.set(account.id, Number(amount))
  }
  return ok(shares)
}
