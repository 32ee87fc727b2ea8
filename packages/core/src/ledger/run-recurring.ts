import type { Fact, Template } from '../daybook/fact.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result } from '../kit/result.ts'
import { type DueEntry, mostDue, planDue } from './due-entries.ts'
import type { BooksToPost } from './plan-entry.ts'
import { dueThrough } from './recurrence.ts'
import { planTemplateUse } from './use-template.ts'

/**
 * Posts every recurring entry that is due through a day, each once, in the order of their days, and moves
 * each template's next day on; all or nothing. Through one day and then through another posts what the second
 * day alone would.
 *
 * Refuses, naming the template: `recurring-locked` for a day in a locked period, `due-entry-refused` with the
 * reason for what cannot be posted; and `due-too-many`.
 */
export function planRecurring(
  books: BooksToPost,
  templates: readonly Template[],
  through: CivilDate,
): Result<readonly Fact[]> {
  const due: DueEntry[] = []
  const moved: Fact[] = []
  for (const template of templates) {
    const { id, name, recurs } = template
    if (recurs === undefined) continue
    const { days, next } = dueThrough(recurs, through, mostDue + 1)
    if (days.length === 0) continue
    const because = { kind: 'recurring', id } as const
    for (const date of days) {
      const plan = (after: number) => planTemplateUse(books, template, { date, amounts: [], because }, after)
      due.push({ id, name, date, plan })
    }
    moved.push({
      kind: 'template.set',
      v: 1,
      template: { ...template, recurs: { ...recurs, next } },
      was: template,
    })
  }
  const posted = planDue(books.head, due, 'recurring-locked')
  return posted.ok ? ok([...posted.value, ...moved]) : posted
}
