import { filingTermsOn } from '@daybook/canada/returns/periods.ts'
import { returnForm } from '@daybook/canada/returns/return-form.ts'
import { factFrom } from '@daybook/core/daybook/body.ts'
import type { Filing, Registration } from '@daybook/core/daybook/filing-facts.ts'
import {
  type CountablePosting,
  type ProvenFiling,
  provenReturns,
  type ReturnsProof,
} from '@daybook/core/filings/prove-returns.ts'
import { isOfLine } from '@daybook/core/filings/tax-sums.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { entriesAsOf } from '../store/queries.ts'
import { factsOfKinds } from '../store/queries-cards.ts'
import { countablePostings } from '../store/queries-returns.ts'
import { filingsOf, registrationsOf } from './load-filings.ts'

/**
 * Proves every standing return against the postings that it counted, and what stands on tax accounts against
 * what no return counted. Reads each posting of the accounts that returns look at once.
 */
export async function returnsProof(view: View): Promise<ReturnsProof> {
  const filings = await filingsOf(view)
  if (filings.length === 0) return { returns: 0, counted: 0, findings: [] }
  const registrations = await registrationsOf(view)
  const changed = await lawChangedAt(view)
  const proven: ProvenFiling[] = []
  for (const filing of filings) {
    const one = await provenFiling(view, filing, registrations, changed)
    if (one !== undefined) proven.push(one)
  }
  const accounts = [...view.chart.values()].filter((account) => proven.some((each) => isRead(account, each)))
  const postings: CountablePosting[] = []
  for (const { id } of accounts) {
    for (const row of await view.reader.read(countablePostings, id)) postings.push({ account: id, ...row })
  }
  const balances = netByAccount(await loadBalances(view, {}), ['daily', 'adjusting'])
  return provenReturns(proven, postings, { chart: view.chart, balances })
}

async function provenFiling(
  view: View,
  filing: Filing,
  registrations: readonly Registration[],
  changed: number,
): Promise<ProvenFiling | undefined> {
  const form = returnForm({
    program: filing.program,
    method: filing.method,
    isCombined: filing.form === 'FPZ-500',
    home: view.profile.province,
    on: filing.span.through,
  })
  if (!form.ok) return undefined
  const registration = registrations.find(({ id }) => id === filing.program)
  const terms = registration === undefined ? undefined : filingTermsOn(registration, filing.span.from)
  const [lastEntry = 0] = await view.reader.read(entriesAsOf, filing.asOfSeq)
  return {
    filing,
    form: form.value.form,
    clears: form.value.clears,
    leaves: form.value.leaves,
    lastEntry,
    isYearly: terms?.frequency === 'annual',
    isChartSame: changed <= filing.asOfSeq,
  }
}

/** The last fact that changed what lines of returns pick accounts by: their role, type or tax default. */
async function lawChangedAt({ reader, head }: View): Promise<number> {
  let last = 0
  for (const row of await reader.read(factsOfKinds, head.seq, 'account.changed', 'account.changed')) {
    const fact = factFrom(row.kind, row.v, row.body)
    if (fact.kind !== 'account.changed') continue
    const { account, was } = fact
    if (account.role !== was.role || account.type !== was.type || account.taxDefault !== was.taxDefault)
      last = row.seq
  }
  return last
}

function isRead(account: Account, { form, clears }: ProvenFiling): boolean {
  if (account.role !== undefined && clears.includes(account.role)) return true
  return Object.values(form.lines).some((line) => line.kind === 'ledger' && isOfLine(account, line))
}
