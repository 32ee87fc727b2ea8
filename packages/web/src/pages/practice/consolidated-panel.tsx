import type { PageJson } from '@daybook/app/print/json.ts'
import { useState } from 'react'
import { BookContext, useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { SidePanel } from '../../parts/form-parts.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { consolidatedWords } from '../../words/consolidated-words.ts'
import { useLook } from '../../words/look-context.ts'
import { ExplainPanel } from '../explain-panel.tsx'
import { figuresAt, type JoinedAnswer } from './joined-figures.ts'

/** A figure of one of the books: which of them, and its id there. */
type BookFigure = { readonly book: string; readonly figure: string }

/**
 * What a joined amount is made of: each account of each book that is in it, with its amount there. One opens
 * down to its postings in its own book; from there the way back leads here.
 */
export function ConsolidatedPanel({
  page,
  answer,
  cell,
  close,
}: {
  readonly page: PageJson
  readonly answer: JoinedAnswer
  readonly cell: { readonly column: string; readonly row: number }
  close(): void
}) {
  const { look } = useLook()
  const words = consolidatedWords[look.language]
  const [opened, open] = useState<BookFigure>()
  const row = page.rows[cell.row]
  const column = page.columns.find(({ key }) => key === cell.column)
  const { figures, pairs } = figuresAt(page, answer, cell)
  const [only, ...more] = figures
  const alone = only !== undefined && more.length === 0 && pairs.length === 0 ? only : undefined
  const shown = opened ?? alone
  if (shown !== undefined)
    return (
      <BookContext.Provider value={shown.book}>
        <ExplainPanel
          figure={shown.figure}
          close={() => (opened === undefined ? close() : open(undefined))}
        />
      </BookContext.Provider>
    )
  const title = [row?.cells.account, column?.label[look.language]].filter((each) => each).join(' · ')
  return (
    <SidePanel title={title} close={close}>
      <p>
        <Amount value={row?.cells[cell.column] ?? '0.00'} zero="dash" />
      </p>
      {figures.length === 0 && pairs.length === 0 ? <p className="second">{words.noFigure}</p> : null}
      <ul className="joined-parts" aria-label={words.madeOf}>
        {figures.map((each) => (
          <li key={`${each.book} ${each.figure}`}>
            <BookContext.Provider value={each.book}>
              <BookPart of={each} open={() => open(each)} />
            </BookContext.Provider>
          </li>
        ))}
        {pairs.map(({ pair, taken }) => (
          <li key={pair}>
            <span>{pair}</span> <Amount value={taken} zero="dash" />
          </li>
        ))}
      </ul>
    </SidePanel>
  )
}

/** An account of a book with its amount, which opens in that book. */
function BookPart({ of: { book, figure }, open }: { readonly of: BookFigure; open(): void }) {
  const { data, error, isError, refetch } = useRead('figure.explain', { figure, tree: false, postings: 0 })
  if (isError) return <Failure error={error} again={() => void refetch()} />
  if (data === undefined) return <Loading />
  return (
    <>
      <span className="second">{book}</span>{' '}
      <Button kind="word" onPress={open}>
        {data.label}
      </Button>{' '}
      <Amount value={data.value} zero="dash" />
    </>
  )
}
