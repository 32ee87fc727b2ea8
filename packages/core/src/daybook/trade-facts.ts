import type { Cents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'

/**
 * Where a customer or supplier is. `province` (two letters) decides the taxes of a sale in Canada; `country`
 * is two letters too, Canada when left out.
 */
export type PartyAddress = {
  readonly lines: readonly string[]
  readonly city?: string
  readonly province?: string
  readonly postal?: string
  readonly country?: string
}

/** When a document is to be paid: days after its date, and what may be taken off for paying early. */
export type TradeTerms = {
  readonly days: number
  readonly discount?: { readonly percent: string; readonly days: number }
}

/** Why no tax, or not all of it, is charged to somebody. */
export type TaxRelief = 'first-nations' | 'resale' | 'diplomat' | 'exempt'

/**
 * What is known of somebody’s sales taxes: registration numbers (`123456782RT0001`, `1234567890TQ0001`), the
 * relief with its certificate and the days on which it holds. `isUnregistered` says that the supplier is
 * known to charge no GST/HST (a small supplier).
 */
export type PartyTaxes = {
  readonly gst?: string
  readonly qst?: string
  readonly pst?: string
  readonly isUnregistered?: boolean
  readonly relief?: TaxRelief
  readonly certificate?: string
  readonly reliefFrom?: CivilDate
  readonly reliefThrough?: CivilDate
}

/** How often something of trade recurs; the same as `Frequency` of templates. */
export type TradeFrequency = 'weekly' | 'biweekly' | 'monthly' | 'quarterly' | 'yearly'

/** What bills of a supplier usually come to, and how often they come: an electricity bill. */
export type ExpectedBill = { readonly every: TradeFrequency; readonly least: Cents; readonly most: Cents }

/**
 * Whom the books sell to or buy from. `id` is made of the name and never changes; postings carry it as
 * `party`. `account` (an id) is where its lines usually go; `limit` is the most that it may owe;
 * `contractor` says on which slip its payments are reported, `payee` what number the business has with it,
 * as online payments at a bank ask for it.
 */
export type Party = {
  readonly id: string
  readonly kind: 'customer' | 'supplier' | 'both'
  readonly name: string
  readonly number?: string
  readonly language: Language
  readonly address?: PartyAddress
  readonly email?: string
  readonly phone?: string
  readonly terms?: TradeTerms
  readonly currency?: string
  readonly taxes?: PartyTaxes
  readonly account?: string
  readonly limit?: { readonly amount: Cents }
  readonly contractor?: 't4a' | 't5018'
  readonly expects?: ExpectedBill
  readonly payee?: string
  readonly note?: string
  readonly closedOn?: CivilDate
}

/**
 * A tax on a line, as it was decided on the day: its name (`HST-ON`), the rate as printed, its amount in the
 * document’s currency, and for purchases what of it is claimed back. `reason` is a code that the law’s side
 * puts into words (`place:ON`, `account:ITC_50`, `typed`).
 */
export type DocumentTax = {
  readonly tax: string
  readonly rate: string
  readonly amount: Cents
  readonly recovered?: { readonly amount: Cents }
  readonly reason: string
}

/**
 * A line: the account (id) that it is sold or bought on, its amount without tax, and what that was worked out
 * from (decimal text). `supply` is what kind of supply the law makes of it, `reason` why. A line that is held
 * back, or releases what was, stands on the account of holdbacks; `heldFor` is the account (id) whose taxes
 * it bears.
 */
export type DocumentLine = {
  readonly account: string
  readonly text?: string
  readonly quantity?: string
  readonly price?: string
  readonly amount: Cents
  readonly dims?: Readonly<Record<string, string>>
  readonly supply: string
  readonly reason: string
  readonly taxes: readonly DocumentTax[]
  readonly heldFor?: string
}

/**
 * What of a document is held back until the work is done: a share in percent (decimal text), and the day on
 * which the period ends for which the law or the contract lets it be held.
 */
export type Holdback = { readonly percent: string; readonly until?: CivilDate }

/** The kinds of documents; a `deposit` is paid before its invoice, a `credit` takes an invoice back. */
export type DocumentKind = 'invoice' | 'estimate' | 'credit' | 'deposit' | 'bill' | 'vendor-credit'

/** What a customer said to an estimate: accepted, which makes it an order, or declined; why, where said. */
export type EstimateAnswer = {
  readonly says: 'accepted' | 'declined'
  readonly date: CivilDate
  readonly order?: string
  readonly reason?: string
}

/**
 * A document with its taxes, as it stands for ever. `id` is its kind and own number (`invoice/1043`); bills
 * and vendor credits carry the supplier’s number in `number`. `amount` is the total with taxes, all amounts
 * are in `currency` (the book’s when left out) at `rate`. `control` is the account (id) on which it is owed,
 * `entry` the number of its entry (an estimate has neither). `from` is the document that it was made from or
 * takes back. `answer` is what the customer said to an estimate, with the number of their order; `holdback`
 * what is held back of an invoice or bill, as lines below zero that carry `heldFor`.
 */
export type TradeDocument = {
  readonly id: string
  readonly kind: DocumentKind
  readonly number: string
  readonly party: string
  readonly date: CivilDate
  readonly due?: CivilDate
  readonly terms?: TradeTerms
  readonly currency?: string
  readonly rate?: string
  readonly lines: readonly DocumentLine[]
  readonly amount: Cents
  readonly control?: string
  readonly entry?: number
  readonly reference?: string
  readonly note?: string
  readonly from?: string
  readonly answer?: EstimateAnswer
  readonly holdback?: Holdback
  readonly voided?: { readonly date: CivilDate; readonly entry?: number; readonly reason: string }
}

/**
 * What pays what, on a control account: the item that is owed (an invoice, a supplier’s credit or payment:
 * its debit) and the one that settles it (its credit), in the book’s currency, and in the documents’ own
 * where that is another. Items are named as open items are: `invoice/1043`, `receipt/57`, `J12`.
 */
export type Allocation = {
  readonly control: string
  readonly debit: string
  readonly credit: string
  readonly amount: Cents
  readonly foreign?: { readonly amount: Cents }
}

/**
 * Money that came or went for documents, or what ties documents to each other. `id` is the kind and the
 * number of its entry (`receipt/57`); an allocation without an entry has a number of its own. `account` (id)
 * is where the money came or went, `amount` how much of it in the account’s currency; `discount` was taken
 * for paying early.
 */
export type Settlement = {
  readonly id: string
  readonly kind: 'receipt' | 'payment' | 'refund' | 'allocation' | 'write-off'
  readonly party: string
  readonly date: CivilDate
  readonly amount: Cents
  readonly entry?: number
  readonly account?: string
  readonly means?: string
  readonly reference?: string
  readonly discount?: { readonly amount: Cents }
  readonly allocations: readonly Allocation[]
}

/**
 * A line of a recurring invoice or bill before its taxes are decided; `tax` is a code that somebody typed.
 */
export type RecurringLine = {
  readonly account: string
  readonly text?: string
  readonly quantity?: string
  readonly price?: string
  readonly amount?: Cents
  readonly dims?: Readonly<Record<string, string>>
  readonly tax?: string
}

/** An invoice that is issued again and again, `next` on that day. Taxes are decided anew each time. */
export type RecurringInvoice = {
  readonly id: string
  readonly name: string
  readonly party: string
  readonly lines: readonly RecurringLine[]
  readonly note?: string
  readonly recurs: {
    readonly every: TradeFrequency
    readonly next: CivilDate
    readonly day?: number
    readonly through?: CivilDate
  }
}

/**
 * What happens in sales and purchases. `series` is how far the numbers of that kind have got, so that none is
 * ever given twice, not even when a document is undone; what is undone and done again does not say it.
 */
export type TradeFact =
  | { readonly kind: 'party.set'; readonly v: 1; readonly party: Party; readonly was?: Party }
  | { readonly kind: 'party.removed'; readonly v: 1; readonly was: Party }
  | {
      readonly kind: 'document.set'
      readonly v: 1
      readonly document: TradeDocument
      readonly was?: TradeDocument
      readonly series?: number
    }
  | { readonly kind: 'document.removed'; readonly v: 1; readonly was: TradeDocument }
  | {
      readonly kind: 'settlement.made'
      readonly v: 1
      readonly settlement: Settlement
      readonly was?: Settlement
      readonly series?: number
    }
  | { readonly kind: 'settlement.withdrawn'; readonly v: 1; readonly was: Settlement }
  | {
      readonly kind: 'recurring.set'
      readonly v: 1
      readonly invoice: RecurringInvoice
      readonly was?: RecurringInvoice
    }
  | { readonly kind: 'recurring.removed'; readonly v: 1; readonly was: RecurringInvoice }
