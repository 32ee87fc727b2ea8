import './practice.css'
import { folded } from '@daybook/core/kit/fold.ts'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { openBooksQuery } from '../books.ts'
import { Head } from '../frame/head.tsx'
import { useScreenKeys } from '../frame/keys.ts'
import { Failure, Loading } from '../parts/notices.tsx'
import { needsSomebody, type PracticeRow, usePractice } from '../practice.ts'
import { firstRunWords } from '../words/first-run-words.ts'
import { useLook } from '../words/look-context.ts'
import { practiceWords } from '../words/practice-words.ts'
import { today } from '../words/today.ts'
import { Deadlines } from './practice-deadlines.tsx'
import { PracticeGrid } from './practice-grid.tsx'

/** The home of a practice: all open books in one grid, those that need somebody first. */
export function BooksPage() {
  const { words: common, look } = useLook()
  const words = practiceWords[look.language]
  const navigate = useNavigate()
  const { data: books, error, isError, refetch } = useQuery(openBooksQuery)
  const { rows, isKnown } = usePractice(books ?? [])
  const [text, filter] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const shown = rows.filter(({ title, name }) => folded(`${title} ${name}`).includes(folded(text)))
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'ArrowRight', label: words.cell, shown: '←→' },
    { key: 'Enter', label: common.open },
    { key: '/', label: common.filter.toLocaleLowerCase(look.language), run: () => field.current?.focus() },
    {
      key: 'n',
      label: firstRunWords[look.language].newBooks,
      run: () => void navigate({ to: '/books/new', search: {} }),
    },
  ])
  return (
    <>
      <Head title={common.allBooks}>
        <span className="state">{books === undefined ? '' : words.state(books.length, today())}</span>
        <label className="labelled">
          <span>{common.filter}</span>
          <input
            ref={field}
            className="field"
            value={text}
            onChange={(event) => filter(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return
              filter('')
              document.querySelector<HTMLElement>('tbody tr[tabindex="0"]')?.focus()
            }}
          />
        </label>
        <div className="acts">
          <Link className="button" data-kind="filled" to="/books/new" search={{}}>
            {firstRunWords[look.language].newBooks} <span className="key">n</span>
          </Link>
        </div>
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {books === undefined && !isError ? <Loading /> : null}
        {books === undefined ? null : (
          <>
            <div className="inside practice-head">
              <Deadlines rows={rows} />
              <Sums rows={rows} isKnown={isKnown} />
            </div>
            <PracticeGrid rows={shown} isKnown={isKnown} />
            {books.length === 0 ? <p className="inside second">{words.none}</p> : null}
          </>
        )}
      </div>
    </>
  )
}

/** One line of sums: how many books need somebody, and for what. */
function Sums({ rows, isKnown }: { readonly rows: readonly PracticeRow[]; readonly isKnown: boolean }) {
  const { look } = useLook()
  const words = practiceWords[look.language]
  const needing = rows.filter(needsSomebody).length
  const sum = (part: 'waiting' | 'questions') =>
    rows.reduce((all, { status }) => all + (status?.[part] ?? 0), 0)
  const [text, say] = useState('')
  const said = [
    needing === 0 ? '' : words.needYou(needing),
    words.lines(sum('waiting')),
    words.asked(sum('questions')),
  ]
    .filter((each) => each !== '')
    .join(' · ')
  // Said once when all is known, not with every book that comes in.
  useEffect(() => {
    if (isKnown) say(said)
  }, [isKnown, said])
  return (
    <p role="status" className="sums">
      {text}
    </p>
  )
}
