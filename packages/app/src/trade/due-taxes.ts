import { remittancePayee, returnPayee } from '@daybook/canada/remittances/tax-payees.ts'
import { incomeTaxPayee, isIncomeTax } from '@daybook/canada/returns/income-tax-payments.ts'
import { returnForm } from '@daybook/canada/returns/return-form.ts'
import type { Filing, FilingPayment } from '@daybook/core/daybook/filing-facts.ts'
import { remittanceToPay } from '@daybook/core/filings/remittance-pay.ts'
import { openOf, returnToPay } from '@daybook/core/filings/settle-return.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { addMonths } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { Result } from '@daybook/core/kit/result.ts'
import type { BooksToPost } from '@daybook/core/ledger/plan-entry.ts'
import type { TaxToPay } from '@daybook/core/payments/pay-taxes.ts'
import type { TaxDue } from '@daybook/core/purchases/payment-plan.ts'
import type { View } from '../book.ts'
import { incomeDeadlines } from '../deadlines/income-deadlines.ts'
import { employeesOf } from '../payroll/load-payroll.ts'
import { formFor, obligationsOf, paidBefore, remittanceBooks } from '../payroll/load-remittance.ts'
import { leftOf, spansOf } from '../payroll/remittance-period.ts'
import { balancesOf } from '../returns/file-return.ts'
import { filingPaymentsOf, filingsOf } from '../returns/load-filings.ts'
import { incomeTaxToPay, loadIncomeTax } from '../tax/income-tax.ts'

/** A tax that is due, and how it becomes an order to pay on a day. */
export type DueTax = {
  readonly due: TaxDue
  order(books: BooksToPost, date: CivilDate): Promise<Result<TaxToPay>>
}

/**
 * The remittances whose period is over on a day, the filed returns with something left to pay and the T2
 * balances that the books know, as far as they are due through another, the earliest due first. A return that
 * is not filed yet owes no sum; refunds are not here. Agencies are named in the language of the books, in
 * which payments are recorded, unless another is given.
 */
export async function taxesDue(
  view: View,
  through: CivilDate,
  on: CivilDate,
  language: Language = view.profile.language,
): Promise<readonly DueTax[]> {
  const all = [
    ...(await remittancesOwed(view, on, language)),
    ...(await returnsOwed(view, language)),
    ...(await incomeTaxesOwed(view, through, on, language)),
  ]
  return all
    .filter(({ due }) => due.due <= through)
    .sort((one, other) => (one.due.due < other.due.due ? -1 : one.due.due > other.due.due ? 1 : 0))
}

async function remittancesOwed(view: View, on: CivilDate, language: Language): Promise<readonly DueTax[]> {
  if ((await employeesOf(view.reader)).length === 0) return []
  const year = Number(on.slice(0, 4))
  const books = await remittanceBooks(view, ({ number }) => number, { first: year - 1, last: year })
  return spansOf(books, obligationsOf(books), year).flatMap(({ obligation, span }): readonly DueTax[] => {
    if (span.through >= on) return []
    const found = formFor(books, obligation, span, { insist: true })
    if (!found.ok) return []
    const form = found.value
    const open = leftOf(form, books)
    if (open <= 0n) return []
    const payee = remittancePayee(form, language)
    const id = `${form.form} ${form.who} ${span.from}..${span.through}`
    return [
      {
        due: { kind: 'remittance', id, agency: form.agency[language], due: form.due, open },
        order: async (toPost, date) =>
          remittanceToPay(toPost, form, await paidBefore(view, form, books), { date, payee, insist: false }),
      },
    ]
  })
}

async function returnsOwed(view: View, language: Language): Promise<readonly DueTax[]> {
  const payments = await filingPaymentsOf(view)
  return (await filingsOf(view)).flatMap((filing): readonly DueTax[] => {
    const open = openOf(filing, payments)
    return open <= 0n ? [] : [returnOwed(view, filing, payments, { open, language })]
  })
}

function returnOwed(
  { profile }: View,
  filing: Filing,
  payments: readonly FilingPayment[],
  { open, language }: { readonly open: bigint; readonly language: Language },
): DueTax {
  const { program, method, span, id, due } = filing
  const isCombined = filing.form === 'FPZ-500'
  const payee = returnPayee(program, isCombined, language)
  return {
    due: { kind: 'return', id, agency: payee.name, due, open },
    order: async (books) => {
      const form = returnForm({ program, method, isCombined, home: profile.province, on: span.through })
      if (!form.ok) return form
      return returnToPay(books, filing, payments, balancesOf(filing, form.value), { payee })
    },
  }
}

/** The balances of income tax whose amount the books know. */
async function incomeTaxesOwed(
  view: View,
  through: CivilDate,
  on: CivilDate,
  language: Language,
): Promise<readonly DueTax[]> {
  const { deadlines } = await incomeDeadlines(view, { today: on, from: addMonths(on, -24), through })
  const books = await loadIncomeTax(view)
  return deadlines.flatMap((deadline): readonly DueTax[] => {
    const { id, kind, amount, on: due } = deadline
    if (!isIncomeTax(kind) || amount === undefined || deadline.state === 'done') return []
    const agency = incomeTaxPayee(kind, language).name
    return [
      {
        due: { kind: 'income-tax', id, agency, due, open: amount },
        order: async () => incomeTaxToPay(view, books, { ...deadline, kind }, {}),
      },
    ]
  })
}
