import type { Pay, PayLine } from '@daybook/core/daybook/payroll-facts.ts'
import type { Slip } from '@daybook/core/daybook/slip-facts.ts'
import { type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { type PayItem, type PayTraits, traitsIn } from '@daybook/core/payroll/pay-item.ts'
import { payItems } from '../payroll-items/pay-items.ts'
import { figureOf } from '../remittances/levy-figures.ts'
import { type PaySlipsAsked, partsOfPay, provinceOnSlip } from './pay-slips.ts'
import { boxLabel } from './slip-figure.ts'
import { addedTo } from './slip-given.ts'
import { amountIn } from './slip-made.ts'
import type { BoxPart } from './slip-parts.ts'
import { yearCeilings } from './year-ceilings.ts'

/**
 * A box of a slip as a figure: the pays that it adds up, each with the lines that stand in it, what a person
 * gave, and the year's maximum where it stops there. The slip is one that `paySlips` made of the same pays.
 * Refuses years without rates.
 */
export function payBoxFigure(asked: PaySlipsAsked, slip: Slip, box: string): Result<Figure> {
  const ceilings = yearCeilings(asked.year)
  if (!ceilings.ok) return ceilings
  const { kind } = asked
  const id = `slip:${slip.id}:${box}`
  const label = boxLabel(slip.kind, box)
  const own = asked.pays.filter(
    (pay) =>
      pay.employee === slip.recipient.id && (kind !== 'T4' || provinceOnSlip(pay.province) === slip.part),
  )
  const parts = own.flatMap((pay) => payPart(pay, partsOfPay(kind, pay), box))
  const given = addedTo(slip, asked.given)?.boxes.find((each) => each.id === box)?.amount ?? 0n
  const typed = given === 0n ? [] : [figureOf(`${id}:given`, words.given, given, 'input')]
  const sum = sumFigure(id, label, [...parts, ...typed])
  const value = amountIn(slip, box)
  if (sum.value === value) return ok(sum)
  const ceiling = ceilings.value.of(kind, box, slip.part === '' ? 'QC' : slip.part)
  const limit =
    ceiling === undefined
      ? []
      : [figureOf(`${id}:most`, words.most, ceiling.amount, 'copy', [], ceiling.source)]
  const paid = { ...sumFigure(`${id}:paid`, words.paid, parts) }
  const elsewhere = kind === 'T4' ? countedElsewhere(asked, slip, box) : 0n
  const others = elsewhere === 0n ? [] : [figureOf(`${id}:elsewhere`, words.elsewhere, elsewhere, 'calc')]
  return ok({ id, label, value, how: 'limit', parts: [paid, ...limit, ...others, ...typed] })
}

/** What pays of other provinces have in the same box before the maximum. */
function countedElsewhere({ kind, pays }: PaySlipsAsked, slip: Slip, box: string): Cents {
  return sumOf(
    pays
      .filter((pay) => pay.employee === slip.recipient.id && provinceOnSlip(pay.province) !== slip.part)
      .flatMap((pay) => partsOfPay(kind, pay).flatMap((part) => (part.box === box ? [part.amount] : []))),
  )
}

function payPart(pay: Pay, parts: readonly BoxPart[], box: string): readonly Figure[] {
  const lines = parts.filter((part) => part.box === box).map((part) => lineFigure(pay, part))
  if (lines.length === 0) return []
  const label = {
    en: `Pay of ${pay.date}, run ${pay.run}`,
    fr: `Paie du ${pay.date}, cycle ${pay.run}`,
  }
  return [sumFigure(`pay:${pay.id}`, label, lines)]
}

function lineFigure(pay: Pay, { part, item, amount }: BoxPart): Figure {
  const id = `pay:${pay.id}:${part}.${item}`
  if (part !== 'bases')
    return figureOf(id, payItems.get(item)?.label ?? { en: item, fr: item }, amount, 'copy')
  const label = baseLabels[item] ?? { en: item, fr: item }
  const lines = linesOfBase(pay, item)
  const sum = sumOf(lines.map((each) => each.value))
  // What other books paid, and what people typed, may be known by its total alone.
  return sum === amount ? sumFigure(id, label, lines) : figureOf(id, label, amount, 'copy')
}

/** The earnings and benefits of a pay that a total of it adds up. */
function linesOfBase(pay: Pay, base: string): readonly Figure[] {
  const counts = countsIn[base]
  if (counts === undefined) return []
  const of = (part: 'earnings' | 'benefits', lines: readonly PayLine[]): readonly Figure[] =>
    lines.flatMap(({ id, amount }) => {
      const item = payItems.get(id)
      if (item === undefined || amount === 0n) return []
      const place = base.startsWith('quebec-') ? 'QC' : pay.province
      return counts(item, base.startsWith('quebec-') || !isIncome(base) ? traitsIn(item, place) : item)
        ? [figureOf(`pay:${pay.id}:${part}.${id}`, item.label, amount, 'copy')]
        : []
    })
  return [...of('earnings', pay.earnings), ...of('benefits', pay.benefits)]
}

function isIncome(base: string): boolean {
  return base === 'taxable' || base === 'non-periodic'
}

type Counts = (item: PayItem, traits: PayTraits) => boolean

const periodic: Counts = ({ isLumpSum, isNonPeriodic }, { isTaxable }) =>
  isTaxable && isLumpSum !== true && !isNonPeriodic
const irregular: Counts = ({ isLumpSum, isNonPeriodic }, { isTaxable }) =>
  isTaxable && isLumpSum !== true && isNonPeriodic

/** Which items a total of a pay adds up, as `basesOf` does. */
const countsIn: Readonly<Record<string, Counts>> = {
  taxable: periodic,
  'non-periodic': irregular,
  'quebec-taxable': periodic,
  'quebec-non-periodic': irregular,
  pensionable: ({ isLumpSum }, { isPensionable }) => isPensionable && isLumpSum !== true,
  insurable: ({ isLumpSum }, { isInsurable }) => isInsurable && isLumpSum !== true,
  qpip: ({ isLumpSum }, { isQpip }) => isQpip && isLumpSum !== true,
}

const baseLabels: Readonly<Record<string, Label>> = {
  taxable: { en: 'Pay and taxable benefits', fr: 'Paie et avantages imposables' },
  'non-periodic': { en: 'Bonuses and other irregular pay', fr: 'Primes et autres paies irrégulières' },
  'quebec-taxable': {
    en: 'Pay and benefits taxable in Quebec',
    fr: 'Paie et avantages imposables au Québec',
  },
  'quebec-non-periodic': {
    en: 'Bonuses and other irregular pay, Quebec',
    fr: 'Primes et autres paies irrégulières, Québec',
  },
  pensionable: { en: 'Pensionable earnings', fr: 'Gains ouvrant droit à pension' },
  insurable: { en: 'Insurable earnings', fr: 'Gains assurables' },
  qpip: { en: 'QPIP insurable earnings', fr: 'Gains assurables du RQAP' },
}

const words = {
  given: { en: 'Entered for the slip', fr: 'Inscrit pour le feuillet' },
  paid: { en: 'Earnings of the pays', fr: 'Gains des paies' },
  most: { en: 'Most of the year', fr: 'Maximum de l’année' },
  elsewhere: { en: 'Earnings in other provinces', fr: 'Gains dans d’autres provinces' },
} as const
