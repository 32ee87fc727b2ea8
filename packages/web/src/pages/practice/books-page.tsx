import './practice.css'
import { folded } from '@daybook/core/kit/fold.ts'
import { Link, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Failure, Loading } from '../../parts/notices.tsx'
import { needsSomebody, type PracticeRow, usePractice } from '../../practice.ts'
import { consolidatedWords } from '../../words/consolidated-words.ts'
import { firstRunWords } from '../../words/first-run-words.ts'
import { useLook } from '../../words/look-context.ts'
import { practiceWords } from '../../words/practice-words.ts'
import { relatedWords } from '../../words/related-words.ts'
import { today } from '../../words/today.ts'
import { BatchBar } from './practice-batch.tsx'
import { PracticeDeadlines } from './practice-deadlines.tsx'
import { PracticeGrid } from './practice-grid.tsx'
import { PushPanel } from './push-panel.tsx'

/** The home of a practice: all open books in one grid, those that need somebody first. */
export function BooksPage() {
  const { words: common, look } = useLook()
  const words = practiceWords[look.language]
  const navigate = useNavigate()
  const { data, error, isError, refetch } = usePractice()
  const rows = data?.books ?? []
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [text, filter] = useState('')
  const [isPushing, pushing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const shown = rows.filter(({ title, book }) => folded(`${title} ${book}`).includes(folded(text)))
  const choose = (book: string) => {
    const next = new Set(chosen)
    if (!next.delete(book)) next.add(book)
    setChosen(next)
  }
  const meant = chosen.size === 0 ? shown : rows.filter(({ book }) => chosen.has(book))
  const joined = { books: meant.flatMap(({ book, reason }) => (reason === '' ? [book] : [])).join(',') }
  const { consolidate } = consolidatedWords[look.language]
  const { related } = relatedWords[look.language]
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'ArrowRight', label: words.cell, shown: '←→' },
    { key: 'Enter', label: common.open },
    { key: ' ', label: words.choose, shown: words.space },
    { key: '/', label: common.filter.toLocaleLowerCase(look.language), run: () => field.current?.focus() },
    {
      key: 'g',
      label: consolidate,
      run: () => void navigate({ to: '/books/consolidated', search: joined }),
    },
    { key: 'i', label: related, run: () => void navigate({ to: '/books/related', search: {} }) },
    {
      key: 'n',
      label: firstRunWords[look.language].newBooks,
      run: () => void navigate({ to: '/books/new', search: {} }),
    },
  ])
  return (
    <>
      <Head title={common.allBooks}>
        <span className="state">{data === undefined ? '' : words.count(rows.length, today())}</span>
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
          <Link className="button" data-kind="outlined" to="/books/consolidated" search={joined}>
            {consolidate} <span className="key">g</span>
          </Link>
          <Link className="button" data-kind="outlined" to="/books/related" search={{}}>
            {related} <span className="key">i</span>
          </Link>
          <Link className="button" data-kind="filled" to="/books/new" search={{}}>
            {firstRunWords[look.language].newBooks} <span className="key">n</span>
          </Link>
        </div>
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data === undefined ? null : (
          <>
            <div className="inside practice-head">
              <Sums rows={rows} />
            </div>
            <PracticeGrid rows={shown} chosen={chosen} choose={choose} />
            {rows.length === 0 ? (
              <p className="inside second">{words.none}</p>
            ) : (
              <div className="inside">
                <BatchBar rows={meant} chosen={chosen.size} push={() => pushing(true)} />
                <PracticeDeadlines books={shown} />
              </div>
            )}
          </>
        )}
      </div>
      {isPushing ? <PushPanel rows={rows} chosen={[...chosen]} close={() => pushing(false)} /> : null}
    </>
  )
}

/** One line of sums: how many books need somebody, and for what. */
function Sums({ rows }: { readonly rows: readonly PracticeRow[] }) {
  const { look } = useLook()
  const words = practiceWords[look.language]
  const needing = rows.filter(needsSomebody).length
  const sum = (part: 'waiting' | 'questions') => rows.reduce((all, row) => all + row[part], 0)
  const said = [
    needing === 0 ? '' : words.needYou(needing),
    words.lines(sum('waiting')),
    words.asked(sum('questions')),
  ]
    .filter((each) => each !== '')
    .join(' · ')
  return (
    <p role="status" className="sums">
      {said}
    </p>
  )
}
