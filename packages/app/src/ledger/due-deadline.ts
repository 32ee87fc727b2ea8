import type { Deadline } from '../deadlines/deadline.ts'
import { taxPrograms } from '../reports/sales-tax-return.ts'
import type { Due } from './due.ts'

/** What payroll owes by forms, as deadlines call it. */
const forms: readonly string[] = ['pd7a', 'tpz-1015', 'compensation', 'health-levy', 'plan', 'payroll-tax']

/**
 * A deadline as something that is due; its name is what the deadline’s id says, in the words of forms.
 *
 *   GST/2026-03-31 → GST 2026-03-31 pd7a/CA/2026-01-31 → PD7A CA 2026-01-31 roe/1/2026-02-12 → 1 2026-02-12
 */
export function dueOfDeadline({ id, kind, label, on, state }: Deadline): Due {
  const [first = '', ...rest] = id.split('/')
  const parts = kind === 'roe' ? rest : [first.toUpperCase(), ...rest].filter((each) => each !== '')
  return { kind: kindOf(kind), on, name: parts.join(' '), label, late: state === 'late' }
}

function kindOf(kind: string): Due['kind'] {
  if (kind === 'roe') return 'issue-roe'
  if (forms.includes(kind)) return 'remit'
  if (taxPrograms.some((each) => each === kind)) return 'file-return'
  return taxPrograms.some((each) => `${each}-pay` === kind) ? 'pay-return' : 'deadline'
}
