import { type Deed, story } from './deed.ts'
import { storyMonths } from './months.ts'
import { runTheShop } from './shop.ts'
import { buy, fileTaxes, sell, type TaxSoFar } from './trade.ts'
import { begin, endOfYear } from './year.ts'

/**
 * The story of Ébénisterie Boréale inc., a fictional cabinetmaker of Ottawa: from its first day on July 1, 2025, through the
 * close of its year on June 30, 2026, to November 2026. Nothing but commands, in the order in which they were given.
 */
export function borealStory(): readonly Deed[] {
  const told = story()
  begin(told)
  const quarter: TaxSoFar = { collected: 0n, credits: 33_800n + 78_000n }
  let filed: TaxSoFar | undefined
  for (const month of storyMonths) {
    const before = storyMonths[month.index - 1]
    sell(told, month, before, quarter)
    buy(told, month, before, quarter)
    runTheShop(told, month, quarter)
    if (filed !== undefined) fileTaxes(told, month, filed)
    filed = month.index % 3 === 2 ? { ...quarter } : undefined
    if (filed !== undefined) [quarter.collected, quarter.credits] = [0n, 0n]
    if (month.text === '2026-07') endOfYear(told)
  }
  return told.deeds
}
