import type { CardRow } from './queries.ts'
import type { PaperLinkRow } from './queries-bank.ts'
import { asNumber, asText, type Query, query } from './query.ts'

/**
 * The cards of a kind whose ids lie between two, both included, by id: the rates of a currency over some
 * days.
 */
export const cardsBetween: Query<CardRow> = query(
  'cardsBetween',
  'select id, body, seq from card where book_id = $1 and kind = $2 and id >= $3 and id <= $4 order by id',
  (cells) => ({ id: asText(cells[0]), body: asText(cells[1]), seq: asNumber(cells[2]) }),
)

/** The papers of entries between two numbers, both included, by entry, at most so many. */
export const papersBetween: Query<PaperLinkRow> = query(
  'papersBetween',
  `select number, sha256, name, media_type, size from paper_link
   where book_id = $1 and number >= $2 and number <= $3 order by number, sha256 limit $4`,
  (cells) => ({
    number: asNumber(cells[0]),
    sha256: asText(cells[1]),
    name: asText(cells[2]),
    mediaType: asText(cells[3]),
    size: asNumber(cells[4]),
  }),
)

/** A fact without its place in the chain. */
export type KindRow = {
  readonly seq: number
  readonly kind: string
  readonly v: number
  readonly body: string
}

/** The facts of two kinds (a record set and removed) up to one, in order. */
export const factsOfKinds: Query<KindRow> = query(
  'factsOfKinds',
  `select seq, kind, v, body from fact where book_id = $1 and seq <= $2 and (kind = $3 or kind = $4)
   order by seq`,
  (cells) => ({
    seq: asNumber(cells[0]),
    kind: asText(cells[1]),
    v: asNumber(cells[2]),
    body: asText(cells[3]),
  }),
)
