import { addDays, daysBetween } from '@daybook/core/kit/civil-date.ts'
import type { BookStatus, PracticeRow } from '../practice.ts'
import { useLook } from '../words/look-context.ts'
import { practiceWords } from '../words/practice-words.ts'
import { today } from '../words/today.ts'

/** How many days the rule shows. */
const span = 40

/** What is due, in words: an account to reconcile, a year to close, a return to file, a remittance to pay, … */
export function useDueWords(): (due: BookStatus['due'][number]) => string {
  const { look } = useLook()
  const words = practiceWords[look.language]
  return ({ kind, name }) => words[deeds[kind]](name)
}

const deeds = {
  reconcile: 'reconcile',
  'close-year': 'closeYear',
  'file-return': 'fileReturn',
  remit: 'remit',
  'issue-roe': 'issueRoe',
} as const

/** A rule with the next 40 days: a pin where something of any book is due, with how many things. */
export function Deadlines({ rows }: { readonly rows: readonly PracticeRow[] }) {
  const { look } = useLook()
  const words = practiceWords[look.language]
  const dueWords = useDueWords()
  const from = today()
  const dues = rows.flatMap(({ title, status }) => (status?.due ?? []).map((due) => ({ title, due })))
  const late = dues.filter(({ due }) => due.late).length
  const days = new Map<string, string[]>()
  for (const { title, due } of dues) {
    const away = daysBetween(from, due.on)
    if (away < 0 || away > span) continue
    days.set(due.on, [...(days.get(due.on) ?? []), `${title}, ${dueWords(due)}`])
  }
  const at = (day: string) => `${(daysBetween(from, day) / span) * 100}%`
  const weeks = Array.from({ length: Math.floor(span / 7) }, (_, index) => addDays(from, (index + 1) * 7))
  return (
    <section aria-label={words.deadlines}>
      {late === 0 ? null : (
        <p>
          <span className="state-word">{words.lateAll(late)}</span>
        </p>
      )}
      {days.size === 0 ? <p className="second">{words.nothingDue}</p> : null}
      <ul className="deadlines">
        {[...days].sort().map(([day, what]) => (
          <li
            key={day}
            style={{ left: at(day) }}
            data-late={daysBetween(from, day) > span / 2}
            title={what.join('\n')}
          >
            <b>{day.slice(5)}</b> {what.length === 1 ? what[0] : what.length}
          </li>
        ))}
      </ul>
      <div className="deadline-rule" aria-hidden="true">
        <span style={{ left: '0%' }}>
          {from.slice(5)}, {words.today}
        </span>
        {weeks.map((day) => (
          <span key={day} style={{ left: at(day) }}>
            {day.slice(5)}
          </span>
        ))}
      </div>
    </section>
  )
}
