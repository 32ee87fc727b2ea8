import type { CashItem } from '@daybook/core/forecast/cash-item.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { addDays, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { postingsOf } from '../store/queries.ts'
import { cashAccounts } from './cash-accounts.ts'
import type { ForecastSource } from './forecast-source.ts'

type Posted = {
  readonly number: number
  readonly date: CivilDate
  readonly text: string
  amount: Cents
}

/** Entries on cash accounts that stand in the books under days to come; transfers among them cancel out. */
export const postedItems: ForecastSource = async (view, { from, through }) => {
  const entries = new Map<number, Posted>()
  for (const { id } of cashAccounts(view)) {
    const rows = await view.reader.read(postingsOf, id, addDays(from, 1), through, '', 0, 0, 100_000)
    for (const { number, date, amount, payee, memo, entryMemo } of rows) {
      const text = [payee, memo ?? entryMemo].filter((part) => part !== undefined && part !== '').join(', ')
      const held = entries.get(number) ?? { number, date, text, amount: 0n }
      held.amount += amount
      entries.set(number, held)
    }
  }
  const items = [...entries.values()].map(({ number, date, text, amount }): CashItem => {
    const name = `${entryName(number)} ${text}`.trimEnd()
    return {
      kind: 'posted',
      key: entryName(number),
      of: { en: name, fr: name },
      label: { en: name, fr: name },
      on: date,
      amount,
    }
  })
  return { items, unknown: [] }
}
