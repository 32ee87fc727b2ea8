import { parseProvince } from '@daybook/canada/charts/provinces.ts'
import type { PayrollProvince } from '@daybook/canada/payroll/pay-facts.ts'
import { findFigure } from '@daybook/core/filings/explain.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { CaseAnswer, PayrollCase } from './payroll-case.ts'

/** Inputs that only tell the reader something, by name; so do notes and what a part of an amount is. */
const remarks = new Set(['retroactivePayPeriods', 'payPeriodsElapsed', 'method'])
const isRemark = (name: string): boolean =>
  remarks.has(name) || /^ofWhich[A-Z]|note$|comment|remark|description/i.test(name)

/** The inputs of a case, each asked for by name; one that nobody asked for is an error, not overlooked. */
export type Inputs = {
  readonly amount: (name: string) => Cents
  readonly count: (name: string, otherwise: number) => number
  readonly flag: (name: string) => boolean
  readonly text: (name: string) => string | undefined
  readonly has: (name: string) => boolean
  readonly names: readonly string[]
  readonly unread: () => readonly string[]
}

/**
 * Reads the inputs of a case. An amount is decimal text or a number, perhaps with a dollar sign and commas; a
 * count may also stand as the name of a pay period. One that is `null` or empty is taken as left out.
 */
export function inputsOf({ inputs }: Pick<PayrollCase, 'inputs'>): Inputs {
  const asked = new Set<string>()
  const names = Object.keys(inputs)
  const has = (name: string): boolean => !isLeftOut(inputs[name])
  const text = (name: string): string | undefined => {
    asked.add(name)
    return has(name) ? String(inputs[name]).trim() : undefined
  }
  return {
    amount: (name) => {
      const given = text(name)
      if (given === undefined) return 0n
      const amount = parseCents(given.replace(/[$,\s]/g, ''))
      if (!amount.ok) throw new Error(`${name}: ${given} is no amount in dollars and cents`)
      return amount.value
    },
    count: (name, otherwise) => {
      const given = text(name)
      if (given === undefined) return otherwise
      const count = periodNames[given.toLowerCase().replace(/[^a-z]/g, '')] ?? Number(given)
      if (Number.isNaN(count)) throw new Error(`${name}: ${given} is no count`)
      return count
    },
    flag: (name) => ['true', 'yes', '1'].includes(text(name)?.toLowerCase() ?? ''),
    text,
    has,
    names,
    unread: () => names.filter((name) => has(name) && !asked.has(name) && !isRemark(name)),
  }
}

function isLeftOut(given: unknown): boolean {
  return given === undefined || given === null || given === ''
}

/** How many pay periods of a name a year has. */
const periodNames: Readonly<Record<string, number>> = {
  daily: 240,
  weekly: 52,
  biweekly: 26,
  semimonthly: 24,
  monthly: 12,
  quarterly: 4,
  semiannual: 2,
  annual: 1,
}

/**
 * The day whose rates a case wants: its edition's first; its pay date where the edition is only a year; the
 * first day of that year where there is no pay date.
 */
export function dayOf({ edition = '', inputs }: Pick<PayrollCase, 'edition' | 'inputs'>): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(edition)) return edition
  if (/^\d{4}-\d{2}$/.test(edition)) return `${edition}-01`
  const given = inputs.payDate
  const year = /^\d{4}/.exec(edition)?.[0]
  if (typeof given === 'string' && (year === undefined || given.startsWith(year))) return given
  if (year === undefined) throw new Error('the case has neither an edition nor a pay date')
  return `${year}-01-01`
}

/** The province of a case; one of which only the federal part is asked for is taken as Ontario. */
export function provinceOf(text: string | undefined): PayrollProvince {
  if (text === undefined || text.startsWith('(')) return 'ON'
  return text.trim().toUpperCase() === 'OC' ? 'OC' : value(parseProvince(text))
}

/**
 * What a case expects under other letters of a guide than the answer has (its rates, constants, counts), from
 * the figures that the answer came from.
 */
export function withLetters(
  answer: CaseAnswer,
  { expected }: Pick<PayrollCase, 'expected'>,
  guide: string,
  trees: readonly Figure[],
): CaseAnswer {
  const others = Object.keys(expected).filter((name) => !Object.hasOwn(answer, name))
  const found = others.flatMap((name) => {
    const figure = findFigure(trees, `${guide}:${name}`)
    return figure === undefined ? [] : [[name, figure.text ?? formatCents(figure.value)] as const]
  })
  return { ...answer, ...Object.fromEntries(found) }
}

/** Amounts as decimal text. */
export function inText(amounts: Readonly<Record<string, Cents>>): CaseAnswer {
  return Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, formatCents(amount)]))
}
