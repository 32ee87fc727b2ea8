import type { Employee, Pay, PayLine } from '@daybook/core/daybook/payroll-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { accountWithRole, type Chart } from '@daybook/core/ledger/chart.ts'
import { termsIn } from '@daybook/core/payroll/run-prepare.ts'
import { payItems } from '../payroll-items/pay-items.ts'

/**
 * How the income of slips becomes the wages of the ledger: what of a year's pays was charged to wage
 * accounts, what of the income was no money, what was charged elsewhere (vacation that had been set aside,
 * advances), and what was charged to wages without being income (expenses given back).
 */
export type WageCharges = {
  readonly income: Cents
  readonly lumpSums: Cents
  readonly benefits: Cents
  readonly elsewhere: Cents
  readonly untaxed: Cents
  readonly charged: Cents
  readonly accounts: ReadonlySet<string>
}

const setAside: ReadonlySet<string> = new Set(['vacation', 'vacation-out'])

/**
 * The charges of posted pays, account by account as `runPostings` posts them. The charges are income and lump
 * sums less benefits, less what was charged elsewhere, and what was charged without being income.
 */
export function wageCharges(
  pays: readonly Pay[],
  employees: ReadonlyMap<string, Employee>,
  chart: Chart,
): WageCharges {
  const accounts = new Set<string>()
  const plain = accountWithRole(chart, 'payroll.wages')?.id
  for (const { id, role = '' } of chart.values()) if (role.startsWith('payroll.wages')) accounts.add(id)
  let [income, lumpSums, benefits, elsewhere, untaxed, charged] = [0n, 0n, 0n, 0n, 0n, 0n]
  for (const pay of pays) {
    const employee = employees.get(pay.employee)
    const terms = employee === undefined ? undefined : termsIn(employee, pay.span)
    const costOf = (line: PayLine): string | undefined => {
      if (line.account !== undefined) return line.account
      if (terms?.vacation.way === 'accrue' && setAside.has(line.id)) return undefined
      const role = payItems.get(line.id)?.debit ?? 'payroll.wages'
      if (role === 'payroll.wages') return terms?.account ?? plain
      return role.startsWith('payroll.wages') ? accountWithRole(chart, role)?.id : undefined
    }
    for (const line of pay.earnings) {
      const item = payItems.get(line.id)
      const isIncome = item?.isTaxable === true
      const account = costOf(line)
      if (isIncome && item.isLumpSum === true) lumpSums += line.amount
      else if (isIncome) income += line.amount
      if (account === undefined) elsewhere += isIncome ? line.amount : 0n
      else {
        accounts.add(account)
        charged += line.amount
        untaxed += isIncome ? 0n : line.amount
      }
    }
    for (const { id, amount } of pay.benefits) {
      if (payItems.get(id)?.isTaxable !== true) continue
      income += amount
      benefits += amount
    }
  }
  return { income, lumpSums, benefits, elsewhere, untaxed, charged, accounts }
}
