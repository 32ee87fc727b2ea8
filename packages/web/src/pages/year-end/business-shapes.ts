/** A T2125 or T776 as its command shows it. */
export type BusinessForm = {
  readonly form: string
  readonly business?: string
  readonly from: string
  readonly through: string
  readonly gross: string
  readonly net: string
  readonly lines: readonly {
    readonly line: string
    readonly label: string
    readonly amount: string
    readonly figure: string
  }[]
  readonly notes: readonly string[]
  readonly proofs?: readonly {
    readonly claim: string
    readonly left: string
    readonly right: string
    readonly holds: boolean
  }[]
}

/** The form in an answer, whose shape the report of the command gives. */
export function formShown(answer: unknown): BusinessForm | undefined {
  // `t2125.show` and `t776.show` answer with the JSON of their reports.
  return answer === undefined ? undefined : (answer as BusinessForm)
}
