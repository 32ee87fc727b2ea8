import type { AccountUse } from '@daybook/core/acts/undo-state.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { BudgetLine } from '@daybook/core/daybook/budget-facts.ts'
import type { Loan } from '@daybook/core/daybook/cash-facts.ts'
import type { Quantity, Schedule, Template } from '@daybook/core/daybook/fact.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { netByAccount } from '@daybook/core/ledger/balances.ts'
import { type Account, type Chart, findAccount } from '@daybook/core/ledger/chart.ts'
import { employeesOf, settingsOf } from '../payroll/load-payroll.ts'
import { cards, postingCount, totals } from '../store/queries.ts'
import { bankLineCount, postingDays } from '../store/queries-ledger.ts'
import type { Reader } from '../store/store.ts'

/** The account of a number, or of an id; refuses `account-unknown`. */
export function accountNamed(chart: Chart, name: string): Result<Account> {
  const account = findAccount(chart, name)
  return account === undefined ? refuse('account-unknown', { account: name }, 'account') : ok(account)
}

/** The balances of all accounts over all days, debits positive. */
export async function balancesOfAll(reader: Reader): Promise<ReadonlyMap<string, Cents>> {
  return netByAccount(await reader.read(totals))
}

/** How accounts are used: postings, balance, last day, and what else names them. */
export async function usesOf(
  reader: Reader,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, AccountUse>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const balances = await balancesOfAll(reader)
  const named = await namedInCards(reader)
  const uses = new Map<string, AccountUse>()
  for (const id of wanted) {
    const [count = 0] = await reader.read(postingCount, id)
    const [days] = await reader.read(postingDays, id)
    const [lines = 0] = await reader.read(bankLineCount, id)
    const others = [
      ...(lines > 0 ? [{ en: `${lines} bank lines`, fr: `${lines} lignes bancaires` }] : []),
      ...(named.get(id) ?? []),
    ]
    const lastPosting = days?.last
    const balance = balances.get(id) ?? 0n
    uses.set(id, { count, balance, others, ...(lastPosting === undefined ? {} : { lastPosting }) })
  }
  return uses
}

/** Which quantities, templates, schedules, loans, employees and budgets name an account. */
async function namedInCards(reader: Reader): Promise<ReadonlyMap<string, readonly Label[]>> {
  const named = new Map<string, Label[]>()
  const add = (id: string, label: Label) => {
    named.set(id, [...(named.get(id) ?? []), label])
  }
  for (const { body } of await reader.read(cards, 'quantity')) {
    const { account, date } = recordFrom<Quantity>(body)
    add(account, { en: `a quantity of ${date}`, fr: `une quantité du ${date}` })
  }
  for (const { body } of await reader.read(cards, 'template')) {
    const { name, postings } = recordFrom<Template>(body)
    for (const id of new Set(postings.map((each) => each.account)))
      add(id, { en: `template “${name}”`, fr: `le modèle « ${name} »` })
  }
  for (const { body } of await reader.read(cards, 'schedule')) {
    const { name, from, to } = recordFrom<Schedule>(body)
    for (const id of [from, to]) add(id, { en: `schedule “${name}”`, fr: `l’échéancier « ${name} »` })
  }
  for (const { body } of await reader.read(cards, 'loan')) {
    const { name, account, interest, bank, fee } = recordFrom<Loan>(body)
    const own = [account, interest, bank, fee?.account].filter((id) => id !== undefined)
    for (const id of new Set(own)) add(id, { en: `loan “${name}”`, fr: `l’emprunt « ${name} »` })
  }
  for (const { number, terms } of await employeesOf(reader)) {
    const own = terms.flatMap(({ account }) => account ?? [])
    for (const id of new Set(own)) add(id, { en: `employee ${number}`, fr: `l’employé ${number}` })
  }
  const { bank } = await settingsOf(reader)
  if (bank !== undefined) add(bank, { en: 'the settings of payroll', fr: 'la configuration de la paie' })
  for (const { body } of await reader.read(cards, 'budget')) {
    const { account, budget } = recordFrom<BudgetLine>(body)
    add(account, { en: `budget “${budget}”`, fr: `le budget « ${budget} »` })
  }
  return named
}
