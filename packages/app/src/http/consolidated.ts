import { consolidatedPages } from '@daybook/core/consolidation/consolidated-page.ts'
import { all, refuse } from '@daybook/core/kit/result.ts'
import { today } from '../clock.ts'
import { decoded } from '../commands/decode.ts'
import { answerOf, groupName, reportConsolidated } from '../commands/reports/report-consolidated.ts'
import { type ConsolidationGiven, joinBooks } from '../practice/join-books.ts'
import { type Answer, jsonText, languageOf, refusedAs } from './answers.ts'
import type { Asked } from './asked.ts'
import { bookNamed, type OpenBooks } from './books.ts'
import { queryInput } from './input.ts'
import { openBooksOf } from './practice.ts'
import { formatNamed, printedPages } from './printed-report.ts'

/** The address under which open books are consolidated. */
export const consolidatedName = 'report.consolidated'

/**
 * Several books that the server has open as one: `GET /v1/report.consolidated?books=parent&books=sub&…`,
 * books by the names that they are served under, the rest as `report.consolidated` takes it, and
 * `format=page|csv|xlsx|pdf`. Refuses `method-wrong`, `book-unknown`, and what the command refuses.
 */
export async function consolidatedAnswer(books: OpenBooks, asked: Asked): Promise<Answer> {
  const raw = queryInput(asked.search)
  if (!raw.ok) return refusedAs(raw, languageOf(asked))
  const { format = 'json', lang, folder: _folder, books: named, ...rest } = raw.value
  const language = lang === 'fr' || lang === 'en' ? lang : languageOf(asked)
  if (asked.method !== 'GET') {
    const refused = refuse('method-wrong', { command: consolidatedName, method: 'GET' })
    return refusedAs(refused, language, { status: 405, headers: { allow: 'GET' } })
  }
  const names = [named].flat().filter((each) => typeof each === 'string')
  const known = all(names.map((name) => bookNamed(books, name)))
  if (!known.ok) return refusedAs(known, language)
  const pairs = [rest.eliminations ?? []].flat()
  const input = decoded(reportConsolidated.input, { ...rest, eliminations: pairs })
  if (!input.ok) return refusedAs(input, language)
  const paper = formatNamed(format)
  if (!paper.ok) return refusedAs(paper, language)
  // The schema of the command has just given it this shape.
  const given = input.value as ConsolidationGiven
  const chosen = openBooksOf(books).filter(({ name }) => names.includes(name))
  const made = await joinBooks(chosen, given, { today: today(), step: () => {} })
  if (!made.ok) return refusedAs(made, language)
  if (paper.value === 'json') return jsonText(JSON.stringify(answerOf(made.value, language)))
  const pages = consolidatedPages(made.value, { bookName: groupName(made.value, given), language })
  return printedPages(pages, paper.value, { name: 'consolidated', language, today: today() })
}
