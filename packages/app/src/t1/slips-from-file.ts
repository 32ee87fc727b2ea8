import { readSlip } from '@daybook/canada/t1/read-facts.ts'
import { twinKey } from '@daybook/canada/t1/slip-amounts.ts'
import type { FileSlip } from '@daybook/canada/t1/slip-file.ts'
import { folded } from '@daybook/core/kit/fold.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { GivenPerson } from './kept-facts.ts'
import { freeSlipId } from './slip-ids.ts'

/** What can become of a slip of a file: new, in the place of another, taken away, or there already. */
export const slipOutcomes = ['added', 'changed', 'removed', 'there'] as const

/** What became of a slip of a file. */
export type SlipOutcome = (typeof slipOutcomes)[number]

/** The slips of one person in a file. Refuses `t1-file-foreign`, `t1-file-year` and `t1-file-person`. */
export function ownSlips(
  slips: readonly FileSlip[],
  { file, year, name }: { readonly file: string; readonly year: number; readonly name?: string | undefined },
): Result<readonly FileSlip[]> {
  if (slips.length === 0) return refuse('t1-file-foreign', { file }, 'file')
  const ofYear = slips.filter((each) => each.year === year)
  const years = [...new Set(slips.map((each) => String(each.year)))].join(', ')
  if (ofYear.length === 0) return refuse('t1-file-year', { file, year: String(year), years }, 'year')
  const people = Map.groupBy(ofYear, (each) => `${each.sin} ${each.name}`)
  const known = [...people.values()].map(([first]) => first?.name ?? '').join(', ')
  const wanted = [...people.values()].filter(
    ([first]) => name === undefined || folded(first?.name ?? '') === folded(name),
  )
  const [own, ...others] = wanted
  if (own === undefined || others.length > 0)
    return refuse('t1-file-person', { file, name: name ?? '-', known }, 'name')
  return ok(own)
}

/**
 * A person's slips with one of a file: a twin of one that is there is left out, an amended one takes the
 * place of that of the same payer, a cancelled one takes it away.
 */
export function takenInto(person: GivenPerson, slip: FileSlip, outcomes: SlipOutcome[]): GivenPerson {
  const { kind, from, boxes, province, does } = slip
  const made = { kind, from, boxes, ...(province === undefined ? {} : { province }) }
  const before = person.slips.map((each, index) => readSlip(each, index))
  const keys = before.map((each) => (each.ok ? twinKey(each.value) : ''))
  const key = twinKey(made)
  if (does !== 'cancelled' && keys.includes(key)) {
    outcomes.push('there')
    return person
  }
  const ofPayer = before.findIndex(
    (each) => each.ok && each.value.kind === kind && folded(each.value.from) === folded(from),
  )
  const isThere = does !== 'original' && ofPayer !== -1
  if (does === 'cancelled' && !isThere) {
    outcomes.push('there')
    return person
  }
  outcomes.push(does === 'cancelled' ? 'removed' : isThere ? 'changed' : 'added')
  if (!isThere)
    return { ...person, slips: [...person.slips, { ...made, id: freeSlipId(person.slips, kind) }] }
  if (does === 'cancelled') return { ...person, slips: person.slips.filter((_, index) => index !== ofPayer) }
  const slips = person.slips.map((each, index) =>
    index === ofPayer ? { ...made, id: each.id ?? freeSlipId(person.slips, kind) } : each,
  )
  return { ...person, slips }
}
