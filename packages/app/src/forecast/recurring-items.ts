import type { Template } from '@daybook/core/daybook/fact.ts'
import type { CashItem } from '@daybook/core/forecast/cash-item.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { mostDue } from '@daybook/core/ledger/due-entries.ts'
import { dueThrough } from '@daybook/core/ledger/recurrence.ts'
import { isOpenLine } from '@daybook/core/ledger/template-amounts.ts'
import { templatesOf } from '../ledger/load-cards.ts'
import { loanStates } from '../ledger/load-cash.ts'
import { cashAccounts } from './cash-accounts.ts'
import type { ForecastSource } from './forecast-source.ts'

/**
 * Recurring entries that move cash, each on its days. What touches the account of a loan is left to the
 * loan’s schedule; an amount that comes with the rate of the day, or is typed each time, is not known.
 */
export const recurringItems: ForecastSource = async (view, { through }) => {
  const cash = new Set(cashAccounts(view).map(({ id }) => id))
  const loans = new Set(
    (await loanStates(view.reader)).flatMap(({ loan }) =>
      loan.closedOn === undefined ? [loan.account] : [],
    ),
  )
  const items: CashItem[] = []
  const unknown: { label: Label; on: string }[] = []
  for (const template of await templatesOf(view.reader)) {
    const { recurs, postings, name } = template
    const touches = (ids: ReadonlySet<string>) => postings.some(({ account }) => ids.has(account))
    if (recurs === undefined || recurs.next > through || !touches(cash) || touches(loans)) continue
    const amount = cashOf(template, cash)
    const label = { en: name, fr: name }
    if (amount === undefined) {
      unknown.push({ label, on: recurs.next })
      continue
    }
    for (const date of dueThrough(recurs, through, mostDue).days)
      items.push({ kind: 'recurring', key: `${template.id}/${date}`, of: label, label, on: date, amount })
  }
  return { items, unknown }
}

/** What of a template goes through cash; `undefined` where an amount is open that nothing else gives. */
function cashOf({ postings }: Template, cash: ReadonlySet<string>): Cents | undefined {
  const open = postings.filter(isOpenLine)
  if (open.length > 1 || open.some(({ foreign }) => foreign !== undefined)) return undefined
  const rest = -sumOf(postings.map(({ amount }) => amount))
  return sumOf(
    postings
      .filter(({ account }) => cash.has(account))
      .map((posting) => (isOpenLine(posting) ? rest : posting.amount)),
  )
}
