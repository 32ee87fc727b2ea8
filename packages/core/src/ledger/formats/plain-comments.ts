import type { JournalTags } from './journal-file.ts'
import type { Dialect } from './plain-amounts.ts'

/**
 * What a comment says: words for people, and tags by name. `isWhole` marks a memo that a tag `memo` gives:
 * nothing else of the entry adds to it. `dates` are bracketed dates, `[2026-01-31]` or `[=2026-01-31]`.
 */
export type Comment = {
  readonly memo?: string
  readonly isWhole?: true
  readonly tags?: JournalTags
  readonly dates?: string
}

/**
 * Reads the comment lines of an entry or posting. A line made of tags alone (`receipt:4711, trip:`) gives
 * only tags; any other line is part of the memo, and its tags count too. A tag `memo` is the whole memo.
 * Tags that end in `-escaped` hold a text that could not stand in a comment, with `%`-escapes, and count
 * under the name before that.
 */
export function commentOf(lines: readonly string[], dialect: Dialect): Comment {
  const memo: string[] = []
  const tags: { [name: string]: string } = {}
  let dates: string | undefined
  for (const each of lines) {
    const line = each.trim()
    const found = dialect === 'hledger' ? hledgerTags(line) : ledgerTags(line)
    for (const [name, value] of found.tags) {
      if (name.endsWith('-escaped')) tags[name.slice(0, -'-escaped'.length)] = unescaped(value)
      else tags[name] = value
    }
    const bracketed = /\[(=?[\d/.-]*\d[\d/.=-]*)\]/.exec(line)
    if (bracketed?.[1] !== undefined) dates = bracketed[1]
    if (!found.isAll && line !== '' && bracketed?.[0] !== line) memo.push(line)
  }
  const { memo: whole = memo.join('; '), ...others } = tags
  return {
    ...(whole === '' ? {} : { memo: whole }),
    ...(tags.memo === undefined ? {} : { isWhole: true as const }),
    ...(Object.keys(others).length === 0 ? {} : { tags: others }),
    ...(dates === undefined ? {} : { dates }),
  }
}

/**
 * Text whose characters beyond the harmless are `%`-escapes of their code points' UTF-8 bytes: the reverse
 * of `escapedText`.
 */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Text as it can stand anywhere in a journal: no separators, no line ends; `unescaped` gives it back. */
export function escapedText(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

type Tags = { readonly tags: readonly (readonly [string, string])[]; readonly isAll: boolean }

const none: Tags = { tags: [], isAll: false }

/** Tags as hledger reads them: a word with a colon, its value up to the next comma. */
function hledgerTags(line: string): Tags {
  if (!line.includes(':')) return none
  const tags: (readonly [string, string])[] = []
  let isAll = true
  for (const part of line.split(',')) {
    const match = /(?:^|\s)([^\s:,]+):(?!\/\/)(.*)$/.exec(part)
    if (match?.[1] === undefined) {
      if (part.trim() !== '') isAll = false
      continue
    }
    tags.push([match[1], (match[2] ?? '').trim()])
    if (part.slice(0, match.index).trim() !== '') isAll = false
  }
  return { tags, isAll: isAll && tags.length > 0 }
}

/** Tags as ledger reads them: `Name: value` to the end of the line, or `:one:two:`. */
function ledgerTags(line: string): Tags {
  const named = /^([^\s:]+)::?\s+(.*)$/.exec(line)
  if (named?.[1] !== undefined) return { tags: [[named[1], (named[2] ?? '').trim()]], isAll: true }
  const bare = /(?:^|\s)(:(?:[^\s:]+:)+)(?=\s|$)/.exec(line)
  if (bare?.[1] === undefined) return none
  const tags = bare[1].split(':').flatMap((name) => (name === '' ? [] : [[name, ''] as const]))
  return { tags, isAll: bare[1] === line }
}
