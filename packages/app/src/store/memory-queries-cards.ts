import { type Answer, given } from './memory-answer.ts'
import type { BookState } from './memory-book.ts'
import { ascending, compareTexts } from './memory-map.ts'
import * as queries from './queries-cards.ts'
import { asNumber, asText } from './query.ts'

/** How the memory store answers the queries of `queries-cards.ts`, by name. */
export const cardAnswers: readonly (readonly [string, Answer<BookState>])[] = [
  given(queries.cardsBetween, (book, [kind = null, first = null, last = null]) =>
    [...ascending(book.tables.card, [asText(kind), asText(first)])]
      .filter((row) => row.kind === kind && compareTexts(asText(row.id), asText(last)) <= 0)
      .map((row) => ({ id: asText(row.id), body: asText(row.body), seq: asNumber(row.seq) })),
  ),
  given(queries.factsOfKinds, (book, [through = null, one = null, other = null]) =>
    [...ascending(book.facts)]
      .filter(({ seq, kind }) => seq <= asNumber(through) && (kind === one || kind === other))
      .map(({ seq, kind, v, body }) => ({ seq, kind, v, body })),
  ),
  given(queries.papersBetween, (book, [first = null, last = null, most = null]) =>
    [...ascending(book.tables.paper_link, [asNumber(first)])]
      .filter((row) => asNumber(row.number) <= asNumber(last))
      .slice(0, asNumber(most))
      .map((row) => ({
        number: asNumber(row.number),
        sha256: asText(row.sha256),
        name: asText(row.name),
        mediaType: asText(row.media_type),
        size: asNumber(row.size),
      })),
  ),
]
