/** A case as a file of payroll cases holds it; amounts are decimal text in dollars. */
export type PayrollCase = {
  readonly id: string
  readonly kind: string
  readonly category: string
  readonly edition: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly expected: Readonly<Record<string, unknown>>
  readonly tolerance: string
}
