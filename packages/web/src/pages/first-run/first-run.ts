import { refusedError } from '../../books.ts'
import { fetchOwn, type ServerRefusal } from '../../client.ts'
import type { provinces } from '../../words/province-words.ts'

/** What new books are made from, all but their place, which the server chooses. */
export type NewBooks = {
  readonly name: string
  readonly form: (typeof forms)[number]
  readonly province: (typeof provinces)[number]
  readonly fiscalYearEnd: string
  readonly language: 'en' | 'fr'
  readonly partners: number
  readonly include: readonly string[]
}

/** An account that the new books may open with, and whether they do. */
export type Offer = {
  readonly code: string
  readonly name: string
  readonly type: string
  readonly subtype?: string
  readonly role?: string
  readonly isOpened: boolean
}

/** The legal forms of books. */
export const forms = ['corporation', 'proprietor', 'partnership', 'nonprofit', 'personal'] as const

/** What people tick, and the accounts that each tick opens. */
export const kinds = {
  dollars: ({ role = '', name }: Offer) => role.endsWith('.usd') || /\bUS\b|américain/.test(name),
  stock: ({ subtype = '', role = '', name }: Offer) =>
    subtype === 'inventory' || role === 'cogs.perpetual' || /inventor|stocks?\b/i.test(name),
  building: ({ subtype = '' }: Offer) => subtype === 'capital' || subtype === 'contraAsset',
  loans: ({ subtype = '' }: Offer) => subtype === 'loan' || subtype === 'loanReceivable',
  investments: ({ subtype = '' }: Offer) => subtype === 'investment',
  related: ({ subtype = '' }: Offer) => subtype === 'related',
  pay: ({ subtype = '', role = '' }: Offer) => subtype === 'payroll' && !/qpip|qctax|eht/.test(role),
  trades: ({ name }: Offer) => /holdback|retenue/i.test(name),
} as const

/** What people tick. */
export type Kind = keyof typeof kinds

/** The kinds, in the order in which they stand on the screen. */
export const kindNames = [
  'dollars',
  'stock',
  'building',
  'loans',
  'investments',
  'related',
  'pay',
  'trades',
] as const satisfies readonly Kind[]

/** The accounts that ticks open beyond those that the books have anyway, by number. */
export function includedBy(ticked: readonly Kind[], offers: readonly Offer[]): string[] {
  return offers
    .filter((offer) => !offer.isOpened && ticked.some((kind) => kinds[kind](offer)))
    .map(({ code }) => code)
}

/** The accounts that books of these answers may open with; refusals are thrown. */
export async function offersFor(books: NewBooks, language: string): Promise<readonly Offer[]> {
  const answer = await asked(books, language, { 'daybook-dry-run': 'true' })
  // The server's own schema.
  return (answer as { readonly offers: readonly Offer[] }).offers
}

/** Makes the books; the same key never makes two. Refusals are thrown. */
export async function makeBooks(
  books: NewBooks,
  language: string,
  key: string,
): Promise<{ readonly book: string; readonly place: string }> {
  const answer = await asked(books, language, { 'idempotency-key': key })
  // The server's own schema.
  return answer as { readonly book: string; readonly place: string }
}

async function asked(books: NewBooks, language: string, headers: Record<string, string>): Promise<unknown> {
  const response = await fetchOwn('/v1/books', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language, ...headers },
    body: JSON.stringify(books),
  })
  const body: unknown = await response.json()
  // One shape of refusals for all that the server answers.
  if (!response.ok) throw refusedError((body as { refusals: readonly ServerRefusal[] }).refusals)
  return body
}
