/**
 * A case as a file of payroll cases holds it; amounts are decimal text in dollars. A case without an edition
 * goes by its pay date, one without a tolerance wants the very cent.
 */
export type PayrollCase = {
  readonly id: string
  readonly kind: string
  readonly category: string
  readonly edition?: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly expected: Readonly<Record<string, unknown>>
  readonly tolerance?: string | number
}

/** What a kind of cases gives, by the names that a case may expect. */
export type CaseAnswer = Readonly<Record<string, unknown>>
