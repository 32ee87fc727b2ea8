import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import type { Story } from './deed.ts'
import type { Month } from './months.ts'
import { people } from './people.ts'

/** A regular period of the story: two weeks from Monday to Sunday, paid on the Friday after. */
type Period = { readonly from: CivilDate; readonly through: CivilDate; readonly date: CivilDate }

/** The ten periods that are paid from July 17 to November 20, 2026. */
const periods: readonly Period[] = Array.from({ length: 10 }, (_, index) => {
  const from = addDays('2026-06-29', index * 14)
  return { from, through: addDays(from, 13), date: addDays(from, 18) }
})

/** Paid holidays in the story's periods, and who has them (the fitter is too new for the first). */
const holidays: readonly (readonly [CivilDate, readonly string[]])[] = [
  ['2026-07-01', [people.joiner, people.finisher]],
  ['2026-09-07', [people.joiner, people.finisher, people.fitter]],
  ['2026-10-12', [people.joiner, people.finisher, people.fitter]],
]

/** What the seller sold in each period. */
const sold = [
  '22000.00',
  '26500.00',
  '31000.00',
  '24500.00',
  '28000.00',
  '33500.00',
  '27000.00',
  '25500.00',
  '30000.00',
  '29000.00',
]

/** The last day of the fitter: the end of the contract in Calgary. */
const fitterLeft = '2026-10-16'

/**
 * The pay runs of a month, each closed and paid: deposits in one file, one cheque. In September a pay of
 * August is corrected, at the end of October two people have a bonus, and in October the fitter leaves.
 */
export function payPeople(told: Story, month: Month, runs: Runs): void {
  for (const [index, period] of periods.entries()) {
    if (!period.date.startsWith(month.text)) continue
    payPeriod(told, period, index, runs)
    if (period.date === '2026-08-28') runs.august = runs.last
    if (period.date === '2026-09-11') correct(told, runs)
  }
  if (month.text === '2026-10') payBonus(told, runs)
}

/** The numbers of pay runs so far: the opening of two people were the first ones. */
export type Runs = { last: number; august: number }

/** The runs before the first regular one. */
export function runsBefore(): Runs {
  return { last: 2, august: 0 }
}

function payPeriod(told: Story, period: Period, index: number, runs: Runs): void {
  const { from, through, date } = period
  const isLastOfFitter = from <= fitterLeft && fitterLeft <= through
  if (isLastOfFitter) {
    told.do('employee.leave', { employee: people.fitter, date: fitterLeft, code: 'A00' }, fitterLeft)
  }
  const hourly = [people.joiner, people.finisher, ...(from <= fitterLeft ? [people.fitter] : [])]
  for (const employee of hourly) {
    const isOff = holidays.some(([day, who]) => day >= from && day <= through && who.includes(employee))
    const isNew = employee === people.fitter && index === 0
    told.do('payrun.enter', {
      employee,
      from,
      through,
      lines: [
        { item: 'hours', quantity: isOff || isNew ? '72' : '80' },
        ...(isOff ? [{ item: 'holiday', quantity: '8' }] : []),
      ],
      ...(employee === people.fitter && isLastOfFitter ? { final: true } : {}),
    })
  }
  told.do('payrun.enter', {
    employee: people.seller,
    from,
    through,
    item: 'commission',
    quantity: sold[index] ?? '0',
  })
  told.do('payrun.close', { from, through, date }, date)
  paid(told, runs, date, ['eft', 'cheque'])
  if (isLastOfFitter) recordOfFitter(told, date)
}

/** The record of employment of the fitter: due five days after the period, numbered by Service Canada. */
function recordOfFitter(told: Story, date: CivilDate): void {
  const employee = people.fitter
  told.do('roe.file', { employee, contact: 'Alix Fictif', phone: '613-555-0100' }, date)
  told.do('roe.file', { employee, serial: 'W00000001' }, date)
}

/** Four hours of August that were written down late. */
function correct(told: Story, runs: Runs): void {
  const date = '2026-09-18'
  told.do(
    'payrun.correct',
    {
      run: String(runs.august),
      employee: people.joiner,
      item: 'hours',
      quantity: '84',
      date,
      reason: 'four hours of a Saturday were left out / quatre heures d’un samedi avaient été oubliées',
    },
    date,
  )
  paid(told, runs, date, ['eft'])
}

function payBonus(told: Story, runs: Runs): void {
  const span = { from: '2026-10-19', through: '2026-10-30', offCycle: true }
  for (const [employee, amount] of [
    [people.bookkeeper, '1500.00'],
    [people.designer, '1000.00'],
  ] as const)
    told.do('payrun.enter', { ...span, employee, item: 'bonus', amount })
  told.do('payrun.close', { ...span, reason: 'lobby handed over / hall livré' }, span.through)
  paid(told, runs, span.through, ['eft'])
}

/** The next run is paid on its day; the bank's file was made the day before the money is there. */
function paid(told: Story, runs: Runs, date: CivilDate, ways: readonly ('eft' | 'cheque')[]): void {
  runs.last += 1
  for (const by of ways)
    told.do('payrun.pay', { run: String(runs.last), by, date, inline: true, insist: true }, addDays(date, -1))
}

/** A payment to an agency, a board or a plan. */
type Payment = { readonly form: 'pd7a' | 'tpz-1015' | 'compensation' | 'plan'; readonly who?: string }

const eachMonth: readonly Payment[] = [
  { form: 'pd7a' },
  { form: 'tpz-1015' },
  { form: 'plan', who: 'Assurances Fiction' },
]
const savings: Payment = { form: 'plan', who: 'Fiducie Modèle' }

/** What is due on which day: the 15th or the business day after it, and the boards' own days. */
const dueDays: readonly (readonly [due: CivilDate, period: string, payments: readonly Payment[]])[] = [
  ['2026-08-17', '2026-07', eachMonth],
  ['2026-08-31', '2026-07', [savings]],
  ['2026-09-15', '2026-08', eachMonth],
  ['2026-09-30', '2026-08', [savings]],
  ['2026-10-15', '2026-09', eachMonth],
  ['2026-10-20', '2026-Q3', [{ form: 'compensation', who: 'BC' }]],
  ['2026-10-30', '2026-09', [savings]],
  ['2026-11-02', '2026-Q3', [{ form: 'compensation', who: 'ON' }]],
  ['2026-11-16', '2026-10', eachMonth],
  ['2026-11-30', '2026-10', [savings]],
]

/** What payroll owes is paid on its due date. What November's pays owe is still there at the end. */
export function remit(told: Story, month: Month): void {
  for (const [date, period, payments] of dueDays) {
    if (!date.startsWith(month.text)) continue
    for (const payment of payments)
      told.do('remittance.pay', { ...payment, period, date, confirmation: `EP-${date.slice(2)}` }, date)
  }
}
