import type { EmploymentTerms, PayLine } from '../daybook/payroll-facts.ts'
import { type Cents, divideRounded, formatCents, sumOf } from '../kit/cents.ts'
import { addDays, type CivilDate, daysBetween, type Span, weekdayOf } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import type { GivenLine, GivenPay, PayCase, PayWish } from './pay-case.ts'
import { type PayItem, type PayItems, traitsIn } from './pay-item.ts'
import { amountAt, isQuantity, isRate, percentAt, quantityText, tenThousandths } from './pay-quantity.ts'

/**
 * What is paid in money for a period, as lines. A regular pay of a salary brings the salary of the period, in
 * the share of its weekdays where the employment or the terms began or ended in it; hours of vacation,
 * holiday, sickness and leave without pay come out of it. Vacation pay with each pay is added, an advance of
 * pay is recovered as far as the pay reaches, and a final pay ends with the vacation that is owed.
 *
 * Refuses, naming the employee: `pay-item-unknown`, `pay-item-not-given`, `pay-item-quebec`,
 * `pay-line-empty`, `pay-quantity-wrong`, `pay-rate-missing`, `pay-hours-missing`, `pay-province-changed`.
 */
export function earningsOf(
  pay: PayCase,
  wish: PayWish,
  given: GivenPay,
  items: PayItems,
): Result<readonly PayLine[]> {
  const { terms, employee } = pay
  const lines = given.lines.filter(({ id }) => items.get(id)?.class === 'earning')
  const refusals = [
    ...(wish.kind === 'regular' ? provinceRefusals(pay, wish.span) : []),
    ...given.lines.flatMap((line, index) => givenRefusals(line, pay, items, `lines.${index}`)),
  ]
  if (refusals.length > 0) return refused(refusals)
  const hourly = hourlyRate(terms)
  const needsHours = lines.find((line) => isOutOfSalary(terms, line, items) && hourly === undefined)
  if (needsHours !== undefined) {
    const names = { employee: employee.number, item: needsHours.id }
    return refused([refusal('pay-hours-missing', names, 'lines')])
  }
  const said = lines.map((line) => paidLine(line, terms, items, hourly))
  const salary = wish.kind === 'regular' ? salaryLine(pay, wish.span, lines, said) : []
  const worked = [...salary, ...said]
  const vacation = vacationWithPay(worked, terms, items)
  const paid = [...worked, ...vacation]
  const all = [...paid, ...(wish.kind === 'regular' ? recovered(pay, paid) : [])]
  const dims = terms.dims
  return ok(
    all
      .filter(({ amount }) => amount !== 0n)
      .map((line) => (dims === undefined || line.dims !== undefined ? line : { ...line, dims })),
  )
}

/** Items whose hours a salary goes on through: given as hours they are shown apart and taken out of it. */
const throughSalary: ReadonlySet<string> = new Set(['vacation', 'holiday', 'sick'])

function isOutOfSalary({ pay }: EmploymentTerms, line: GivenLine, items: PayItems): boolean {
  return (
    pay.kind === 'salary' &&
    line.amount === undefined &&
    line.rate === undefined &&
    items.get(line.id)?.countsHours === true
  )
}

