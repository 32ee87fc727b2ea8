import { addMonths, firstOfMonth, lastOfMonth } from '../../kit/civil-date.ts'
import { dueThrough } from '../../ledger/recurrence.ts'
import { check } from '../check.ts'
import { accountEvidence, accountWords } from '../in-words.ts'
import { monthAfter } from '../months.ts'
import type { Habit, ReviewBasis, ReviewParts } from '../review-parts.ts'

/** Recurring entries and schedules that are not posted, and names that came each month and stayed away. */
export const missingRecurring = check({
  id: 'missing-recurring',
  group: 'entries',
  severity: 'warning',
  title: { en: 'Recurring entries that are missing', fr: 'Écritures récurrentes manquantes' },
  why: {
    en: 'Rent, insurance spread over months and amortization come each month. A month without them shows a profit that there was not.',
    fr: 'Le loyer, l’assurance répartie et l’amortissement reviennent chaque mois. Un mois sans eux montre un bénéfice qui n’existe pas.',
  },
  needs: ['templates', 'schedules', 'habits'],
  find: (books) => [...dueTemplates(books), ...dueSchedules(books), ...stayedAway(books)],
})

type Books = ReviewBasis & Pick<ReviewParts, 'templates' | 'schedules' | 'habits'>

function lastDay({ span, today }: Books): string {
  return span.through < today ? span.through : today
}

function dueTemplates(books: Books) {
  return books.templates.flatMap(({ id, name, recurs }) => {
    const [first] = recurs === undefined ? [] : dueThrough(recurs, lastDay(books), 1).days
    if (first === undefined) return []
    return [
      {
        subject: `template:${id}:${first}`,
        date: first,
        words: {
          en: `The recurring entry ${name} was due on ${first} and is not posted`,
          fr: `L’écriture récurrente ${name} était due le ${first} et n’est pas inscrite`,
        },
        evidence: [{ kind: 'template' as const, id, note: name }],
        acts: [{ command: 'recurring.run', input: { template: name, through: lastDay(books) } }],
      },
    ]
  })
}

function dueSchedules(books: Books) {
  return books.schedules.flatMap(({ id, name, first, months, posted }) => {
    if (posted >= months) return []
    const next = lastOfMonth(addMonths(firstOfMonth(first), posted))
    const due = posted === 0 && first < next ? first : next
    if (due > lastDay(books)) return []
    return [
      {
        subject: `schedule:${id}:${due}`,
        date: due,
        words: {
          en: `Part ${posted + 1} of ${months} of ${name} was due on ${due} and is not posted`,
          fr: `La part ${posted + 1} de ${months} de ${name} était due le ${due} et n’est pas inscrite`,
        },
        evidence: [{ kind: 'schedule' as const, id, note: name }],
        acts: [{ command: 'schedule.run', input: { schedule: name, through: lastDay(books) } }],
      },
    ]
  })
}

/** How many months in a row make a rhythm, and how far its amounts may lie apart (in hundredths). */
const rhythm = { months: 6, percent: 50n }

/** Expenses of a name once a month, month by month, and not in the last full month of the span. */
function stayedAway(books: Books) {
  const { habits, chart, span } = books
  const day = lastDay(books)
  const month = lastOfMonth(day) === day ? day.slice(0, 7) : monthAfter(day.slice(0, 7), -1)
  if (month < span.from.slice(0, 7)) return []
  const before = Array.from({ length: rhythm.months }, (_, at) => monthAfter(month, -1 - at))
  const groups = Map.groupBy(
    habits.filter(
      (each) =>
        each.month >= monthAfter(month, -rhythm.months) &&
        each.month <= month &&
        chart.get(each.account)?.type === 'expense',
    ),
    ({ name, account }) => `${name}\t${account}`,
  )
  return [...groups.values()].flatMap((own) => {
    const byMonth = new Map(own.map((each) => [each.month, each]))
    const earlier = before.flatMap((each) => byMonth.get(each) ?? [])
    const [latest] = earlier
    if (latest === undefined || earlier.length < rhythm.months || byMonth.has(month) || !isSteady(earlier))
      return []
    // The name may only have moved to another account.
    if (habits.some((each) => each.name === latest.name && each.month === month)) return []
    const where = accountWords(chart, latest.account)
    return [
      {
        subject: `name:${latest.name}:${month}`,
        date: `${month}-01`,
        words: {
          en: `${latest.name} came to ${where.en} once in each of the ${rhythm.months} months before, and not in ${month}`,
          fr: `${latest.name} est venu une fois à ${where.fr} dans chacun des ${rhythm.months} mois précédents, et pas en ${month}`,
        },
        evidence: [
          { kind: 'entry' as const, id: `J${latest.last}`, amount: latest.amount, note: latest.name },
          accountEvidence(chart, latest.account),
        ],
        acts: [{ command: 'entry.copy', input: { number: `J${latest.last}` } }],
      },
    ]
  })
}

function isSteady(months: readonly Habit[]): boolean {
  const sizes = months
    .map(({ amount }) => amount)
    .sort((left, right) => (left < right ? -1 : left > right ? 1 : 0))
  const [low = 0n, high = 0n] = [sizes[0], sizes.at(-1)]
  return months.every(({ count }) => count === 1) && low > 0n && (high - low) * 100n <= high * rhythm.percent
}
