import type { NonResident } from '../daybook/nonresident-facts.ts'
import { type Cents, divideRounded, rate } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Account, Chart } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'

/** The role of the account in which tax withheld of non-residents is owed. */
export const withheldRole = 'nonresident.payable'

/** The GIFI code of such an account in a chart that says no role. */
const withheldGifi = '2628'

/**
 * The account in which tax withheld of non-residents is owed: that of the role, or else the one open
 * liability with its code of the General Index; none where there is neither.
 */
export function withheldAccount(chart: Chart): Account | undefined {
  const open = [...chart.values()].filter(({ closedOn }) => closedOn === undefined)
  const coded = open.filter(({ gifi, type }) => gifi === withheldGifi && type === 'liability')
  return open.find(({ role }) => role === withheldRole) ?? (coded.length === 1 ? coded[0] : undefined)
}

/** Whether somebody is a non-resident on a day. */
export function isAway({ from, through }: NonResident, day: CivilDate): boolean {
  return from <= day && (through === undefined || day <= through)
}

/**
 * What is withheld of an amount: its percentage, to the cent, half up; nothing under an exemption code.
 *
 *   15 % of 1,000.01 = 150.00
 */
export function withheldOf(
  gross: Cents,
  { rate: percent, exempt }: Pick<NonResident, 'rate' | 'exempt'>,
): Cents {
  if (exempt !== undefined) return 0n
  const { numerator, denominator } = rate(percent)
  return divideRounded(gross * numerator, denominator * 100n, 'half-up')
}

/** Whether text is a percentage that can be withheld: 0 to 100 with at most three decimals. */
export function isWithheldPercent(text: string): boolean {
  if (!/^\d{1,3}(\.\d{1,3})?$/.test(text)) return false
  const { numerator, denominator } = rate(text)
  return numerator <= 100n * denominator
}

/** The tags of a posting that pays income of a kind: its income code, and its exemption code. */
export function paidTags(income: string, exempt: string | undefined): readonly string[] {
  return [`nr4.${income}`, ...(exempt === undefined ? [] : [`nr4.exempt.${exempt}`])]
}

/** The tag of a posting of what was withheld of income of a kind. */
export function taxTag(income: string): string {
  return `nr4.tax.${income}`
}

/** The income and exemption codes that the tags of an entry’s postings say; nothing where none does. */
export function codesOfTags(postings: readonly Posting[]): {
  readonly income?: string
  readonly exempt?: string
} {
  const tags = postings.flatMap((posting) => posting.tags ?? [])
  const income = tags.flatMap((tag) => /^nr4\.(?:tax\.)?(\d\d)$/.exec(tag)?.[1] ?? [])[0]
  const exempt = tags.flatMap((tag) => /^nr4\.exempt\.([A-Z])$/.exec(tag)?.[1] ?? [])[0]
  return { ...(income === undefined ? {} : { income }), ...(exempt === undefined ? {} : { exempt }) }
}

/** What was withheld in a month (`YYYY-MM`), how much of it is still owed. */
export type WithheldMonth = { readonly month: string; readonly withheld: Cents; readonly owed: Cents }

/**
 * Tax by the month in which it was withheld, oldest first; what was remitted (debits) pays the oldest months
 * first. Takes the movements of the account in any order, credits negative.
 */
export function withheldMonths(
  movements: Iterable<{ readonly date: CivilDate; readonly amount: Cents }>,
): readonly WithheldMonth[] {
  const withheld = new Map<string, Cents>()
  let remitted = 0n
  for (const { date, amount } of movements) {
    const month = date.slice(0, 7)
    if (amount < 0n) withheld.set(month, (withheld.get(month) ?? 0n) - amount)
    else remitted += amount
  }
  return [...withheld]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, amount]) => {
      const paid = remitted < amount ? remitted : amount
      remitted -= paid
      return { month, withheld: amount, owed: amount - paid }
    })
}
