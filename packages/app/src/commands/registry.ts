import { assetsCommands } from './assets/registry.ts'
import { bankCommands } from './bank/registry.ts'
import { booksCommands } from './books/registry.ts'
import { intercompanyCommands } from './intercompany/registry.ts'
import { ledgerCommands } from './ledger/registry.ts'
import type { Listed } from './listed.ts'
import { occupationsCommands } from './occupations/registry.ts'
import { paymentsCommands } from './payments/registry.ts'
import { payrollCommands } from './payroll/registry.ts'
import { personalCommands } from './personal/registry.ts'
import { practiceCommands } from './practice/registry.ts'
import { reportsCommands } from './reports/registry.ts'
import { reviewCommands } from './review/registry.ts'
import { taxesCommands } from './taxes/registry.ts'
import { tradeCommands } from './trade/registry.ts'
import { worktimeCommands } from './worktime/registry.ts'
import { yearEndCommands } from './year-end/registry.ts'

/** Every command, in the order of the duties. */
export const registry = [
  ...booksCommands,
  ...ledgerCommands,
  ...bankCommands,
  ...reportsCommands,
  ...tradeCommands,
  ...worktimeCommands,
  ...paymentsCommands,
  ...taxesCommands,
  ...payrollCommands,
  ...yearEndCommands,
  ...assetsCommands,
  ...reviewCommands,
  ...practiceCommands,
  ...intercompanyCommands,
  ...personalCommands,
  ...occupationsCommands,
]

/** The table by name, for the types of the client: `Commands['entry.post']` is that command. */
export type Commands = {
  readonly [L in (typeof registry)[number] as L['name']]: Awaited<ReturnType<L['load']>>
}

/** Every command, whatever its own type. */
export function allCommands(): readonly Listed[] {
  return registry
}

/** Made when the first name is asked for; a server asks at every request, and the table is long. */
let named: ReadonlyMap<string, Listed> | undefined

/** The command of a name, if there is one. */
export function commandNamed(name: string): Listed | undefined {
  named ??= new Map(allCommands().map((each) => [each.name, each]))
  return named.get(name)
}
