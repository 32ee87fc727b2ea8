import type { Cents } from '../kit/cents.ts'
import type { CivilDate, FiscalYearEnd } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'
import type { Account } from '../ledger/chart.ts'
import type { Entry, JournalName, Posting } from '../ledger/entry.ts'
import type { Layout } from '../statements/layout.ts'
import type { AssetFact } from './assets-facts.ts'
import type { BankFact } from './bank-facts.ts'
import type { BudgetFact } from './budget-facts.ts'
import type { CashFact } from './cash-facts.ts'
import type { CloseFact } from './close-facts.ts'
import type { DeskFact } from './desk-facts.ts'
import type { FilingFact } from './filing-facts.ts'
import type { IntercompanyFact } from './intercompany-facts.ts'
import type { LetterheadFact } from './letterhead-facts.ts'
import type { NonResidentFact } from './nonresident-facts.ts'
import type { OwnerFact } from './owner-facts.ts'
import type { PaperRef } from './paper.ts'
import type { PaymentFact } from './payment-facts.ts'
import type { PayrollFact } from './payroll-facts.ts'
import type { PersonalFact } from './personal-facts.ts'
import type { QuestionFact } from './question-facts.ts'
import type { ReviewFact } from './review-facts.ts'
import type { RoeFact } from './roe-facts.ts'
import type { SlipFact } from './slip-facts.ts'
import type { TradeFact } from './trade-facts.ts'
import type { WorkFact } from './work-facts.ts'
import type { WorkPaperFact } from './workpaper-facts.ts'

/** The legal forms that books are kept for. */
export type LegalForm = 'corporation' | 'proprietor' | 'partnership' | 'nonprofit' | 'personal'

/** What a book says of itself. `id` is unique in the world; the province is where the business is. */
export type Profile = {
  readonly id: string
  readonly name: string
  readonly form: LegalForm
  readonly province: string
  readonly fiscalYearEnd: FiscalYearEnd
  readonly language: Language
  readonly currency: string
}

/** A value of a dimension: one class, department or job. */
export type DimensionValue = {
  readonly dimension: 'class' | 'department' | 'job'
  readonly code: string
  readonly name: string
  readonly closed?: boolean
}

/** How often something recurs. */
export type Frequency = 'weekly' | 'biweekly' | 'monthly' | 'quarterly' | 'yearly'

/**
 * A memorized entry; a posting with an amount of zero is open and gets its amount when it is used. With
 * `recurs` it is due from `next` on; `day` is the day of the month that it keeps where months are long enough
 * (31 is always the last day), and is left out for weeks. With `reverseNext` each entry is reversed on the
 * first day of the next month.
 */
export type Template = {
  readonly id: string
  readonly name: string
  readonly memo: string
  readonly payee?: string
  readonly journal?: JournalName
  readonly postings: readonly Posting[]
  readonly recurs?: {
    readonly every: Frequency
    readonly next: CivilDate
    readonly day?: number
    readonly through?: CivilDate
  }
  readonly reverseNext?: boolean
}

/**
 * A prepaid expense or deferred revenue spread over months: `amount` moves from one account to the other in
 * equal parts, the first on `first`; `posted` of them are in the books.
 */
export type Schedule = {
  readonly id: string
  readonly name: string
  readonly kind: 'prepaid' | 'deferral'
  readonly from: string
  readonly to: string
  readonly amount: Cents
  readonly first: CivilDate
  readonly months: number
  readonly posted: number
  readonly dims?: Readonly<Record<string, string>>
}

/**
 * A rate of exchange on a day: how many units of the book's currency one unit of `currency` is worth, and who
 * says so.
 */
export type ExchangeRate = {
  readonly currency: string
  readonly date: CivilDate
  readonly rate: string
  readonly source: string
}

/** A count on a statistical account: hours worked, kilograms sold. `quantity` is decimal text. */
export type Quantity = {
  readonly id: string
  readonly account: string
  readonly date: CivilDate
  readonly quantity: string
  readonly memo?: string
}

/**
 * That a saved report is sent again and again: after each month, quarter of the fiscal year or fiscal year
 * that ends on `from` or later, so many days after its end, in a language, to these addresses of e-mail
 * (`a@b.example` or `Name <a@b.example>`).
 */
export type ReportSchedule = {
  readonly every: 'month' | 'quarter' | 'year'
  readonly days: number
  readonly from: CivilDate
  readonly to: readonly string[]
  readonly language: 'en' | 'fr'
}

/** A report as somebody named it: its command and input, to be opened again, and when it is to be sent. */
export type SavedReport = {
  readonly id: string
  readonly name: string
  readonly report: string
  readonly options: Readonly<Record<string, string>>
  readonly schedule?: ReportSchedule
}

/** A statement's layout as a book keeps it; `layout.name` is the id, by which ids of figures name it. */
export type SavedLayout = { readonly id: string; readonly name: string; readonly layout: Layout }

/** What later entries make of an entry: the one that reverses it and the one that stands in its place. */
export type EntryLinks = { readonly reversedBy?: number; readonly replacedBy?: number }

