import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'

type ProofShown = {
  readonly claim: string
  readonly left: string
  readonly right: string
  readonly holds: boolean
}

/** A deed of the screen of envelopes. */
export type EnvelopeDeed = 'new' | 'change' | 'assign' | 'move'

/** The household as it was set. */
export type ShownHousehold = OutputOf<'household.show'>

/** A value that was recorded: of what, on which day, by whom. */
export type ListedWorth = OutputOf<'worth.list'>[number]

/** The columns of an envelope that open. */
export type EnvelopeColumn = 'brought' | 'assigned' | 'spent' | 'left'

/** An envelope in a month. */
export type EnvelopeShown = Readonly<Record<EnvelopeColumn, string>> & {
  readonly envelope: string
  readonly name: string
  readonly accounts: readonly string[]
  readonly isOver: boolean
  readonly figures: Readonly<Record<EnvelopeColumn, string>>
}

/** The envelopes of a month, the money there is, and what of it has no purpose yet. */
export type EnvelopesShown = {
  readonly month: string
  readonly rows: readonly EnvelopeShown[]
  readonly unassigned: string
  readonly money: string
  readonly figures: Readonly<Record<EnvelopeColumn | 'money' | 'unassigned', string>>
  readonly proof: readonly ProofShown[]
}

/** The envelopes of a month, `YYYY-MM`. */
export function useEnvelopes(month: string) {
  const read = useRead('report.envelopes', { month })
  // Reports are typed by their own schemas on the server; outside they are JSON with these fields.
  return { ...read, data: read.data as EnvelopesShown | undefined }
}

/** The columns of a goal that open. */
export type GoalColumn = 'target' | 'saved' | 'left' | 'perMonth'

/** A goal on a day. */
export type GoalShown = Readonly<Record<GoalColumn, string>> & {
  readonly goal: string
  readonly name: string
  readonly by: string
  readonly accounts: readonly string[]
  readonly months: number
  readonly isLate: boolean
  readonly figures: Readonly<Record<GoalColumn, string>>
}

/** The goals of today. */
export function useGoals() {
  const read = useRead('report.goals', {})
  // As above: a report’s own JSON.
  const data = read.data as
    | {
        readonly on: string
        readonly rows: readonly GoalShown[]
        readonly perMonth: string
        readonly figures: Readonly<Record<GoalColumn, string>>
      }
    | undefined
  return { ...read, data }
}

/** Who owes whom in a month. */
export type HouseholdShown = {
  readonly owed: string
  readonly debtor: string
  readonly creditor: string
  readonly figures: { readonly owed: string }
  readonly proof: readonly ProofShown[]
}

/** Who of two owes whom at the end of a month, `YYYY-MM`; nothing is asked where there is no household. */
export function useOwed(month: string, isWanted: boolean) {
  const read = useRead('report.household', { month }, isWanted)
  // As above: a report’s own JSON.
  return { ...read, data: read.data as HouseholdShown | undefined }
}

/** Whose return: the first of a couple, or the other. */
export type Who = 'taxpayer' | 'spouse'

/** A paper that is kept for an item. */
export type ReceiptShown = {
  readonly receipt: string
  readonly date: string
  readonly amount: string
  readonly from: string
  readonly number: string
  readonly entry: string
  readonly paper: string
}

/** An item of the organizer: what the books have, the papers, and how it stands. */
export type ItemShown = {
  readonly kind: string
  readonly line: string
  readonly section: 'income' | 'deductions' | 'credits'
  readonly label: string
  readonly paper: 'slip' | 'receipt'
  readonly state: 'none' | 'nothing' | 'there' | 'lacking' | 'short' | 'over'
  readonly from: string
  readonly through: string
  readonly isProjected: boolean
  readonly books: string
  readonly unnamed: string
  readonly kept: string
  readonly figure: string
  readonly keptFigure: string
  readonly said: string
  readonly receipts: readonly ReceiptShown[]
  readonly lacking: readonly {
    readonly entry: string
    readonly date: string
    readonly payee: string
    readonly amount: string
  }[]
}

/** The organizer of a year and a person. */
export type OrganizerShown = {
  readonly year: number
  readonly who: Who
  readonly people: Readonly<Record<Who, string>>
  readonly items: readonly ItemShown[]
}

/** The organizer of a year and one of a couple. */
export function useOrganizer(year: number, who: Who) {
  const read = useRead('organizer.show', { year, who })
  // As above: a report’s own JSON.
  return { ...read, data: read.data as OrganizerShown | undefined }
}
