import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { Profile } from '@daybook/core/daybook/fact.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { openBook } from '../store/open-book.ts'
import { card } from '../store/queries.ts'
import type { Reader } from '../store/store.ts'
import { type Globals, languageOf } from './globals.ts'

/** The language to answer in when a book is open: the one asked for, else the book's own. */
export async function languageOver(globals: Globals, reader: Reader): Promise<Language> {
  if (globals.language !== undefined) return globals.language
  const [kept] = await reader.read(card, 'profile', 'profile')
  return languageOf(globals, kept === undefined ? undefined : recordFrom<Profile>(kept.body).language)
}

/**
 * The language to answer in when what was typed is refused before the book was needed: the book is looked
 * into for its language alone. Where it cannot be opened, that of the machine.
 */
export async function languageBefore(globals: Globals): Promise<Language> {
  if (globals.language !== undefined || globals.book === undefined || globals.book === '')
    return languageOf(globals)
  const opened = await openBook(globals.book)
  if (!opened.ok) return languageOf(globals)
  try {
    return await languageOver(globals, opened.value)
  } finally {
    await opened.value.close()
  }
}
