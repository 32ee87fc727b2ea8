import type { Employee, PayRun } from '@daybook/core/daybook/payroll-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { PaymentOrder } from '@daybook/core/payments/payment-order.ts'
import { employeeBankItem } from './vault-payees.ts'

/** Which net pays of a run are to be paid: by what, and whose if not everybody’s. */
export type NetPayWish = {
  readonly by: 'cheque' | 'eft'
  readonly employees: ReadonlySet<string>
  readonly clearing: Account
  readonly language: Language
  /** Who was paid for this run already, by which cheque or file. */
  readonly paid: ReadonlyMap<string, string>
}

/**
 * The net pays of a run that are to be paid in a way, as orders: those of employees who are paid so and were
 * not paid yet; where employees are named, theirs, in whatever way they are usually paid. A net pay of
 * nothing is passed over.
 *
 * Refuses `payment-taken` for somebody named who was paid, and `payment-none` where nobody is left to pay.
 *
 *   run 3, employee E7: 2110 Wages payable Dr 1,482.10
 */
export function netPayOrders(
  run: PayRun,
  employees: readonly Employee[],
  { by, employees: named, clearing, language, paid }: NetPayWish,
): Result<readonly PaymentOrder[]> {
  const way = by === 'cheque' ? 'cheque' : 'deposit'
  const byId = new Map(employees.map((each) => [each.id, each]))
  const refusals: Refusal[] = []
  const orders: PaymentOrder[] = []
  for (const pay of run.pays) {
    const isNamed = named.has(pay.employee)
    if (named.size > 0 ? !isNamed : pay.payBy !== way) continue
    const employee = byId.get(pay.employee)
    const number = employee?.number ?? pay.employee
    const already = paid.get(pay.employee)
    if (already !== undefined) {
      const what = `the net pay of employee ${number} in run ${run.id}`
      const whatFr = `la paie nette de l’employé ${number} au cycle ${run.id}`
      if (isNamed) refusals.push(refusal('payment-taken', { what, whatFr, by: already }, 'employees'))
      continue
    }
    const { amount } = pay.net
    if (amount <= 0n) {
      if (isNamed) refusals.push(refusal('payment-amount', { payee: number, amount: formatCents(amount) }))
      continue
    }
    const theirs = employee?.language ?? language
    orders.push({
      employee: pay.employee,
      language: theirs,
      amount,
      debits: [{ account: clearing.code, amount }],
      reason: { kind: 'payrun', id: run.id },
      memo: memoOf(run, number, theirs),
      detail: [],
      bank: employeeBankItem(pay.employee),
    })
  }
  if (refusals.length > 0) return refused(refusals)
  return orders.length > 0 ? ok(orders) : nobodyLeft(run, by, paid)
}

function memoOf(run: PayRun, number: string, language: Language): string {
  const { from, through } = run.span
  return language === 'fr'
    ? `Paie nette, cycle ${run.id}, employé ${number}, du ${from} au ${through}`
    : `Net pay, run ${run.id}, employee ${number}, ${from} to ${through}`
}

function nobodyLeft(run: PayRun, by: NetPayWish['by'], paid: ReadonlyMap<string, string>) {
  const some = [...new Set(paid.values())].slice(0, 3).join(', ')
  if (some !== '') {
    const what = { what: `pay run ${run.id}`, whatFr: `le cycle de paie ${run.id}` }
    return refuse('payment-taken', { ...what, by: some })
  }
  const way = by === 'cheque' ? ['by cheque', 'par chèque'] : ['by deposit', 'par dépôt']
  return refuse('payment-none', {
    why: `nobody in pay run ${run.id} is paid ${way[0]}`,
    whyFr: `personne au cycle de paie ${run.id} n’est payé ${way[1]}`,
  })
}
