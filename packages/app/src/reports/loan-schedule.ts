import { howText, loanFigures, loanPage } from '@daybook/core/bank/loan-page.ts'
import { type LoanRow, type LoanState, loanRows, owedOn } from '@daybook/core/bank/loan-schedule.ts'
import { figureId, firstDay, lastDay } from '@daybook/core/filings/figure-id.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import type { View } from '../book.ts'
import { balanceThrough, loanNamed, loanStates } from '../ledger/load-cash.ts'
import { dayOption, type Option, textOption } from './option.ts'
import { contextOf, proofsJson, type Report } from './report.ts'

const loanOption: Option = { ...textOption('the name of the loan', 'le nom de l’emprunt'), isRequired: true }

/** The schedule of a loan: payments made and to come, down to zero. */
export const loanScheduleReport: Report = {
  name: 'loan-schedule',
  title: { en: 'Loan schedule', fr: 'Tableau d’amortissement' },
  isOfToday: true,
  options: {
    loan: loanOption,
    on: dayOption('the day of the proof; today when left out', 'le jour de la preuve; aujourd’hui sinon'),
  },
  run: async (view, given, asking) => {
    const found = await loanNamed(view.reader, given.loan ?? '')
    if (!found.ok) return found
    const state = found.value
    const rows = loanRows(state)
    if (!rows.ok) return rows
    const on = given.on ?? asking.today
    const { owed, ledger } = await owedAndLedger(view, state.loan.account, on)
    const span = { from: firstDay, through: lastDay }
    const asOfSeq = asking.asOfSeq ?? view.head.seq
    const key = { report: 'loan-schedule', span, asOfSeq, options: { loan: state.loan.id } }
    const id = (line: string) => figureId(key, line)
    const context = { ...contextOf(view, asking), asOfSeq, on, owed, ledger, figureId: id }
    const page = () => loanPage(state, rows.value, context)
    return ok({
      json: {
        ...headJson(state),
        rows: rows.value.map((row) => rowJson(row, asking.language)),
        proofs: proofsJson(page().proofs, asking.language),
      },
      pages: () => [page()],
      figures: () => loanFigures(state, rows.value, id),
    })
  },
}

/** What the loans of an account owe on a day by their schedules, and what the books say, both positive. */
export async function owedAndLedger(
  view: View,
  account: string,
  on: CivilDate,
): Promise<{ readonly owed: Cents; readonly ledger: Cents }> {
  const states = (await loanStates(view.reader)).filter(({ loan }) => loan.account === account)
  const found = view.chart.get(account)
  const balance = found === undefined ? 0n : await balanceThrough(view, found, on)
  return { owed: sumOf(states.map((state) => owedOn(state, on))), ledger: -balance }
}

function headJson({ loan }: LoanState) {
  const { name, lender = '', amount, advanced, compounding, frequency } = loan
  const terms = loan.terms.map((each) => ({
    from: each.from,
    percent: each.percent,
    payment: formatCents(each.amount),
  }))
  return { loan: name, lender, amount: formatCents(amount), advanced, compounding, frequency, terms }
}

function rowJson(row: LoanRow, language: Language) {
  const { number, date, entry, amount, interest, principal, fee, balance } = row
  return {
    number,
    date,
    entry: entry === undefined ? '' : entryName(entry),
    payment: formatCents(amount),
    interest: formatCents(interest),
    principal: formatCents(principal),
    fee: formatCents(fee),
    balance: formatCents(balance),
    how: howText(row, language),
  }
}
