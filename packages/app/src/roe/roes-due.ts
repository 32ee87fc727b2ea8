import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { View } from '../book.ts'
import type { Due } from '../ledger/due.ts'
import { roeNeedsOn } from './load-roe.ts'

/**
 * Records of employment to issue, by their due dates. Pay below the share of normal pay is left out: it asks
 * for one in some cases only, which the books do not know.
 */
export async function roesDue(view: View, today: CivilDate): Promise<readonly Due[]> {
  const needs = await roeNeedsOn(view.reader, today)
  return needs
    .filter(({ kind }) => kind !== 'reduced')
    .map(({ employee, last, due }) => ({
      kind: 'issue-roe',
      on: due,
      name: `${employee.number} ${last}`,
      late: due < today,
    }))
}
