import type { Figure } from '@daybook/core/filings/figure.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { StubLine, StubSection } from '@daybook/core/payroll/stub.ts'
import { fullName } from './person-record.ts'
import type { People } from './person-vault.ts'
import type { EmployeeStub, RunStubs } from './stub-load.ts'

/** A stub as programs and screens read it; each line with the id of its figure. */
export function stubOutOf(
  { stub, employee, terms }: EmployeeStub,
  { run, employer }: Pick<RunStubs, 'run' | 'employer'>,
  { people, language }: { readonly people: People; readonly language: Language },
) {
  const { pay, sections, net, netInYear, vacation, owed, proofs } = stub
  const name = people.isLocked ? '' : fullName(people.of(employee.id))
  const part = (section: StubSection) => section.lines.map((line) => lineOutOf(line, language))
  const total = ({ total: figure, yearToDate }: StubSection) => totalOutOf(figure, yearToDate)
  return {
    run: run.id,
    kind: run.kind,
    employee: employee.number,
    ...(name === '' ? {} : { name }),
    language: employee.language,
    employer: [...employer],
    date: pay.date,
    from: pay.span.from,
    through: pay.span.through,
    province: pay.province,
    ...(terms?.title === undefined ? {} : { position: terms.title }),
    payBy: pay.payBy,
    earnings: part(sections.earnings),
    benefits: part(sections.benefits),
    deductions: part(sections.deductions),
    contributions: part(sections.employer),
    totals: {
      earnings: total(sections.earnings),
      benefits: total(sections.benefits),
      deductions: total(sections.deductions),
      contributions: total(sections.employer),
      net: totalOutOf(net, netInYear),
      gross: { amount: formatCents(stub.gross), yearToDate: formatCents(stub.grossInYear) },
    },
    hours: stub.hours,
    hoursInYear: stub.hoursInYear,
    vacation: {
      figure: vacation.left.id,
      before: formatCents(vacation.before),
      accrued: formatCents(vacation.accrued),
      paid: formatCents(vacation.paid),
      left: formatCents(vacation.left.value),
      accruedInYear: formatCents(vacation.accruedInYear),
      paidInYear: formatCents(vacation.paidInYear),
    },
    owed: { advance: formatCents(owed.advance), overpayment: formatCents(owed.overpayment) },
    proofs: proofs.map(({ label, left, right, holds }) => ({
      label: label[language],
      left: formatCents(left),
      right: formatCents(right),
      holds,
    })),
  }
}

function lineOutOf({ id, figure, yearToDate, quantity, rate, note }: StubLine, language: Language) {
  return {
    item: id,
    label: figure.label[language],
    ...(quantity === undefined ? {} : { quantity }),
    ...(rate === undefined ? {} : { rate }),
    amount: formatCents(figure.value),
    ...(yearToDate === undefined ? {} : { yearToDate: formatCents(yearToDate.value) }),
    ...(note === undefined ? {} : { note }),
    figure: figure.id,
  }
}

function totalOutOf(figure: Figure, yearToDate: Figure) {
  return { amount: formatCents(figure.value), yearToDate: formatCents(yearToDate.value), figure: figure.id }
}
