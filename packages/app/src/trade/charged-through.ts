import type { TradeDocument } from '@daybook/core/daybook/trade-facts.ts'

/**
 * Through which day each invoice was charged interest already, by its id: the days of the interest invoices
 * that stand and name it on a line of that account. Interest invoices bear no interest themselves.
 */
export function chargedThrough(
  invoices: readonly TradeDocument[],
  account: string,
): ReadonlyMap<string, string> {
  const through = new Map<string, string>()
  const byNumber = new Map(invoices.map(({ id, number }) => [number, id]))
  for (const { id, date, lines, voided } of invoices) {
    if (lines.length === 0 || lines.some((line) => line.account !== account)) continue
    through.set(id, '9999-12-31')
    if (voided !== undefined) continue
    for (const { text = '' } of lines) {
      const number = / (\S+), (?:due|échue)/.exec(text)?.[1]
      const charged = number === undefined ? undefined : byNumber.get(number)
      const before = charged === undefined ? undefined : (through.get(charged) ?? '')
      if (charged !== undefined && before !== undefined && date > before) through.set(charged, date)
    }
  }
  return through
}
