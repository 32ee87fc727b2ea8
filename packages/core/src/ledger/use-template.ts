import type { FactOf, Template } from '../daybook/fact.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result } from '../kit/result.ts'
import { nextPeriod, planAccrual } from './accrue-entry.ts'
import type { Because } from './entry.ts'
import type { UnnumberedEntry } from './new-entry.ts'
import { type BooksToPost, planEntry } from './plan-entry.ts'
import { withCodes } from './reverse-entry.ts'
import { filledPostings, type GivenAmount } from './template-amounts.ts'

/** How a template is used once: on which day, and what is different this time. */
export type TemplateUse = {
  readonly date: CivilDate
  readonly amounts: readonly GivenAmount[]
  readonly because: Because
  readonly memo?: string
  readonly payee?: string
  readonly ref?: string
  readonly reverse?: boolean
}

/**
 * Posts from a template; with its reversal on the first day of the next month where the template or the use
 * says so. Refuses what `filledPostings` and `planAccrual` refuse.
 */
export function planTemplateUse(
  books: BooksToPost,
  template: Template,
  use: TemplateUse,
  after: number = 0,
): Result<readonly FactOf<'entry.posted'>[]> {
  const { date, ref } = use
  const postings = filledPostings(books, template, date, use.amounts)
  if (!postings.ok) return postings
  const payee = use.payee ?? template.payee
  const entry: UnnumberedEntry = {
    date,
    memo: use.memo ?? template.memo,
    ...(payee === undefined || payee === '' ? {} : { payee }),
    ...(ref === undefined ? {} : { ref }),
    ...(template.journal === undefined ? {} : { journal: template.journal }),
    because: use.because,
    postings: withCodes(books.chart, postings.value),
  }
  if (use.reverse ?? template.reverseNext ?? false) return planAccrual(books, entry, nextPeriod(date), after)
  const planned = planEntry(books, entry, after)
  return planned.ok ? ok([planned.value]) : planned
}
