import { payItems } from '@daybook/canada/payroll-items/pay-items.ts'
import { type Proof, proof } from '@daybook/core/filings/figure.ts'
import type { FormPay, OwedForm } from '@daybook/core/filings/remittance.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { addDays, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import { type Account, accountName, accountWithRole } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { balanceThrough } from '../ledger/load-cash.ts'
import { loadEntry } from '../ledger/load-entry.ts'
import { payRunsOf, paysBetween } from './load-payroll.ts'
import { standingRemittances } from './load-remittance.ts'

/**
 * The claim under a form, an account each: what pays credited to it through the end of the period, less what
 * remittances debited, and what was owed before the first pay, is its balance in the books on that day.
 * Postings by hand make it fail, by their amount.
 */
export async function liabilityProofs(view: View, form: OwedForm): Promise<readonly Proof[]> {
  const on = form.span.through
  const roles = [...new Set(form.debits.map(({ role }) => role))].filter((role) => role.endsWith('.payable'))
  const accounts = roles.flatMap((role) => {
    const account = accountWithRole(view.chart, role)
    return account === undefined ? [] : [{ role, account }]
  })
  if (accounts.length === 0) return []
  const pays = await postedThrough(view, on)
  const [first] = pays
  const debits = await remittedThrough(view, on)
  const proofs: Proof[] = []
  for (const { role, account } of accounts) {
    const held = sumOf(pays.map((pay) => creditedTo(pay, role)))
    const before = first === undefined ? 0n : -(await balanceThrough(view, account, addDays(first.date, -1)))
    const expected = before + held - (debits.get(account.id) ?? 0n)
    proofs.push(proof(claimOf(account, on), expected, -(await balanceThrough(view, account, on))))
  }
  return proofs
}

function claimOf(account: Account, on: CivilDate) {
  const said = (language: 'en' | 'fr'): string => `${account.code} ${accountName(account, language)}`
  return {
    en: `${said('en')}: pay credits not remitted by ${on} equal the balance in the books`,
    fr: `${said('fr')} : les crédits des paies non versés au ${on} égalent le solde des livres`,
  }
}

/** What a pay credited to the account of a role. */
function creditedTo({ deductions, employer }: FormPay, role: string): Cents {
  const own = [...deductions, ...employer].filter(({ id }) => payItems.get(id)?.credit === role)
  return sumOf(own.map(({ amount }) => amount))
}

async function postedThrough({ reader }: View, on: CivilDate): Promise<readonly FormPay[]> {
  const runs = await payRunsOf(reader)
  const openings = new Set(runs.filter(({ kind }) => kind === 'opening').map(({ id }) => id))
  const [first] = runs.map(({ date }) => date).sort()
  if (first === undefined || first > on) return []
  return (await paysBetween(reader, first, on)).filter(({ run }) => !openings.has(run))
}

/** What remittances dated through a day debited, by account. */
async function remittedThrough({ reader }: View, on: CivilDate): Promise<ReadonlyMap<string, Cents>> {
  const debits = new Map<string, Cents>()
  for (const { entry, paid } of await standingRemittances(reader)) {
    if (paid > on) continue
    const loaded = await loadEntry(reader, entry)
    for (const { account, amount } of loaded?.entry.postings ?? [])
      debits.set(account, (debits.get(account) ?? 0n) + amount)
  }
  return debits
}
