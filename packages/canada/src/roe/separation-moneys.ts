import type { Pay } from '@daybook/core/daybook/payroll-facts.ts'
import type { RoeMoney, RoeVacation } from '@daybook/core/daybook/roe-facts.ts'
import { type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { payLabel } from '@daybook/core/filings/remittance.ts'
import { sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import type { PaidInRun } from './allot-earnings.ts'
import { paymentLabel } from './payment-codes.ts'
import { roeGuide } from './roe-sources.ts'

/** What was paid because of the end, with the figures that open to the pays. */
export type SeparationMoneys = {
  readonly vacation?: RoeVacation
  readonly moneys: readonly RoeMoney[]
  readonly figures: readonly Figure[]
}

/** Which pays are looked at: those of the last period and all that came after it. */
export type SeparationAsked = {
  readonly pays: readonly PaidInRun[]
  readonly last: CivilDate
  readonly period: Span
  readonly code: string
  readonly vacationWithEachPay: boolean
}

/** Retirement: a retiring allowance has a code of its own then; else it is severance. */
const retirement: ReadonlySet<string> = new Set(['E05', 'G00', 'G07'])

function moneyCode(item: string, isAfter: boolean, reason: string): string | undefined {
  switch (item) {
    case 'pay-in-lieu':
      return 'Y00'
    case 'retiring-allowance':
    case 'retiring-allowance-eligible':
      return retirement.has(reason) ? 'R00' : 'E00'
    case 'banked-overtime':
      return 'T00'
    case 'retroactive':
      return isAfter ? 'J00' : undefined
    default:
      return undefined
  }
}

/**
 * The separation payments that the pays show: vacation paid out because nobody works any more (block 17A,
 * code 2; code 1 where it came with each pay), wages in lieu of notice, severance, banked overtime, and
 * retroactive pay of after the end (block 17C). Pay for holidays and special payments are said by a person.
 */
export function separationMoneys(asked: SeparationAsked): SeparationMoneys {
  const final = asked.pays.filter((paid) => isFinal(paid, asked))
  const found = final.flatMap(({ pay }) =>
    pay.earnings.flatMap((line) => {
      const isAfter = pay.date > asked.last
      const code = line.id === 'vacation-out' ? '2' : moneyCode(line.id, isAfter, asked.code)
      return code === undefined || line.amount === 0n ? [] : [{ code, line, pay }]
    }),
  )
  const byCode = Map.groupBy(found, ({ code }) => code)
  const figures = [...byCode].map(([code, own]) => moneyFigure(code, own))
  const vacationOut = sumOf((byCode.get('2') ?? []).map(({ line }) => line.amount))
  const moneys = [...byCode].flatMap(([code, own]): readonly RoeMoney[] => {
    const amount = sumOf(own.map(({ line }) => line.amount))
    return code === '2' || amount <= 0n ? [] : [{ code, amount }]
  })
  const vacation = vacationOf(vacationOut, asked.vacationWithEachPay)
  return { ...(vacation === undefined ? {} : { vacation }), moneys, figures }
}

function vacationOf(amount: bigint, withEachPay: boolean): RoeVacation | undefined {
  if (amount > 0n) return { code: '2', amount }
  return withEachPay ? { code: '1', amount: 0n } : undefined
}

function isFinal({ pay, kind }: PaidInRun, { period }: SeparationAsked): boolean {
  const day = kind === 'regular' ? pay.span.through : pay.date
  return day >= period.from
}

type Found = { readonly pay: Pay; readonly line: Pay['earnings'][number] }

function moneyFigure(code: string, own: readonly Found[]): Figure {
  const isVacation = code === '2'
  const label = isVacation
    ? { en: 'Vacation pay because no longer working', fr: 'Indemnité de vacances : ne travaille plus' }
    : paymentLabel(code)
  const parts = own.map(
    ({ pay, line }): Figure => ({
      id: `pay:${pay.id}:earnings.${line.id}`,
      label: payLabel(pay.date, pay.run),
      value: line.amount,
      how: 'copy',
      parts: [],
    }),
  )
  const id = isVacation ? 'roe:17A' : `roe:17C.${code}`
  return { ...sumFigure(id, label, parts), source: roeGuide('block 17, separation payments') }
}
