import type { Cents } from '@daybook/core/kit/cents.ts'

/**
 * Amounts in cents as whole dollars (still in cents) that add up to `total`, itself a whole-dollar amount no
 * more than a dollar from their sum: each goes down to the dollar, then the dollars that are missing go to
 * the largest fractions, the earlier first. No amount moves by a dollar or more, and an amount that is whole
 * already does not move.
 *
 *   100.40, 100.40, 0.20 to 201.00   → 101.00, 100.00, 0.00
 */
export function roundedTo(amounts: readonly Cents[], total: Cents): readonly Cents[] {
  const floors = amounts.map(floorDollar)
  const order = amounts
    .map((amount, index) => ({ index, rest: amount - (floors[index] ?? 0n) }))
    .sort((left, right) =>
      left.rest === right.rest ? left.index - right.index : left.rest < right.rest ? 1 : -1,
    )
  let missing = total - floors.reduce((sum, each) => sum + each, 0n)
  for (const { index, rest } of order) {
    if (missing <= 0n || rest === 0n) break
    floors[index] = (floors[index] ?? 0n) + 100n
    missing -= 100n
  }
  return floors
}

/**
 * The whole-dollar amount nearest to an amount, half a dollar up. Unlike rounding away from zero it moves all
 * amounts with the same cents the same way, so that differences of rounded totals stay within reach of
 * their items.
 */
export function nearestDollar(amount: Cents): Cents {
  return floorDollar(amount + 50n)
}

function floorDollar(amount: Cents): Cents {
  const rest = amount % 100n
  return amount - (rest < 0n ? rest + 100n : rest)
}
