import type { Readers } from './postgres-readers.ts'
import type { Session } from './postgres-session.ts'
import { asNumber, asText } from './query.ts'
import { isFound, type SearchTerms, searchTerms, searchWords } from './search-text.ts'
import type { SearchWords } from './store.ts'

/**
 * The search index of a server: the words of an entry as a text-search vector, filled behind the writing. A
 * word is kept as `book/word`, so that the index of one book never looks at the words of another.
 */
export const searchSchema = `create table if not exists entry_words (
  book_id bigint not null,
  number bigint not null,
  words tsvector not null,
  primary key (book_id, number)
);
create index if not exists entry_words_word on entry_words using gin (words);`

/** Empties the index of a book; the next search fills it again. */
export const forgetWords = 'delete from entry_words where book_id = $1'

/** How many entries are indexed in one statement. */
const chunk = 1000

/** How many new entries are waited for before they are indexed; a search indexes the rest at once. */
const pile = 4000

/** What fills the index behind the writing. */
export type Indexer = {
  /** Begins to index what has piled up, once there is enough of it. */
  keepUp(entries: number): void
  /** Indexes all that is committed. */
  catchUp(): Promise<void>
  /** Stops after what is being indexed. */
  stop(): Promise<void>
}

/**
 * The indexer of a book. What cannot be indexed (a server that takes no writes) is looked through by the
 * search.
 */
export function indexerOf(readers: Readers, book: number): Indexer {
  let behind = 0
  let isStopped = false
  let running: Promise<void> | undefined
  const upTo = async () => {
    while (!isStopped && (await readers.use((session) => indexSome(session, book))));
  }
  const index = () => {
    behind = 0
    running ??= upTo()
      .catch(() => {})
      .finally(() => {
        running = undefined
      })
    return running
  }
  return {
    keepUp(entries) {
      behind += entries
      if (behind >= pile) index()
    },
    async catchUp() {
      // One that runs already may have looked before the last commit.
      await running
      await index()
    },
    async stop() {
      isStopped = true
      await running
    },
  }
}

/**
 * Indexes the next entries of a book, and gives whether there may be more; others may do so at the same time.
 */
async function indexSome(session: Session, book: number): Promise<boolean> {
  const { rows } = await session.run(selectFresh, [book, chunk])
  if (rows.length === 0) return false
  const numbers = rows.map((cells) => asNumber(cells[0]))
  const words = rows.map((cells) => [...searchWords(asText(cells[1]))].map((word) => `${book}/${word}`))
  // Words are letters and digits only, so that an array of them needs no escapes.
  const texts = words.map((each) => `"${each.join(' ')}"`)
  await session.run(insertWords, [book, `{${numbers.join(',')}}`, `{${texts.join(',')}}`])
  return rows.length === chunk
}

/**
 * The newest entries of a book that are found: in the index, and among those that are not in it yet by
 * reading them. To be asked within one snapshot.
 */
export async function findEntries(
  session: Session,
  book: number,
  words: SearchWords,
  limit: number,
): Promise<readonly number[]> {
  const terms = searchTerms(words)
  if (terms === undefined) return []
  const newest = await lookedThrough(session, book, terms, limit)
  if (newest.length === limit) return newest
  // Common words are found by walking back from the newest entry, rare ones by the index: the server must see
  // the words.
  await session.runAll('set local plan_cache_mode = force_custom_plan')
  const { rows } = await session.run(selectFound, [book, matchText(book, terms), limit - newest.length])
  return [...newest, ...rows.map((cells) => asNumber(cells[0]))]
}

async function lookedThrough(
  session: Session,
  book: number,
  terms: SearchTerms,
  limit: number,
): Promise<readonly number[]> {
  const numbers: number[] = []
  let before = Number.MAX_SAFE_INTEGER
  for (;;) {
    const { rows } = await session.run(selectNewest, [book, before, chunk])
    for (const cells of rows) {
      before = asNumber(cells[0])
      if (numbers.length < limit && isFound(searchWords(asText(cells[1])), terms)) numbers.push(before)
    }
    if (rows.length < chunk || numbers.length >= limit) return numbers
  }
}

const unindexed = 'e.number > (select coalesce(max(number), 0) from entry_words where book_id = $1)'

const selectFresh = `select e.number, f.body from entry e join fact f on f.book_id = e.book_id and f.seq = e.seq
  where e.book_id = $1 and ${unindexed} order by e.number limit $2`

const selectNewest = `select e.number, f.body from entry e join fact f on f.book_id = e.book_id and f.seq = e.seq
  where e.book_id = $1 and ${unindexed} and e.number < $2 order by e.number desc limit $3`

const insertWords = `insert into entry_words (book_id, number, words)
  select $1::bigint, t.number, array_to_tsvector(string_to_array(t.words, ' '))
  from unnest($2::bigint[], $3::text[]) as t (number, words)
  on conflict (book_id, number) do nothing`

const selectFound =
  'select number from entry_words where book_id = $1 and words @@ $2::tsquery order by number desc limit $3'

function matchText(book: number, { exact, beginnings }: SearchTerms): string {
  const whole = exact.map((word) => `'${book}/${word}'`)
  return [...whole, ...beginnings.map((word) => `'${book}/${word}':*`)].join(' & ')
}
