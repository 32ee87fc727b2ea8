import { addMonths, daysBetween } from '@daybook/core/kit/civil-date.ts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { fetchTaken, refusalsIn } from '../../books.ts'
import type { OutputOf, ServerRefusal } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading, ProofLine, RefusalBox } from '../../parts/notices.tsx'
import { type PracticeDeadline, type PracticeRow, usePracticeDeadlines } from '../../practice.ts'
import { useLook } from '../../words/look-context.ts'
import { practiceWords } from '../../words/practice-words.ts'
import { today } from '../../words/today.ts'
import { screenOfDeadline } from '../closing/deed-screen.ts'
import { bytesOf, keepFile } from '../keep-file.ts'

/** How many days ahead the list goes before all of it is asked for. */
const span = 40

/** The deadlines of some books beside whether each is ready, and their calendar as a file. */
export function PracticeDeadlines({ books }: { readonly books: readonly PracticeRow[] }) {
  const { words: common, look } = useLook()
  const words = practiceWords[look.language]
  const { data, error, isError, refetch } = usePracticeDeadlines()
  const [isWhole, whole] = useState(false)
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const keepCalendar = async () => {
    try {
      const through = addMonths(today(), 12)
      const address = `/v1/practice.calendar?${new URLSearchParams({ through })}`
      const made = await fetchTaken<OutputOf<'practice.calendar'>>(address, look.language)
      refuse([])
      if (made.base64 !== undefined)
        keepFile(made.file, new Blob([bytesOf(made.base64)], { type: 'text/calendar' }))
    } catch (failed) {
      refuse(refusalsIn(failed))
    }
  }
  useScreenKeys([{ key: 'c', label: words.calendar, run: () => void keepCalendar() }])
  if (isError) return <Failure error={error} again={() => void refetch()} />
  if (data === undefined) return <Loading />
  const names = new Set(books.map(({ book }) => book))
  const wanted = data.deadlines.filter(({ book }) => names.has(book))
  const near = wanted.filter(({ on }) => daysBetween(data.on, on) <= span)
  const shown = isWhole ? wanted : near
  const hasMany = new Set(data.deadlines.map(({ book }) => book)).size > 1
  const left = wanted.length - near.length
  return (
    <section aria-label={words.deadlines}>
      <div className="deadline-head">
        <h2>{words.deadlines}</h2>
        <Button kind="word" keyHint="c" onPress={() => void keepCalendar()}>
          {words.calendar}
        </Button>
        {left === 0 ? null : (
          <Button kind="word" onPress={() => whole(!isWhole)}>
            {isWhole ? words.fewer(span) : words.later(left)}
          </Button>
        )}
      </div>
      <RefusalBox refusals={refusals} />
      {shown.length === 0 ? (
        <p className="second">{words.nothingDue}</p>
      ) : (
        <div className="table-scroll">
          <table className="table practice-due" aria-label={words.deadlines}>
            <thead>
              <tr>
                <th scope="col">{words.due}</th>
                {hasMany ? <th scope="col">{words.client}</th> : null}
                <th scope="col">{words.what}</th>
                <th scope="col">{common.period}</th>
                <th scope="col">{words.ready}</th>
                <th scope="col" className="amount">
                  {common.amount}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((each) => (
                <DeadlineRow key={`${each.book} ${each.id}`} deadline={each} hasBook={hasMany} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

type RowProps = { readonly deadline: PracticeDeadline; readonly hasBook: boolean }

function DeadlineRow({ deadline, hasBook }: RowProps) {
  const { look } = useLook()
  const words = practiceWords[look.language]
  const { book, title, label, on, state, from, through, amount, source, checked, note } = deadline
  const screen = screenOfDeadline(deadline)
  return (
    <tr title={source}>
      <td>
        {state === 'late' ? <span className="state-word">{words.passed(on)}</span> : on}
        {checked ? null : <span className="second small">{words.unchecked}</span>}
      </td>
      {hasBook ? <td className="second">{title}</td> : null}
      <th scope="row">
        {screen === undefined ? (
          label
        ) : (
          <Link to={screen.to} params={{ book, ...screen.params }} search={screen.search}>
            {label}
          </Link>
        )}
        {note === undefined ? null : <span className="second deadline-note">{note}</span>}
      </th>
      <td className="second whole">{from === through ? through : words.span(from, through)}</td>
      <td>
        <Readiness ready={deadline.ready} missing={deadline.missing} />
      </td>
      <td className="amount">{amount === undefined ? null : <Amount value={amount} />}</td>
    </tr>
  )
}

/** Whether the books are ready for a deadline, or what they lack. */
export function Readiness({ ready, missing }: Pick<PracticeDeadline, 'ready' | 'missing'>) {
  const { look } = useLook()
  const words = practiceWords[look.language]
  if (ready) return <ProofLine holds>{words.readyWord}</ProofLine>
  return <span className="second">{missing.map((each) => words.lacks[each]).join(', ')}</span>
}
