/** A slip as it is kept: its kind as it was typed, and its id where it has one. */
type Kept = { readonly kind: string; readonly id?: string }

/** The first id of a kind of slip that is free: `T5-2`. */
export function freeSlipId(slips: readonly Kept[], kind: string): string {
  const taken = new Set(slips.map(({ id }) => id))
  let number = 1
  while (taken.has(`${kind}-${number}`)) number += 1
  return `${kind}-${number}`
}

/** Slips with an id each: those that were typed without one get the first that is free of their kind. */
export function withSlipIds<T extends Kept>(slips: readonly T[]): (T & { readonly id: string })[] {
  const named: (T & { readonly id: string })[] = []
  for (const slip of slips) {
    const kind = slip.kind.toUpperCase().replaceAll(/\s/g, '')
    named.push({ ...slip, id: slip.id ?? freeSlipId([...slips, ...named], kind) })
  }
  return named
}
