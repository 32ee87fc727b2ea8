import type { OutputOf } from '../../client.ts'

/** Whose documents: those of customers (sales) or of suppliers (purchases). */
export type Side = 'customer' | 'supplier'

/** A party in the list of its side. */
export type ListedParty = OutputOf<'customer.list'>['parties'][number]

/** A party with what is open of it. */
export type ShownParty = OutputOf<'customer.show'>

/** A document in a list. */
export type ListedDocument = OutputOf<'invoice.list'>['documents'][number]

/** A document as it stands. */
export type ShownDocument = OutputOf<'invoice.show'>

/** Where the parties of a side are listed. */
export const partiesPath = { customer: '/$book/customers', supplier: '/$book/suppliers' } as const

/** Where a party of a side is shown. */
export const partyPath = {
  customer: '/$book/customers/$party',
  supplier: '/$book/suppliers/$party',
} as const

/** Where the documents of a side are listed. */
export const documentsPath = { customer: '/$book/invoices', supplier: '/$book/bills' } as const

/** Where a document of a side is shown. */
export const documentPath = {
  customer: '/$book/invoices/$document',
  supplier: '/$book/bills/$document',
} as const

/** Where a document of a side is made. */
export const newDocumentPath = { customer: '/$book/invoices/new', supplier: '/$book/bills/new' } as const

const documentKinds: ReadonlySet<string> = new Set(['invoice', 'credit', 'deposit', 'bill', 'vendor-credit'])

/** Whether a thing on the list of a control account is a document with a page of its own. */
export function isDocument(kind: string): boolean {
  return documentKinds.has(kind)
}

/** How a document stands for a person: one that is open past its day is overdue. */
export function stateOf(
  { status, due, kind }: Pick<ListedDocument, 'status' | 'due' | 'kind'>,
  day: string,
): string {
  const isCharge = kind === 'invoice' || kind === 'bill'
  const isOpen = status === 'open' || status === 'part-paid'
  return isCharge && isOpen && due !== '' && due < day ? 'overdue' : status
}

/** The name that a document is called by in commands: its number, with its kind where that is needed. */
export function nameOfItem({ item, kind }: { readonly item: string; readonly kind: string }): string {
  return kind === 'credit' || kind === 'deposit' ? `${kind}/${item}` : item
}
