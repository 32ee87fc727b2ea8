import { type Refusal, refusal } from '../kit/result.ts'
import { type Entry, entryName } from './entry.ts'

/**
 * Why an entry is not reversed or corrected by hand: it posts a pay run, a remittance or a tax return, whose
 * own record would then say something else than the books. `entries` are the entry and those that it
 * reverses, the nearest first: the reversal of such an entry is as little to be touched.
 *
 * Refuses `entry-of-payrun`, `entry-of-remittance`, `entry-of-return`, each naming the command that does it
 * right.
 */
export function madeByRefusals(entries: readonly Entry[]): readonly Refusal[] {
  const [entry] = entries
  const made = entries.find(({ because }) => because.kind in codes)
  if (entry === undefined || made === undefined) return []
  const { kind, id } = made.because
  // `find` has looked the kind up in the table.
  const code = codes[kind as keyof typeof codes]
  return [refusal(code, { entry: entryName(entry.number), made: id }, 'number')]
}

const codes = {
  payrun: 'entry-of-payrun',
  remittance: 'entry-of-remittance',
  return: 'entry-of-return',
} as const
