import { useRead } from '../../books.ts'

/** How a signature stands. */
export type SignState = 'none' | 'signed' | 'lapsed'

/** The columns of a lead sheet whose figures open. */
export const leadColumns = ['prior', 'unadjusted', 'adjustments', 'closing'] as const

/** Amounts of a line or a total as decimal text, and the figures that they open. */
type LeadAmounts = Readonly<Record<(typeof leadColumns)[number], string>> & {
  readonly figures: Readonly<Record<(typeof leadColumns)[number], string>>
}

/** An account on a lead sheet. */
export type LeadLine = LeadAmounts & {
  readonly ref: string
  readonly account: string
  readonly name: string
  readonly ticks: readonly string[]
  readonly openNotes: number
  readonly signs: readonly {
    readonly as: 'preparer' | 'reviewer'
    readonly by: string
    readonly on: string
  }[]
  readonly preparer: SignState
  readonly reviewer: SignState
}

/** A lead sheet: its letter, its accounts, its totals. */
export type LeadSheet = LeadAmounts & {
  readonly letter: string
  readonly name: string
  readonly lines: readonly LeadLine[]
}

type LeadSheets = {
  readonly sheets: readonly LeadSheet[]
  readonly proof: readonly { readonly claim: string; readonly left: string; readonly holds: boolean }[]
}

/** The lead sheets of the fiscal year that ends on a day. */
export function useLeadSheets(year: string | undefined) {
  const input = year === undefined ? {} : { on: year }
  const read = useRead('report.lead-sheets', input, year !== undefined)
  // Reports are typed by their own schemas on the server; outside they are JSON with these fields.
  return { ...read, data: read.data as LeadSheets | undefined }
}
