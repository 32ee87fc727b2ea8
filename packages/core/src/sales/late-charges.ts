import type { Party } from '../daybook/trade-facts.ts'
import { type Cents, percentOf, rate } from '../kit/cents.ts'
import { type CivilDate, daysBetween } from '../kit/civil-date.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import type { ListedItem } from '../receivables/open-list.ts'
import type { DocumentWish } from './document-wish.ts'

/**
 * How late payment is charged: a percentage a month of what is overdue (decimal text), by days; the days that
 * are let pass; and the least that is worth charging. `account` is where the interest goes (a code).
 */
export type LateTerms = {
  readonly percentPerMonth: string
  readonly graceDays: number
  readonly least: Cents
  readonly account: string
  readonly tax?: string
}

/**
 * An invoice a customer for what is overdue on a day, one line an invoice: simple interest by days, a month
 * being a twelfth of 365 days, half up to the cent. What was charged before is left to the caller: `since`
 * gives the day through which an item was charged already, by its key. Interest on overdue accounts is a
 * financial service and bears no tax.
 *
 *   1,130.00 overdue 31 days at 2 % a month: 1,130.00 × 0.02 × 12 × 31 ÷ 365 = 23.03
 */
export function lateCharges(
  items: readonly ListedItem[],
  parties: ReadonlyMap<string, Party>,
  terms: LateTerms,
  on: CivilDate,
  since: ReadonlyMap<string, CivilDate> = new Map(),
): readonly DocumentWish[] {
  const overdue = items.filter(
    ({ open, due, kind, currency }) =>
      open > 0n && kind === 'invoice' && currency === undefined && daysBetween(due, on) > terms.graceDays,
  )
  const wishes: DocumentWish[] = []
  for (const [id, own] of Map.groupBy(overdue, ({ party }) => party)) {
    const party = parties.get(id)
    if (party === undefined || party.closedOn !== undefined) continue
    const lines = own.flatMap((item) => {
      const from = latest(item.due, since.get(item.key))
      const days = daysBetween(from, on)
      const amount = days <= 0 ? 0n : interestOf(item.open, terms.percentPerMonth, days)
      const text = lineWords(item, days)[party.language]
      return amount === 0n ? [] : [{ account: terms.account, text, amount, tax: terms.tax ?? 'none' }]
    })
    const total = lines.reduce((sum, { amount }) => sum + amount, 0n)
    if (lines.length === 0 || total < terms.least) continue
    wishes.push({ kind: 'invoice', party, date: on, lines, note: noteWords(party.language) })
  }
  return wishes
}

function latest(one: CivilDate, other: CivilDate | undefined): CivilDate {
  return other !== undefined && other > one ? other : one
}

/** Simple interest for days at a percentage a month. */
function interestOf(open: Cents, percentPerMonth: string, days: number): Cents {
  const { numerator, denominator } = rate(percentPerMonth)
  return percentOf(
    open,
    { numerator: numerator * 12n * BigInt(days), denominator: denominator * 100n * 365n },
    'half-up',
  )
}

function lineWords({ number, due }: ListedItem, days: number): Label {
  return {
    en: `Interest on invoice ${number}, due ${due}, ${days} days`,
    fr: `Intérêts sur la facture ${number}, échue le ${due}, ${days} jours`,
  }
}

function noteWords(language: Language): string {
  return language === 'fr' ? 'Intérêts de retard' : 'Interest on overdue accounts'
}
