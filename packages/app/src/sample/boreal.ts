import { bankMonth } from './bank-month.ts'
import { cardStatement } from './card-statement.ts'
import { type Deed, story } from './deed.ts'
import { storyMonths } from './months.ts'
import { sealedMonths } from './sealed-months.ts'
import { runTheShop } from './shop.ts'
import { abroad, setUp, spread } from './standing.ts'
import { buy, fileTaxes, sell, type TaxSoFar } from './trade.ts'
import { begin, endOfYear, mend } from './year.ts'

/**
 * The story of Ébénisterie Boréale inc., a fictional cabinetmaker of Ottawa: from its first day on July 1,
 * 2025, through the close of its year on June 30, 2026, to November 2026. Nothing but commands, in the order
 * in which they were given.
 */
export function borealStory(): readonly Deed[] {
  const told = story()
  begin(told)
  mend(told)
  setUp(told)
  const quarter: TaxSoFar = { collected: 0n, credits: 372_775n }
  let filed: TaxSoFar | undefined
  for (const month of storyMonths) {
    const before = storyMonths[month.index - 1]
    sell(told, month, before, quarter)
    buy(told, month, before, quarter)
    spread(told, month)
    abroad(told, month)
    runTheShop(told, month, quarter)
    if (filed !== undefined) fileTaxes(told, month, filed)
    filed = month.index % 3 === 2 ? { ...quarter } : undefined
    if (filed !== undefined) [quarter.collected, quarter.credits] = [0n, 0n]
    if (month.text === '2026-07') {
      endOfYear(told)
      quarter.credits += 11_700n
    }
  }
  cardStatement(told)
  bankMonth(told)
  sealedMonths(told)
  return told.deeds
}
