import type { Entry, Posting } from '../entry.ts'
import { entryName } from '../entry.ts'

/**
 * What of an entry has no place of its own in other programs' journals, by the name of the tag that holds
 * it.
 */
export function entryTags(entry: Entry): Readonly<Record<string, string>> {
  const { because, layer, journal, reverses, replaces } = entry
  return {
    ...(because.kind === 'import' && because.id !== '' ? { id: because.id } : {}),
    entry: entryName(entry.number),
    ...(layer === undefined || layer === 'daily' ? {} : { layer }),
    ...(journal === undefined || journal === 'general' ? {} : { journal }),
    ...(reverses === undefined ? {} : { reverses: entryName(reverses) }),
    ...(replaces === undefined ? {} : { replaces: entryName(replaces) }),
  }
}

/** The same of a posting: the tags that forms read, the party, the dimensions. */
export function postingTags(posting: Posting): Readonly<Record<string, string>> {
  const { tags = [], party, dims = {} } = posting
  return {
    ...(tags.length === 0 ? {} : { tags: tags.join(' ') }),
    ...(party === undefined ? {} : { party }),
    ...dims,
  }
}
