import type { TradeDocument } from '@daybook/core/daybook/trade-facts.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type CardRow, card } from '../store/queries.ts'
import { cardsBetween } from '../store/queries-cards.ts'
import type { Reader } from '../store/store.ts'
import { documentTitles } from './paper-words.ts'

/** What the settlements that others are applied to are called. */
const settlementTitles: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { receipt: 'Receipt', payment: 'Payment' },
  fr: { receipt: 'Encaissement', payment: 'Paiement' },
}

/** Of so few documents each is asked for; of more, all between the first and the last. */
const fewIds = 40

/**
 * What people call these items of control accounts, from their ids: a document by its title and its number (a
 * bill by the supplier’s own), a receipt or payment by its title, an entry by its name. Only the documents
 * among them are read.
 */
export async function itemNames(
  reader: Reader,
  ids: Iterable<string>,
  language: Language,
): Promise<(id: string) => string> {
  const names = new Map<string, string>()
  for (const [kind, own] of Map.groupBy(new Set(ids), kindOf)) {
    if (!isDocumentKind(kind)) continue
    for (const { id, body } of await documentCards(reader, new Set(own))) {
      // Only `derive` writes these bodies, from `TradeDocument`.
      const { number } = JSON.parse(body) as Pick<TradeDocument, 'number'>
      names.set(id, `${documentTitles[language][kind]} ${number}`)
    }
  }
  return (id) => {
    const title = settlementTitles[language][kindOf(id)]
    return names.get(id) ?? (title === undefined ? id : `${title} ${id.split('/')[1] ?? ''}`)
  }
}

/** An id is its kind and its number: `bill/H-1`. */
function kindOf(id: string): string {
  return id.split('/')[0] ?? ''
}

function isDocumentKind(kind: string): kind is TradeDocument['kind'] {
  return Object.hasOwn(documentTitles.en, kind)
}

/** The cards of documents of one kind, by their ids; what is no document has none. */
async function documentCards(reader: Reader, ids: ReadonlySet<string>): Promise<readonly CardRow[]> {
  const each = async (wanted: readonly string[]) =>
    (await Promise.all(wanted.map((id) => reader.read(card, 'document', id)))).flat()
  if (ids.size <= fewIds) return each([...ids])
  const sorted = [...ids].toSorted()
  const between = await reader.read(cardsBetween, 'document', sorted[0] ?? '', sorted.at(-1) ?? '')
  const found = between.filter(({ id }) => ids.has(id))
  // A store may set rare signs in another order than we do: what lay outside is asked for by itself.
  const names = new Set(found.map(({ id }) => id))
  return [...found, ...(await each([...ids].filter((id) => !names.has(id))))]
}
