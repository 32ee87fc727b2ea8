import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf, ServerRefusal } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { deskWords } from '../../words/desk-words.ts'
import { useLook } from '../../words/look-context.ts'
import { useAttaching } from '../attach-papers.ts'
import type { JournalSearch } from './journal-search.ts'

const pageSize = 100

/** The entries of a book, page by page, by words, days and account. */
export function JournalPage() {
  const { words, look } = useLook()
  const { name } = useBook()
  const navigate = useNavigate()
  const search = useSearch({ from: '/$book/journal' })
  const [after, turn] = useState<readonly string[]>([])
  const change = (next: JournalSearch) => {
    turn([])
    void navigate({
      to: '/$book/journal',
      params: { book: name },
      search: (held: JournalSearch) => ({ ...held, ...next }),
      replace: true,
    })
  }
  const last = after.at(-1)
  const { data, error, isError, refetch } = useRead('entry.list', {
    ...search,
    limit: pageSize,
    ...(last === undefined ? {} : { after: last }),
  })
  const rows = data?.entries ?? []
  const open = (index: number) => {
    const entry = rows[index]?.number
    if (entry !== undefined) void navigate({ to: '/$book/entry/$entry', params: { book: name, entry } })
  }
  const create = () => void navigate({ to: '/$book/journal/new', params: { book: name }, search: {} })
  const desk = () => void navigate({ to: '/$book/journal/desk', params: { book: name } })
  const next = data?.next
  const { bar, say } = useUndoBar()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  useScreenKeys([
    { key: 'ArrowDown', label: words.move, shown: '↑↓' },
    { key: 'Enter', label: words.open },
    { key: 'n', label: words.newEntry, run: create },
    { key: 'f', label: deskWords[look.language].title, run: desk },
  ])
  return (
    <>
      <Head title={words.journal}>
        <JournalFilters search={search} change={change} />
        <div className="acts">
          <Button keyHint="f" onPress={desk}>
            {deskWords[look.language].title}
          </Button>
          <Button kind="filled" keyHint="n" onPress={create}>
            {words.newEntry}
          </Button>
        </div>
      </Head>
      <div className="content">
        <RefusalBox refusals={refusals} />
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <>
            <EntriesTable rows={rows} open={open} say={say} refuse={refuse} />
            {rows.length === 0 ? <p className="inside second">{words.nothingHere}</p> : null}
            <div className="inside pager">
              {after.length === 0 ? null : (
                <Button onPress={() => turn(after.slice(0, -1))}>{words.back}</Button>
              )}
              {next === undefined ? null : (
                <Button onPress={() => turn([...after, next])}>{words.more}</Button>
              )}
            </div>
          </>
        )}
      </div>
      {bar}
    </>
  )
}

function JournalFilters({
  search,
  change,
}: {
  readonly search: JournalSearch
  change(next: JournalSearch): void
}) {
  const { words } = useLook()
  return (
    <>
      <label className="labelled">
        <span>{words.filter}</span>
        <input
          className="field"
          defaultValue={search.text ?? ''}
          onChange={(event) => change({ text: event.target.value || undefined })}
        />
      </label>
      <span className="labelled">
        <span aria-hidden="true">{words.from}</span>
        <DateField
          label={words.from}
          value={search.from ?? ''}
          onChange={(day) => change({ from: day === '' ? undefined : day })}
        />
      </span>
      <span className="labelled">
        <span aria-hidden="true">{words.through}</span>
        <DateField
          label={words.through}
          value={search.through ?? ''}
          onChange={(day) => change({ through: day === '' ? undefined : day })}
        />
      </span>
    </>
  )
}

type TableProps = {
  readonly rows: OutputOf<'entry.list'>['entries']
  open(index: number): void
  say(what: string, act: number): void
  refuse(refusals: readonly ServerRefusal[]): void
}

/** The entries as rows; papers can be dropped on each. */
function EntriesTable({ rows, open, say, refuse }: TableProps) {
  const { words } = useLook()
  const keys = useRowKeys(rows.length, open)
  const { target, over, refusals } = useAttaching(say)
  useEffect(() => refuse(refusals), [refuse, refusals])
  return (
    <table className="table" data-phone="journal" aria-label={words.journal}>
      <thead>
        <tr>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.entry}</th>
          <th scope="col">{words.payee}</th>
          <th scope="col">{words.memo}</th>
          <th scope="col" className="amount">
            {words.amount}
          </th>
        </tr>
      </thead>
      <tbody {...keys.body}>
        {rows.map((each, index) => (
          <tr
            key={each.number}
            {...keys.row(index)}
            {...target(each.number)}
            data-over={over === each.number}
          >
            <td className="second">{each.date}</td>
            <th scope="row">
              <EntryLink isInRow entry={each.number} />
            </th>
            <td>{each.payee ?? ''}</td>
            <td className="second">{each.memo}</td>
            <td className="amount">
              <Amount value={each.total} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
