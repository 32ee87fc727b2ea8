import type { CompensationAccount, Remittance } from '@daybook/core/daybook/payroll-facts.ts'
import { differenceFigure, type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { ProvinceCode } from '../charts/provinces.ts'
import { usualReportDue } from './board-due-rules.ts'
import { boards } from './boards.ts'
import { type CountedPay, countedPays, premiumLines } from './compensation-form.ts'
import { dueAfter } from './due-dates.ts'
import type { FormRequest } from './form-request.ts'
import { isHealthLevyProvince } from './health-levy.ts'
import { healthLevyForm } from './health-levy-form.ts'
import { figureOf } from './levy-figures.ts'
import { remunerationOf } from './pay-amounts.ts'
import { rl1Contributions } from './rl1-contributions.ts'

/** One person's year for a board or a levy: all that was earned, what lies above the maximum, what counts. */
export type PersonYear = {
  readonly group: string
  readonly name: string
  readonly earnings: Cents
  readonly excess: Cents
  readonly counted: Cents
}

/**
 * The numbers of a year's return: each person, the lines that were worked out from all of them, what was
 * remitted for the year, and what is still owed (negative: to be credited).
 */
export type AnnualWorksheet = {
  readonly form: 'compensation' | 'health-levy'
  readonly who: string
  readonly year: number
  readonly title: Label
  readonly agency: Label
  readonly due: CivilDate
  readonly persons: readonly PersonYear[]
  readonly lines: readonly Figure[]
  readonly total: Figure
  readonly paid: Figure
  readonly owing: Figure
}

/**
 * The year's return to a compensation board, by class and person: earnings, the part above the maximum, the
 * premium of each class, what was remitted and what is owed. In Quebec, the statement of wages: what went to
 * the CNESST with the source deductions counts as remitted. Refuses what `countedPays` refuses.
 */
export function compensationYear(account: CompensationAccount, asked: FormRequest): Result<AnnualWorksheet> {
  const found = countedPays(account, asked)
  if (!found.ok) return found
  const counted = found.value
  // `countedPays` refuses provinces without a board.
  const province = account.province as ProvinceCode
  const board = boards[province]
  const isQuebec = province === 'QC'
  const paid = remitted(asked, (each) =>
    isQuebec
      ? lineOf(each, 'tpz-1015', 'cnesst')
      : each.form === 'compensation' && each.who === province
        ? each.amount
        : 0n,
  )
  const yearly = board.due.yearly ?? usualReportDue
  const rule = account.frequency === 'yearly' ? yearly : (board.reconciliation ?? yearly)
  return ok(
    worksheet(asked, {
      form: 'compensation',
      who: province,
      title: board.annual,
      agency: board.name,
      due: dueAfter(asked.span, rule, province),
      persons: personsOf(counted, asked),
      lines: premiumLines(counted, asked),
      paid,
    }),
  )
}

/**
 * The year's return of a province's health levy, or in Quebec what comes with the summary of RL-1 slips: the
 * remuneration of each person, the levy, what was remitted, what is owed. Refuses as the forms do.
 */
export function healthLevyYear(province: string, asked: FormRequest): Result<AnnualWorksheet> {
  const form = isHealthLevyProvince(province) ? healthLevyForm(province, asked) : rl1Contributions(asked)
  if (!form.ok) return form
  const [year] = form.value.lines
  const isQuebec = province === 'QC'
  // In Quebec the form has the fund less what was remitted; the year's return wants the whole fund.
  const fund = form.value.lines.find(({ id }) => id === 'health-levy:fund')?.parts[0]
  const standards = form.value.lines.find(({ id }) => id === 'health-levy:standards')
  const lines = isQuebec ? [standards, fund] : [year]
  const pays = asked.pays.filter((pay) => pay.province === province)
  const persons = [...Map.groupBy(pays, ({ employee }) => employee)].map(([employee, own]): PersonYear => {
    const earnings = sumOf(own.map(remunerationOf))
    return {
      group: province,
      name: asked.names.get(employee) ?? employee,
      earnings,
      excess: 0n,
      counted: earnings,
    }
  })
  const paid = remitted(asked, (each) => {
    if (each.form === 'health-levy' && each.who === province) return each.amount
    return isQuebec ? lineOf(each, 'tpz-1015', 'hsf') : 0n
  })
  return ok(
    worksheet(asked, {
      form: 'health-levy',
      who: province,
      title: form.value.title,
      agency: form.value.agency,
      due: asked.due,
      persons: byName(persons),
      lines: lines.filter((line) => line !== undefined),
      paid,
    }),
  )
}

type Parts = Omit<AnnualWorksheet, 'year' | 'total' | 'owing' | 'paid'> & { readonly paid: readonly Figure[] }

function worksheet({ span }: FormRequest, { paid, ...parts }: Parts): AnnualWorksheet {
  const total = sumFigure(`${parts.form}:total`, words.total, parts.lines)
  const remittedSum = sumFigure(`${parts.form}:paid`, words.paid, paid)
  return {
    ...parts,
    year: Number(span.from.slice(0, 4)),
    total,
    paid: remittedSum,
    owing: differenceFigure(`${parts.form}:owing`, words.owing, [total, remittedSum]),
  }
}

/** What was remitted for periods of the year, a part a remittance. */
function remitted({ remittances, span }: FormRequest, of: (each: Remittance) => Cents): readonly Figure[] {
  const own = remittances.filter((each) => each.span.from >= span.from && each.span.through <= span.through)
  return own.flatMap((each) => {
    const value = of(each)
    if (value === 0n) return []
    const { from, through } = each.span
    const label = { en: `J${each.entry}, ${from} to ${through}`, fr: `J${each.entry}, ${from} au ${through}` }
    return [figureOf(`remittance:J${each.entry}`, label, value, 'copy')]
  })
}

function lineOf({ form, lines }: Remittance, wanted: string, code: string): Cents {
  return form === wanted ? sumOf(lines.filter(({ id }) => id === code).map(({ amount }) => amount)) : 0n
}

function personsOf(counted: readonly CountedPay[], { names }: FormRequest): readonly PersonYear[] {
  const groups = Map.groupBy(counted, ({ code, rate, pay }) => `${code}@${rate} ${pay.employee}`)
  const persons = [...groups.values()].flatMap((own): PersonYear[] => {
    const [first] = own
    if (first === undefined) return []
    const earnings = sumOf(own.map(({ assessable }) => assessable))
    const within = sumOf(own.map((each) => each.counted))
    const name = names.get(first.pay.employee) ?? first.pay.employee
    return [{ group: first.code, name, earnings, excess: earnings - within, counted: within }]
  })
  return byName(persons)
}

function byName(persons: readonly PersonYear[]): readonly PersonYear[] {
  const key = ({ group, name }: PersonYear): string => `${group} ${name}`
  return persons.toSorted((left, right) => (key(left) < key(right) ? -1 : 1))
}

const words = {
  total: { en: 'For the year', fr: 'Pour l’année' },
  paid: { en: 'Remitted for the year', fr: 'Versé pour l’année' },
  owing: { en: 'Still owed', fr: 'Solde dû' },
} as const
