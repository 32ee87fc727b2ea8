import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import { planCloseYear } from '@daybook/core/ledger/close-year.ts'
import { booksAtYearEnd, closingRulesOf } from '../ledger/load-closing.ts'
import { closedYears } from '../ledger/load-years.ts'
import type { CloseCheck } from './close-row.ts'

/** The year is closed, or nothing stands in the way of closing it. */
export const yearCloses: CloseCheck = {
  row: 'year',
  label: { en: 'The year can be closed', fr: 'L’exercice peut être clos' },
  at: 'year',
  async look(view, { from, through, today }) {
    if ((await closedYears(view.reader)).some((each) => each.through === through))
      return { holds: true, detail: { en: 'closed', fr: 'clos' } }
    const books = await booksAtYearEnd(view, { from, through })
    const planned = planCloseYear(books, closingRulesOf(view.profile.form), { today, shares: new Map() })
    if (planned.ok) return { holds: true, detail: { en: 'nothing in the way', fr: 'rien ne s’y oppose' } }
    const said = (language: 'en' | 'fr') =>
      planned.refusals.map((each) => refusalText(each, language).message).join('; ')
    return {
      holds: false,
      detail: { en: said('en'), fr: said('fr') },
      command: `daybook year check ${through}`,
    }
  },
}
