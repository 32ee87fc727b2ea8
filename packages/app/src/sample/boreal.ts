import { registerAssets } from './assets.ts'
import { bankMonth } from './bank-month.ts'
import { cardStatement } from './card-statement.ts'
import { fitOut } from './contract.ts'
import { type Deed, story } from './deed.ts'
import { declareDividend } from './dividends.ts'
import { type Month, storyMonths } from './months.ts'
import { payPeople, remit, runsBefore } from './pays.ts'
import { takePayrollOver } from './people.ts'
import { sealedMonths } from './sealed-months.ts'
import { runTheShop } from './shop.ts'
import { abroad, setUp, spread } from './standing.ts'
import { buy, fileTaxes, keepDocuments, type Quarter, register, sell } from './trade.ts'
import { begin, endOfYear, mend } from './year.ts'
import { yearSlips } from './year-slips.ts'

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
  register(told)
  let ended: Quarter | undefined
  const runs = runsBefore()
  for (const month of storyMonths) {
    const before = storyMonths[month.index - 1]
    keepDocuments(told, month)
    sell(told, month, before)
    buy(told, month, before)
    spread(told, month)
    abroad(told, month)
    runTheShop(told, month)
    fitOut(told, month)
    payPeople(told, month, runs)
    remit(told, month)
    if (month.text === '2026-06') takePayrollOver(told)
    if (month.text === '2026-07') endOfYear(told)
    if (ended !== undefined) fileTaxes(told, month, ended)
    ended = month.index % 3 === 2 ? quarterEnding(month) : undefined
  }
  cardStatement(told)
  bankMonth(told)
  sealedMonths(told)
  yearSlips(told)
  registerAssets(told)
  declareDividend(told)
  return told.deeds
}

function quarterEnding(month: Month): Quarter {
  const first = storyMonths[month.index - 2] ?? month
  return { from: first.day(1), through: month.last }
}
