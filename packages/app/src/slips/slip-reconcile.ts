import { paySlips } from '@daybook/canada/slips/pay-slips.ts'
import {
  type PayrollPosting,
  reconcileSlips,
  type SlipReconciliation,
} from '@daybook/canada/slips/reconcile-slips.ts'
import { wageCharges } from '@daybook/canada/slips/wage-charges.ts'
import { all, ok, type Result } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { employeesOf, payRunsOf, paysBetween } from '../payroll/load-payroll.ts'
import { standingRemittances } from '../payroll/load-remittance.ts'
import { openingRuns } from '../payroll/run-pier.ts'
import { entryByNumber, postingsOf } from '../store/queries.ts'
import { givenSlipsOf } from './load-slips.ts'

/**
 * T4 and RL-1 slips of a year against the ledger and against what was remitted for its days. Refuses years
 * without rates.
 */
export async function reconciled(view: View, year: number): Promise<Result<SlipReconciliation>> {
  const { reader, chart } = view
  const [from, through] = [`${year}-01-01`, `${year}-12-31`]
  const pays = await paysBetween(reader, from, through)
  const runs = await payRunsOf(reader)
  const openings = openingRuns(runs)
  const given = (await givenSlipsOf(reader)).filter((each) => each.year === year)
  const slips = all((['T4', 'RL-1'] as const).map((kind) => paySlips({ kind, year, pays, given })))
  if (!slips.ok) return slips
  const employees = new Map((await employeesOf(reader)).map((each) => [each.id, each]))
  const posted = pays.filter(({ run }) => !openings.has(run))
  const wages = wageCharges(posted, employees, chart)
  const remittances = await standingRemittances(reader)
  const accounts = [...chart.values()].filter((each) => wages.accounts.has(each.id) || isPayable(each))
  const remitted = remittances.filter(({ span }) => span.from >= from && span.through <= through)
  const by = await origins(
    view,
    new Set(runs.map(({ entry }) => entry)),
    new Set(remittances.map(({ entry }) => entry)),
  )
  const postings: PayrollPosting[] = []
  for (const { id, role = '' } of accounts) {
    for (const row of await reader.read(postingsOf, id, from, through, '', 0, 0, mostRows)) {
      if (row.layer === 'closing') continue
      const origin = await by(row.number)
      if (origin === undefined) continue
      const tags = row.tags.split(' ').filter((tag) => tag !== '')
      postings.push({
        account: id,
        role,
        entry: row.number,
        date: row.date,
        amount: row.amount,
        tags,
        by: origin,
      })
    }
  }
  const relevant = given.filter(({ kind }) => kind === 'T4' || kind === 'RL-1')
  return ok(
    reconcileSlips({
      slips: slips.value.flat(),
      pays,
      openings,
      given: relevant,
      postings,
      remittances: remitted,
      wages,
    }),
  )
}

const mostRows = 10_000_000

function isPayable({ role = '' }: Account): boolean {
  return role.startsWith('payroll.') && role.endsWith('.payable')
}

/**
 * Who posted an entry: a pay run, a remittance or a person. Entries that another one took back, and those
 * that took one back, are nobody's: together they are nothing.
 */
async function origins({ reader }: View, runs: ReadonlySet<number>, remittances: ReadonlySet<number>) {
  const known = new Map<number, PayrollPosting['by'] | undefined>()
  return async (entry: number): Promise<PayrollPosting['by'] | undefined> => {
    if (runs.has(entry)) return 'payroll'
    if (remittances.has(entry)) return 'remittance'
    if (known.has(entry)) return known.get(entry)
    const [row] = await reader.read(entryByNumber, entry)
    const isTakenBack = row?.reversedBy !== undefined || row?.reverses !== undefined
    const origin = isTakenBack ? undefined : 'hand'
    known.set(entry, origin)
    return origin
  }
}
