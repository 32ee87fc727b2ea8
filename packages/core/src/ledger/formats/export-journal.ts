import type { AccountType } from '../chart.ts'
import type { Entry } from '../entry.ts'

/**
 * An account as it is exported: `id` is what postings refer to, `code` its number now, `name` in the books'
 * language.
 */
export type ExportAccount = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly type: AccountType
}

/**
 * Books to be written for another program. `currency` is the books'; `currencies` are the others that
 * postings are in, where that is known beforehand. `entries` are taken one by one, so a million of them need
 * no memory.
 */
export type ExportJournal = {
  readonly bookName: string
  readonly currency: string
  readonly currencies?: readonly string[]
  readonly accounts: readonly ExportAccount[]
  readonly entries: Iterable<Entry>
}

/** Books without their entries: what the head of a journal file is made from. */
export type ExportBooks = Omit<ExportJournal, 'entries'>

/** How a format writes books: once the head, then each entry by itself. */
export type JournalWriter = { readonly head: string; readonly entry: (entry: Entry) => string }

/** How long a chunk of a written journal is at least, the last one excepted. */
const chunkLength = 65_536

/** A journal in chunks of text, written as they are asked for: the writer's head, then the entries. */
export function* chunks(writer: JournalWriter, entries: Iterable<Entry>): Generator<string, undefined> {
  let chunk = writer.head
  for (const entry of entries) {
    chunk += writer.entry(entry)
    if (chunk.length < chunkLength) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}