/** What an hour is worth by the terms, as decimal text: the hourly wage, or the salary over its hours. */
export function hourlyRate({ pay }: EmploymentTerms): string | undefined {
  if (pay.amount === undefined) return undefined
  if (pay.kind === 'hourly') return formatCents(pay.amount)
  if (pay.kind !== 'salary' || pay.hours === undefined) return undefined
  const weekly = tenThousandths(pay.hours)
  if (weekly <= 0) return undefined
  // Six decimals: finer than any hour can show in cents.
  const micros = divideRounded(pay.amount * 10_000n * 10_000n, BigInt(weekly) * 52n, 'half-up')
  const digits = micros.toString().padStart(7, '0')
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`
}

/**
 * What is wrong with a line that somebody gave for an employee by their terms: `pay-item-unknown`,
 * `pay-item-not-given`, `pay-item-quebec`, `pay-quantity-wrong`, `pay-line-empty`, `pay-rate-missing`.
 */
export function givenRefusals(
  line: GivenLine,
  pay: Pick<PayCase, 'employee' | 'terms'>,
  items: PayItems,
  at: string,
): readonly Refusal[] {
  const item = items.get(line.id)
  const { number } = pay.employee
  if (item === undefined) return [refusal('pay-item-unknown', { item: line.id, employee: number }, at)]
  const names = { item: line.id, employee: number }
  if (item.isStatutory === true) return [refusal('pay-item-not-given', names, at)]
  if (item.isQuebecOnly === true && pay.terms.province !== 'QC')
    return [refusal('pay-item-quebec', { ...names, province: pay.terms.province }, at)]
  const { quantity, rate } = line
  if (quantity !== undefined && !isQuantity(quantity))
    return [refusal('pay-quantity-wrong', { ...names, quantity }, at)]
  if (rate !== undefined && !isRate(rate))
    return [refusal('pay-quantity-wrong', { ...names, quantity: rate }, at)]
  if (line.amount !== undefined) return []
  // Hours and pieces are earned; what is given, held back or added is an amount.
  if (quantity === undefined || item.class !== 'earning') return [refusal('pay-line-empty', names, at)]
  const hasRate = rate !== undefined || rateFor(line, pay.terms, item, hourlyRate(pay.terms)) !== undefined
  const isSalary = isOutOfSalary(pay.terms, line, items)
  return hasRate || isSalary ? [] : [refusal('pay-rate-missing', names, at)]
}

/** The rate that a line has by the terms: dollars an hour or a piece, the percentage of a commission. */
function rateFor(
  line: GivenLine,
  { pay }: EmploymentTerms,
  item: PayItem,
  hourly: string | undefined,
): string | undefined {
  if (line.rate !== undefined) return line.rate
  if (line.id === 'commission') return pay.percent
  if (line.id === 'piece')
    return pay.kind === 'piece' && pay.amount !== undefined ? formatCents(pay.amount) : undefined
  return item.countsHours ? hourly : undefined
}

function paidLine(
  line: GivenLine,
  terms: EmploymentTerms,
  items: PayItems,
  hourly: string | undefined,
): PayLine {
  const item = items.get(line.id)
  const { amount, quantity, day: _day, ...rest } = line
  const counted = quantity === undefined ? {} : { quantity }
  if (amount !== undefined) return { ...rest, ...counted, amount: sign(line.id, amount) }
  const rate = item === undefined ? undefined : rateFor(line, terms, item, hourly)
  const count = quantity ?? '0'
  if (line.id === 'commission')
    return { ...rest, ...counted, rate: rate ?? '0', amount: percentAt(rate ?? '0', amountAt(count, '1')) }
  const worth = amountAt(count, rate ?? '0', item?.multiple)
  if (line.id === 'unpaid')
    return {
      ...rest,
      quantity: `-${count.replace('-', '')}`,
      rate: rate ?? '0',
      amount: sign(line.id, worth),
    }
  return { ...rest, ...counted, rate: rate ?? '0', amount: worth }
}

/** Leave without pay and recoveries lower a pay, whichever way they were written. */
function sign(id: string, amount: Cents): Cents {
  const size = amount < 0n ? -amount : amount
  return id === 'unpaid' || id === 'advance-recovery' ? -size : amount
}

/** The stretches of a span in which terms were in force and the employee was employed, the oldest first. */
function stretches({ employee }: PayCase, span: Span): readonly (Span & { terms: EmploymentTerms })[] {
  const begins = employee.hired > span.from ? employee.hired : span.from
  const ended = employee.left?.date
  const ends = ended !== undefined && ended < span.through ? ended : span.through
  return employee.terms.flatMap((terms, index) => {
    const next = employee.terms[index + 1]
    const from = terms.from > begins || index === 0 ? later(terms.from, begins) : begins
    const through = next === undefined ? ends : earlier(addDays(next.from, -1), ends)
    return from > through ? [] : [{ terms, from, through }]
  })
}

function later(left: CivilDate, right: CivilDate): CivilDate {
  return left > right ? left : right
}

function earlier(left: CivilDate, right: CivilDate): CivilDate {
  return left < right ? left : right
}

/** The refusal of a span in which the province of employment changed: it is paid in two runs. */
function provinceRefusals(pay: PayCase, span: Span): readonly Refusal[] {
  const parts = stretches(pay, span)
  const changed = parts.find(({ terms }) => terms.province !== parts[0]?.terms.province)
  if (changed === undefined) return []
  const names = {
    employee: pay.employee.number,
    from: parts[0]?.terms.province ?? '',
    to: changed.terms.province,
    day: changed.from,
  }
  return [refusal('pay-province-changed', names, 'span')]
}

/** How many weekdays, Monday to Friday, lie in a span. */
export function weekdaysIn({ from, through }: Span): number {
  const days = daysBetween(from, through) + 1
  if (days <= 0) return 0
  const first = weekdayOf(from)
  let count = Math.floor(days / 7) * 5
  for (let at = 0; at < days % 7; at += 1) if (((first - 1 + at) % 7) + 1 <= 5) count += 1
  return count
}

/** The salary of a period by its stretches, less the hours that are shown apart; none where it was given. */
function salaryLine(
  pay: PayCase,
  span: Span,
  given: readonly GivenLine[],
  said: readonly PayLine[],
): readonly PayLine[] {
  if (pay.terms.pay.kind !== 'salary' || given.some(({ id }) => id === 'salary')) return []
  const days = weekdaysIn(span)
  let amount = 0n
  let hours = 0
  for (const { terms, from, through } of stretches(pay, span)) {
    if (terms.pay.kind !== 'salary') continue
    const isWhole = from === span.from && through === span.through
    const share = isWhole || days === 0 ? 1 : weekdaysIn({ from, through })
    const of = isWhole || days === 0 ? 1 : days
    // The salary of a year over its pay periods, in the share of weekdays; to the cent, half up.
    const divisor = BigInt(pay.periods) * BigInt(of)
    amount += divideRounded((terms.pay.amount ?? 0n) * BigInt(share), divisor, 'half-up')
    const weekly = tenThousandths(terms.pay.hours ?? '0')
    hours += Math.round((weekly * weeksOf(terms, pay.periods) * share) / of)
  }
  for (const [index, line] of given.entries()) {
    if (!throughSalary.has(line.id) || line.amount !== undefined) continue
    amount -= said[index]?.amount ?? 0n
    hours -= tenThousandths(line.quantity ?? '0')
  }
  if (amount <= 0n) return []
  return [{ id: 'salary', amount, ...(hours > 0 ? { quantity: quantityText(hours) } : {}) }]
}

/** How many weeks a pay period is long. */
function weeksOf({ frequency }: EmploymentTerms, periods: number): number {
  if (frequency === 'weekly') return 1
  if (frequency === 'biweekly') return 2
  return frequency === 'four-weekly' ? 4 : 52 / periods
}

/** Vacation pay that is paid with each pay: the percentage of what bears it. */
function vacationWithPay(
  lines: readonly PayLine[],
  { vacation, province }: EmploymentTerms,
  items: PayItems,
): readonly PayLine[] {
  if (vacation.way !== 'each-pay') return []
  const amount = percentAt(vacation.percent, vacationable(lines, items, province))
  return amount === 0n ? [] : [{ id: 'vacation-each-pay', amount, rate: vacation.percent }]
}

/** What vacation pay is a percentage of, in some lines. */
export function vacationable(lines: readonly PayLine[], items: PayItems, province: string): Cents {
  return sumOf(
    lines.flatMap(({ id, amount }) => {
      const item = items.get(id)
      return item !== undefined && traitsIn(item, province).isVacationable ? [amount] : []
    }),
  )
}

/** An advance of pay that is still out, taken from this pay as far as it reaches. */
function recovered({ balances }: PayCase, paid: readonly PayLine[]): readonly PayLine[] {
  const isSaid = paid.some(({ id }) => id === 'advance-recovery')
  const gross = sumOf(paid.map(({ amount }) => amount))
  if (isSaid || balances.advance <= 0n || gross <= 0n) return []
  const amount = balances.advance < gross ? balances.advance : gross
  return [{ id: 'advance-recovery', amount: -amount }]
}
