import { type Account, findAccount } from '@daybook/core/ledger/chart.ts'
import type { PayrollTie, ReviewParts } from '@daybook/core/review/review-parts.ts'
import type { View } from '../book.ts'
import { listDeadlines } from '../deadlines/list-deadlines.ts'
import { dueOfDeadline } from '../ledger/due-deadline.ts'
import { employeesOf, paysBetween } from '../payroll/load-payroll.ts'
import { formFor, obligationsOf, remittanceBooks } from '../payroll/load-remittance.ts'
import { spansOf } from '../payroll/remittance-period.ts'
import { liabilityProofs } from '../payroll/remittance-proofs.ts'
import { isIn, lastDayOf, type ReviewBooks } from './review-books.ts'

type Loaders<K extends keyof ReviewParts> = {
  readonly [N in K]: (books: ReviewBooks) => Promise<ReviewParts[N]>
}

/** How the parts that payroll and due days make are loaded. */
export const payrollParts: Loaders<'payrollTies' | 'overdue' | 'pays' | 'employees'> = {
  payrollTies: (books) => payrollTies(books),
  overdue: (books) => overdue(books),
  pays: async ({ view, span }) =>
    (await paysBetween(view.reader, span.from, span.through)).map(({ run, employee, date, net }) => ({
      run,
      employee,
      date,
      net: net.amount,
    })),
  employees: ({ view }) => employeesOf(view.reader),
}

/** The liabilities of the last period of each form that ended in the span. */
async function payrollTies(books: ReviewBooks): Promise<readonly PayrollTie[]> {
  const { view, span } = books
  if ((await employeesOf(view.reader)).length === 0) return []
  const year = Number(lastDayOf(books).slice(0, 4))
  const payroll = await remittanceBooks(view, ({ number }) => number, { first: year - 1, last: year })
  const ties: PayrollTie[] = []
  for (const obligation of obligationsOf(payroll)) {
    const ended = spansOf(payroll, [obligation], year).filter(({ span: own }) =>
      isIn(own.through, { from: span.from, through: lastDayOf(books) }),
    )
    const last = ended.at(-1)
    const form = last === undefined ? undefined : formFor(payroll, obligation, last.span, { insist: true })
    if (form === undefined || !form.ok) continue
    for (const { label, left, right } of await liabilityProofs(view, form.value)) {
      const account = namedIn(view, label.en)
      if (account === undefined) continue
      ties.push({
        account: account.id,
        form: form.value.form.toUpperCase(),
        on: form.value.span.through,
        wanted: left,
        found: right,
      })
    }
  }
  const byAccount = new Map(ties.map((tie) => [`${tie.account} ${tie.on}`, tie]))
  return [...byAccount.values()]
}

/** A claim begins with the number of its account. */
function namedIn({ chart }: View, claim: string): Account | undefined {
  return findAccount(chart, claim.split(' ')[0] ?? '')
}

/** What was due before today for periods that end in the span, and is not paid or filed. */
async function overdue({ view, span, today }: ReviewBooks): Promise<ReviewParts['overdue']> {
  const { deadlines } = await listDeadlines(view, { today, from: span.from, through: today })
  return deadlines
    .filter((each) => each.state === 'late' && isIn(each.span.through, span))
    .map(dueOfDeadline)
    .filter(({ kind }) => kind === 'remit' || kind === 'file-return')
    .map(({ kind, name, on }) => ({ kind, name, on }))
}
