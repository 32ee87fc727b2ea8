import type { ShareHolding, Shareholder, ShareKind } from '../daybook/owner-facts.ts'
import type { CivilDate } from '../kit/civil-date.ts'

/** What somebody holds of one class on a day. */
export type HeldShares = { readonly class: string; readonly kind: ShareKind; readonly count: number }

/**
 * The shares of each class that somebody holds at the end of a day, by class; classes without any left out.
 */
export function sharesHeld({ holdings }: Shareholder, on: CivilDate): readonly HeldShares[] {
  const last = new Map<string, ShareHolding>()
  for (const each of holdings) {
    if (each.from > on) continue
    const held = last.get(each.class)
    if (held === undefined || held.from <= each.from) last.set(each.class, each)
  }
  return [...last.values()]
    .filter(({ count }) => count > 0)
    .map(({ class: name, kind, count }) => ({ class: name, kind, count }))
    .sort((left, right) => (left.class < right.class ? -1 : 1))
}

/** Who holds a class on a day, and how many of its shares, in the order of the shareholders. */
export function holdersOf(
  shareholders: readonly Shareholder[],
  name: string,
  on: CivilDate,
): readonly { readonly shareholder: Shareholder; readonly count: number }[] {
  return shareholders.flatMap((shareholder) =>
    sharesHeld(shareholder, on)
      .filter((held) => held.class === name)
      .map(({ count }) => ({ shareholder, count })),
  )
}

/** Shareholders by number: `2` before `10`. */
export function byShareholderNumber(left: Shareholder, right: Shareholder): number {
  const [one, other] = [Number(left.number), Number(right.number)]
  if (one !== other && !Number.isNaN(one - other)) return one - other
  return left.number < right.number ? -1 : left.number > right.number ? 1 : 0
}

/** The next free number for a shareholder: one above the highest. */
export function nextShareholderNumber(shareholders: readonly Shareholder[]): string {
  const numbers = shareholders.map(({ number }) => Number(number)).filter((each) => Number.isInteger(each))
  return String(Math.max(0, ...numbers) + 1)
}
