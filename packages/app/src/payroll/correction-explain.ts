import { orderFigures } from '@daybook/canada/payroll-items/orders.ts'
import { payrollLaw } from '@daybook/canada/payroll-items/payroll-law.ts'
import type { Pay, PayLine, PayRun } from '@daybook/core/daybook/payroll-facts.ts'
import { type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { correctedPay, lineKey } from '@daybook/core/payroll/corrected-before.ts'
import type { GivenLine } from '@daybook/core/payroll/pay-case.ts'
import { type CorrectedPay, correctionOf } from '@daybook/core/payroll/run-correct.ts'
import { type RunBooks, termsIn } from '@daybook/core/payroll/run-prepare.ts'
import { type ExplainedLine, labelOf, netLine } from './run-explain.ts'

/** A correction to be told again: its pay, the run that it corrects, and the books of its year. */
export type CorrectionAsked = {
  readonly pay: Pay
  readonly corrected: PayRun
  readonly books: RunBooks
}

const words = {
  should: { en: 'should have been', fr: 'aurait dû être' },
  was: { en: 'had been paid', fr: 'avait été payé' },
  later: { en: 'later pays of the year', fr: 'paies suivantes de l’année' },
} as const satisfies Readonly<Record<string, Label>>

/**
 * Every line of a correction with where it came from: what should have been, as the law gives it from what
 * was corrected, less what had been paid, and what the later pays of the year differ by. The pay that should
 * have been is worked out again from the lines that stand since, with the terms as they are now. Refuses
 * `payrun-pay-unknown` where the corrected pay is not there, and what `correctionOf` refuses.
 */
export function explainCorrection(asked: CorrectionAsked): Result<readonly ExplainedLine[]> {
  const { pay, corrected } = asked
  const was = corrected.pays.find(({ employee }) => employee === pay.employee)
  if (was === undefined)
    return refuse('payrun-pay-unknown', { run: corrected.id, employee: pay.employee }, 'employee')
  const again = correctedAgain(asked, was)
  if (!again.ok) return again
  const { found, before } = again.value
  const { should } = found
  const law = should.asked === undefined ? undefined : payrollLaw.deduct(should, should.asked)
  if (law !== undefined && !law.ok) return law
  const figures = law?.value.figures() ?? new Map<string, Figure>()
  const orders = new Map([...orderFigures(should)].map(([line, figure]) => [lineKey(line), figure]))
  const parts = ['earnings', 'benefits', 'deductions', 'employer'] as const
  const lines = parts.flatMap((part) =>
    pay[part].map((line): ExplainedLine => {
      const amountIn = (lists: readonly PayLine[]): Cents => totalOf(lists, line)
      const told = { now: amountIn(should[part]), was: amountIn(before[part]) }
      const value = amountIn(found.pay[part])
      const isStatutory = payrollLaw.items.get(line.id)?.isStatutory === true
      const figure = differenceOf(
        line,
        value,
        told,
        isStatutory ? figures.get(line.id) : orders.get(lineKey(line)),
      )
      return { id: line.id, part, posted: line.amount, figure, holds: value === line.amount }
    }),
  )
  return ok([...lines, netLine(pay, lines)])
}

type Again = { readonly found: CorrectedPay; readonly before: Pay }

/** The correction worked out again in the books as they stood before it. */
function correctedAgain({ pay, corrected, books }: CorrectionAsked, was: Pay): Result<Again> {
  const isBefore = ({ run }: { readonly run: string }): boolean => Number(run) < Number(pay.run)
  const runs = books.runs.filter(({ id }) => isBefore({ run: id }))
  const pays = books.pays.filter(isBefore)
  const corrections = new Map(
    runs.flatMap(({ id, corrects }) => (corrects === undefined ? [] : [[id, corrects] as const])),
  )
  const same = pays.filter(
    (each) => each.employee === pay.employee && corrections.get(each.run) === corrected.id,
  )
  const before = correctedPay(was, same)
  const given = givenAgain(before, correctedPay(was, [...same, pay]), books, pay)
  const found = correctionOf(
    { ...books, runs, pays },
    {
      run: corrected,
      corrections,
      date: pay.date,
      should: [{ employee: pay.employee, lines: given }],
      insist: true,
    },
  )
  if (!found.ok) return found
  const [only] = found.value
  return only === undefined
    ? refuse('payrun-correct-nothing', { run: corrected.id }, 'run')
    : ok({ found: only, before })
}

/** Lines that come by themselves again. */
const byItself: ReadonlySet<string> = new Set(['salary', 'vacation-each-pay', 'overpayment'])

/** What stands since the correction, as it would be given; lines that are gone as nothing. */
function givenAgain(before: Pay, now: Pay, books: RunBooks, pay: Pay): readonly GivenLine[] {
  const employee = books.employees.find(({ id }) => id === pay.employee)
  const standing = employee === undefined ? [] : (termsIn(employee, pay.span)?.items ?? [])
  const isGiven = ({ id, note }: PayLine): boolean =>
    payrollLaw.items.get(id)?.isStatutory !== true &&
    !byItself.has(id) &&
    !standing.some((item) => item.id === id && item.name === note)
  const lists = (of: Pay) =>
    [...of.earnings, ...of.benefits, ...of.deductions, ...of.employer].filter(isGiven)
  const kept = lists(now)
  const gone = lists(before).filter(({ id }) => !kept.some((line) => line.id === id))
  return [...kept, ...gone.map(({ id }) => ({ id, amount: 0n }))]
}

function totalOf(lines: readonly PayLine[], line: PayLine): Cents {
  const key = lineKey(line)
  return sumOf(lines.flatMap((each) => (lineKey(each) === key ? [each.amount] : [])))
}

type Told = { readonly now: Cents; readonly was: Cents }

function differenceOf(line: PayLine, value: Cents, { now, was }: Told, law: Figure | undefined): Figure {
  const label = labelOf(line.id)
  const id = `pay:${line.id}`
  const plain = (name: keyof typeof words, amount: Cents): Figure => ({
    id: `${id}:${name}`,
    label: words[name],
    value: amount,
    how: 'input',
    parts: [],
  })
  const should: Figure =
    law === undefined || law.value !== now
      ? plain('should', now)
      : { id: `${id}:should`, label: words.should, value: now, how: 'copy', parts: [law] }
  const later = value - (now - was)
  return sumFigure(id, label, [should, plain('was', -was), ...(later === 0n ? [] : [plain('later', later)])])
}
