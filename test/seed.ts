/** The seed of a run in which nobody asked for another: the gate throws the same dice each time. */
const ofTheGate = 20_261_124

/**
 * The seed of everything that tests throw at random: a fixed one, so that a commit that was green is green
 * again. `DAYBOOK_SEED=new` takes a fresh one, to hunt; `DAYBOOK_SEED` with a number runs that one again.
 */
export function seedOfRun(asked = process.env.DAYBOOK_SEED, fresh = Math.random): number {
  if (asked === undefined || asked === '') return ofTheGate
  if (asked === 'new') return Math.floor(fresh() * 2 ** 31)
  const seed = Number(asked)
  if (!Number.isSafeInteger(seed)) throw new Error(`DAYBOOK_SEED is a whole number or "new", not "${asked}"`)
  return seed
}
