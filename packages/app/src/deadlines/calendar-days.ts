import { formatCents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import type { View } from '../book.ts'
import type { CalendarDay } from './calendar-file.ts'
import type { Deadline } from './deadline.ts'
import { listDeadlines, windowOf } from './list-deadlines.ts'

type Asked = { readonly today: CivilDate; readonly through: CivilDate; readonly language: Language }

/** What a book is called, and its deadlines that are not done as days of a calendar. */
export async function bookDays(
  view: View,
  { today, through, language }: Asked,
): Promise<{ readonly name: string; readonly days: readonly CalendarDay[] }> {
  const { name, id } = view.profile
  const { deadlines } = await listDeadlines(view, windowOf(today, through))
  const open = deadlines.filter(({ state }) => state !== 'done')
  return { name, days: open.map((each) => calendarDay(plain(each), { book: id, name, language })) }
}

function plain({ span, amount, source, ...rest }: Deadline): CalendarDeadline {
  return {
    ...rest,
    ...span,
    ...(amount === undefined ? {} : { amount: formatCents(amount) }),
    ...(source === undefined ? {} : { source: `${source.title}: ${source.where}` }),
  }
}

/** What a day of a calendar says of a deadline; `source` and `amount` as text. */
export type CalendarDeadline = {
  readonly id: string
  readonly kind: string
  readonly label: Label
  readonly from: CivilDate
  readonly through: CivilDate
  readonly law: CivilDate
  readonly on: CivilDate
  readonly isChecked: boolean
  readonly amount?: string
  readonly source?: string
  readonly command?: string
}

/** A deadline as a day of a calendar; its id and the book’s make it the same in every file. */
export function calendarDay(
  deadline: CalendarDeadline,
  { book, name, language }: { readonly book: string; readonly name: string; readonly language: Language },
): CalendarDay {
  const { id, kind, label, from, through, law, on, amount, source, command, isChecked } = deadline
  const say = words[language]
  const lines = [
    from === through ? '' : `${from} – ${through}`,
    law === on ? '' : `${say.law} ${law}`,
    amount === undefined ? '' : `${say.amount} ${amount}`,
    source === undefined ? '' : `${say.source} ${source}`,
    isChecked ? '' : say.unchecked,
    command ?? '',
  ]
  return {
    uid: `${id}@${book}.daybook`,
    on,
    title: `${name}: ${label[language]}`,
    text: lines.filter((line) => line !== '').join('\n'),
    category: kind,
  }
}

const words = {
  en: {
    law: 'The law names',
    amount: 'To pay:',
    source: 'Source:',
    unchecked: 'The rule was not checked for that period yet.',
  },
  fr: {
    law: 'La loi nomme le',
    amount: 'À payer :',
    source: 'Source :',
    unchecked: 'La règle n’est pas encore vérifiée pour cette période.',
  },
}
