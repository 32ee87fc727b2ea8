import type { Figure } from '@daybook/core/filings/figure.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { refusal } from '@daybook/core/kit/result.ts'
import { halfUp, percentHalfUp, printedRate } from '../payroll/exact.ts'
import { pensionSplitting } from '../rates/ca/pension-splitting.ts'
import { eligiblePension } from './other-amounts.ts'
import { addRefusal, answered, ruleOf, type Sheet, step } from './sheet.ts'
import type { SlipAmounts } from './slip-amounts.ts'
import type { Slip } from './t1-facts.ts'

/**
 * What a split moves (form T1032): pension off one return and onto the other, and the tax that follows it.
 */
export type PensionSplit = { readonly given: Figure; readonly received: Figure; readonly tax: Cents }

/** The slips that pension income and its tax stand on: boxes of the income, box of the tax. */
const pensionSlips: Readonly<
  Partial<Record<Slip['kind'], readonly [income: readonly string[], tax: string]>>
> = {
  T4A: [['016', '024'], '022'],
  T4RIF: [['16', '20'], '28'],
  T4RSP: [['16'], '30'],
}

/** The most that may be elected to the spouse: half of the eligible pension income. */
export function mostToSplit(sheet: Sheet, slips: SlipAmounts): Cents {
  const { share } = ruleOf(sheet, pensionSplitting).value
  return percentHalfUp(eligiblePension(sheet, slips).value, printedRate(share))
}

/**
 * The split that the giver answered, after their total income is known; nothing without an answer. Above half
 * of the eligible pension it is refused (`t1-pension-split-most`).
 */
export function pensionSplit(giver: Sheet, slips: SlipAmounts, takerScope: string): PensionSplit | undefined {
  const said = answered(giver, 'pension-split')
  if (said === undefined) return undefined
  const most = mostToSplit(giver, slips)
  if (said.value > most) {
    const names = { amount: formatCents(said.value), most: formatCents(most) }
    addRefusal(giver, refusal('t1-pension-split-most', names, 'answers.pension-split'))
  }
  const { source } = ruleOf(giver, pensionSplitting)
  const label = { en: 'Pension income elected to the spouse', fr: 'Revenu de pension fractionné au conjoint' }
  const given = step(giver, 'T1032/given', label, 'copy', [said], said.value, source)
  const words = {
    en: 'Pension income elected by the spouse',
    fr: 'Revenu de pension fractionné par le conjoint',
  }
  const received = { ...given, id: `${takerScope}:T1032/received`, label: words }
  const eligible = eligiblePension(giver, slips).value
  const tax = eligible === 0n ? 0n : halfUp(taxOnPensions(giver) * said.value, eligible)
  return { given, received, tax }
}

/** The tax deducted from pensions, of slips that have pension income. */
function taxOnPensions(sheet: Sheet): Cents {
  return sumOf(
    sheet.facts.slips.flatMap(({ kind, boxes }) => {
      const [incomes, tax] = pensionSlips[kind] ?? [[], '']
      return incomes.some((box) => (boxes[box] ?? 0n) > 0n) ? [boxes[tax] ?? 0n] : []
    }),
  )
}
