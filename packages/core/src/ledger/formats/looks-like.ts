import { delimiterOf, splitTable } from '../../bank/table/split-table.ts'
import { isJournalTable } from './csv-journal.ts'

const sampled = 65_536

/** The first lines of a text that are not blank. */
function firstLines(text: string, most: number): string[] {
  return text
    .slice(0, sampled)
    .replace(/^\ufeff/, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, most)
}

/** Whether a text holds JSON lines with entries. */
export function looksLikeJsonl(text: string): boolean {
  const [first = ''] = firstLines(text, 1)
  return /^\s*\{.*"lines"\s*:/.test(first)
}

/** Whether a text is beancount's: dated directives with words or flags and quotes, or options. */
export function looksLikeBeancount(text: string): boolean {
  return firstLines(text, 400).some((line) =>
    /^(option|plugin|include)\s+"|^\d{4}[-/]\d{1,2}[-/]\d{1,2}\s+(open|close|commodity|pad|balance|note|document|event|price|custom|query|txn)\s|^\d{4}-\d\d-\d\d\s+[*!]\s+"/.test(
      line,
    ),
  )
}

const entryLine = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(=\S+)?(\s|$)|^\d{1,2}[-/.]\d{1,2}\s/

/** Whether a text is ledger's own: a journal with something that only ledger has. */
export function looksLikeLedger(text: string): boolean {
  const lines = firstLines(text, 2000)
  const isJournal = lines.some((line) => entryLine.test(line))
  return (
    isJournal &&
    lines.some((line) =>
      /^(apply (tag|fixed|rate)|bucket|A |assert |check |def(ine)? |eval |expr |value |python|N |C )|^; -\*- ledger -\*-|^\s+\S.*( {2}|\t)\(.*[-+*/].*\)|^\s*<.*>( {2}|\t)/.test(
        line,
      ),
    )
  )
}

/**
 * Whether a text is a plain-text journal: entries by date with indented postings, or hledger's directives.
 */
export function looksLikeHledger(text: string): boolean {
  const lines = firstLines(text, 2000)
  return lines.some((line, index) => entryLine.test(line) && /^\s+\S/.test(lines[index + 1] ?? ''))
}

/** Whether a text holds rows of a journal below headings. */
export function looksLikeCsv(text: string): boolean {
  const sample = text.slice(0, sampled).replace(/^\ufeff/, '')
  return isJournalTable(splitTable(sample, delimiterOf(sample), 40).map((row) => row.cells))
}
