/** The forms that payroll owes something by. */
export const owedForms = ['pd7a', 'tpz-1015', 'compensation', 'health-levy', 'plan', 'payroll-tax'] as const

/** A form that payroll owes something by. */
export type OwedForm = (typeof owedForms)[number]

/** Which form an address means; the one of the CRA where it means none. */
export function owedForm(name: string): OwedForm {
  return owedForms.find((each) => each === name) ?? 'pd7a'
}

/** Whom a form goes to, a day of its period, and the line that is looked at. */
export type OwedSearch = {
  readonly who?: string | undefined
  readonly period?: string | undefined
  readonly line?: string | undefined
}

/** What of an address belongs to a form. */
export function owedSearch(search: Record<string, unknown>): OwedSearch {
  const names = ['who', 'period', 'line'] as const
  return Object.fromEntries(
    names.flatMap((name) => {
      const item = search[name]
      return typeof item === 'string' || typeof item === 'number' ? [[name, String(item)]] : []
    }),
  )
}
