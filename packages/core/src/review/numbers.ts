import { folded } from '../kit/fold.ts'

/** A paper’s number as it is compared: accents, case, signs and leading zeros aside. */
export function plainNumber(number: string): string {
  return folded(number)
    .replaceAll(/[^a-z0-9]/g, '')
    .replaceAll(/(?<!\d)0+(?=\d)/g, '')
}

/** A number that is missing in a run, with those around it. */
export type Gap = { readonly after: number; readonly before: number; readonly missing: number }

/**
 * The gaps of a run of numbers, the lowest first. Only runs count: a jump of more than `most` numbers begins
 * another book of cheques or another series.
 */
export function gapsIn(numbers: Iterable<number>, most: number): readonly Gap[] {
  const own = [...new Set(numbers)].sort((left, right) => left - right)
  return own.flatMap((before, at): readonly Gap[] => {
    const after = own[at - 1]
    if (after === undefined || before - after < 2 || before - after - 1 > most) return []
    return [{ after, before, missing: before - after - 1 }]
  })
}

/** The numbers of a gap in words: `1041`, or `1041–1043`. */
export function gapText({ after, before }: Gap, prefix = ''): string {
  const [first, last] = [after + 1, before - 1]
  return first === last ? `${prefix}${first}` : `${prefix}${first}–${prefix}${last}`
}