/**
 * A fiscal year that is closed: its days, the number of its closing entry (0 when there was nothing to close)
 * and the fact that closed it. `insisted` is why it was closed although accounts were not cleared.
 */
export type ClosedYear = {
  readonly from: CivilDate
  readonly through: CivilDate
  readonly number: number
  readonly seq: number
  readonly insisted?: string
}

/**
 * All that can happen in a book. A fact states outcomes, not intentions; a fact that changes something also
 * says what was there before (`was`), so that an act can be undone and shown. `v` is the version of the
 * kind's shape.
 */
export type Fact =
  | { readonly kind: 'book.opened'; readonly v: 1; readonly profile: Profile }
  | { readonly kind: 'book.changed'; readonly v: 1; readonly profile: Profile; readonly was: Profile }
  | { readonly kind: 'account.opened'; readonly v: 1; readonly account: Account }
  | { readonly kind: 'account.changed'; readonly v: 1; readonly account: Account; readonly was: Account }
  | { readonly kind: 'account.removed'; readonly v: 1; readonly was: Account }
  | { readonly kind: 'entry.posted'; readonly v: 1; readonly entry: Entry }
  | { readonly kind: 'entry.approved'; readonly v: 1; readonly number: number }
  | { readonly kind: 'entry.unapproved'; readonly v: 1; readonly number: number; readonly was: string }
  | {
      readonly kind: 'entry.linked'
      readonly v: 1
      readonly number: number
      readonly links: EntryLinks
      readonly was: EntryLinks
    }
  | {
      readonly kind: 'period.locked'
      readonly v: 1
      readonly through: CivilDate
      readonly reason: string
      readonly was?: CivilDate
    }
  | {
      readonly kind: 'period.unlocked'
      readonly v: 1
      readonly through?: CivilDate
      readonly reason: string
      readonly was: CivilDate
      readonly relock?: CivilDate
    }
  | {
      readonly kind: 'year.closed'
      readonly v: 1
      readonly from: CivilDate
      readonly through: CivilDate
      readonly number: number
      readonly insisted?: string
    }
  | {
      readonly kind: 'year.reopened'
      readonly v: 1
      readonly from: CivilDate
      readonly through: CivilDate
      readonly reason: string
      readonly was: ClosedYear
    }
  | {
      readonly kind: 'dimension.set'
      readonly v: 1
      readonly value: DimensionValue
      readonly was?: DimensionValue
    }
  | { readonly kind: 'dimension.removed'; readonly v: 1; readonly was: DimensionValue }
  | { readonly kind: 'template.set'; readonly v: 1; readonly template: Template; readonly was?: Template }
  | { readonly kind: 'template.removed'; readonly v: 1; readonly was: Template }
  | { readonly kind: 'schedule.set'; readonly v: 1; readonly schedule: Schedule; readonly was?: Schedule }
  | { readonly kind: 'schedule.removed'; readonly v: 1; readonly was: Schedule }
  | {
      readonly kind: 'rate.recorded'
      readonly v: 1
      readonly rate: ExchangeRate
      readonly was?: ExchangeRate
    }
  | { readonly kind: 'rate.removed'; readonly v: 1; readonly was: ExchangeRate }
  | { readonly kind: 'quantity.recorded'; readonly v: 1; readonly quantity: Quantity }
  | { readonly kind: 'quantity.removed'; readonly v: 1; readonly was: Quantity }
  | { readonly kind: 'paper.attached'; readonly v: 1; readonly number: number; readonly paper: PaperRef }
  | {
      readonly kind: 'paper.detached'
      readonly v: 1
      readonly number: number
      readonly paper: PaperRef
      readonly reason: string
    }
  | BudgetFact
  | BankFact
  | CashFact
  | CloseFact
  | DeskFact
  | FilingFact
  | OwnerFact
  | PayrollFact
  | QuestionFact
  | AssetFact
  | ReviewFact
  | RoeFact
  | SlipFact
  | NonResidentFact
  | TradeFact
  | LetterheadFact
  | PaymentFact
  | PersonalFact
  | WorkPaperFact
  | IntercompanyFact
  | WorkFact
  | { readonly kind: 'report.saved'; readonly v: 1; readonly report: SavedReport; readonly was?: SavedReport }
  | { readonly kind: 'report.removed'; readonly v: 1; readonly was: SavedReport }
  | { readonly kind: 'layout.saved'; readonly v: 1; readonly layout: SavedLayout; readonly was?: SavedLayout }
  | { readonly kind: 'layout.removed'; readonly v: 1; readonly was: SavedLayout }
  | { readonly kind: 'act.undone'; readonly v: 1; readonly act: number }

/** The name of a kind of fact. */
export type FactKind = Fact['kind']

/** The fact of one kind. */
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>

/**
 * A fact as it stands in the daybook. `act` is the `seq` of the first fact of the same command: an act is
 * what can be undone. `key` and `inputHash` (hex) stand on the first fact of an act. `recordedAt` is
 * milliseconds since 1970, UTC.
 */
export type RecordedFact = {
  readonly seq: number
  readonly act: number
  readonly fact: Fact
  readonly body: string
  readonly key?: string
  readonly inputHash?: string
  readonly actor: string
  readonly recordedAt: number
  readonly hash: string
}
