import type { Cents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refused } from '@daybook/core/kit/result.ts'
import { mostToSplit } from './pension-split.ts'
import { withAmount } from './pooled-facts.ts'
import { newSheet } from './sheet.ts'
import { slipAmounts } from './slip-amounts.ts'
import type { Household, T1Facts } from './t1-facts.ts'
import { t1Returns } from './t1-return.ts'
import { putTotalIncome } from './total-income.ts'
import { owedBy } from './what-if.ts'

/** A split of pensions with what both returns owe by it together. */
export type SplitChoice = {
  readonly from: 'taxpayer' | 'spouse'
  readonly amount: Cents
  readonly owed: Cents
}

/** The best split that was found, and what is owed as the facts stand. Nothing is changed by looking. */
export type BestSplit = { readonly best: SplitChoice; readonly asAnswered: Cents; readonly tried: number }

/** Into how many parts each round of the search divides its range. */
const parts = 40n

/**
 * Looks for the pension split (form T1032) by which a couple owes least together: each way, over amounts from
 * nothing to half of the eligible pension, first in coarse steps, then around the best of them to the dollar.
 * The facts stay as they are: the person decides. Refuses what the returns refuse; a couple with both facts
 * is needed (`t1-spouse-missing`).
 */
export function bestSplit(household: Household): Result<BestSplit> {
  const stands = t1Returns(household)
  if (!stands.ok) return stands
  const { taxpayer, spouse } = household
  if (spouse === undefined) return refused([{ code: 't1-spouse-missing', with: {}, at: 'spouse' }])
  const plain = {
    taxpayer: withAmount(taxpayer, 'pension-split', 0n),
    spouse: withAmount(spouse, 'pension-split', 0n),
  }
  const none = t1Returns(plain)
  if (!none.ok) return none
  let best: SplitChoice = { from: 'taxpayer', amount: 0n, owed: owedBy(none.value) }
  let tried = 1
  for (const from of ['taxpayer', 'spouse'] as const) {
    let [low, high] = [0n, mostOf(plain[from])]
    const end = high
    while (high > low) {
      const step = (high - low) / parts > wholeDollar ? (high - low) / parts : wholeDollar
      let near = low
      let least: Cents | undefined
      for (let amount = low; amount <= high; amount += step) {
        const found = owedWith(plain, from, amount)
        tried += 1
        if (!found.ok) return found
        if (least === undefined || found.value < least) [least, near] = [found.value, amount]
        if (found.value < best.owed) best = { from, amount, owed: found.value }
      }
      if (step === wholeDollar) break
      low = near > step ? near - step : 0n
      high = near + step < end ? near + step : end
    }
  }
  return ok({ best, asAnswered: owedBy(stands.value), tried })
}

const wholeDollar = 100n

function owedWith(plain: Required<Household>, from: SplitChoice['from'], amount: Cents): Result<Cents> {
  const found = t1Returns({ ...plain, [from]: withAmount(plain[from], 'pension-split', amount) })
  return found.ok ? ok(owedBy(found.value)) : found
}

/** Half of the eligible pension of one person. */
function mostOf(facts: T1Facts): Cents {
  const sheet = newSheet(facts, 'T1')
  const slips = slipAmounts(sheet)
  putTotalIncome(sheet, slips, undefined)
  return mostToSplit(sheet, slips)
}
