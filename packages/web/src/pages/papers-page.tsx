import { folded } from '@daybook/core/kit/fold.ts'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../books.ts'
import type { OutputOf } from '../client.ts'
import { Head } from '../frame/head.tsx'
import { useScreenKeys } from '../frame/keys.ts'
import { Button } from '../parts/button.tsx'
import { EntryLink } from '../parts/entry-link.tsx'
import { FilterField } from '../parts/filter-field.tsx'
import { Icon } from '../parts/icons.tsx'
import { Failure, Loading } from '../parts/notices.tsx'
import { useRowKeys } from '../parts/row-keys.ts'
import { fileSize } from '../words/file-size.ts'
import { useLook } from '../words/look-context.ts'
import { paperWords } from '../words/paper-words.ts'
import { paperAddress } from './attach-papers.ts'
import { WaitingPapers } from './waiting-papers.tsx'

const pageSize = 200

/** All papers with the entries that they belong to; a row opens the entry with its paper beside it. */
export function PapersPage() {
  const { words: common, look } = useLook()
  const words = paperWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const [after, turn] = useState<readonly string[]>([])
  const [text, filter] = useState('')
  const last = after.at(-1)
  const { data, error, isError, refetch } = useRead('paper.list', {
    limit: pageSize,
    ...(last === undefined ? {} : { after: last }),
  })
  const rows = (data ?? []).filter((each) => folded(`${each.name} ${each.entry}`).includes(folded(text)))
  const keys = useRowKeys(rows.length, (index) => {
    const entry = rows[index]?.entry
    if (entry !== undefined) void navigate({ to: '/$book/entry/$entry', params: { book: name, entry } })
  })
  const current = rows[keys.current]
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.openEntry },
    {
      key: 'o',
      label: words.open,
      run: () => {
        if (current !== undefined)
          window.open(paperAddress(name, current.entry, current.sha256), '_blank', 'noopener')
      },
    },
  ])
  const next = data?.length === pageSize ? data.at(-1)?.entry : undefined
  return (
    <>
      <Head title={common.papers}>
        <FilterField value={text} onChange={filter} />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <>
            <WaitingPapers />
            <PapersTable rows={rows} keys={keys} isEmpty={data.length === 0} />
            <p className="inside second">
              <span>
                {words.dropOn} <kbd>p</kbd>
              </span>
            </p>
            <div className="inside pager">
              {after.length === 0 ? null : (
                <Button onPress={() => turn(after.slice(0, -1))}>{common.back}</Button>
              )}
              {next === undefined ? null : (
                <Button onPress={() => turn([...after, next])}>{common.more}</Button>
              )}
            </div>
          </>
        )}
      </div>
    </>
  )
}

function PapersTable({
  rows,
  keys,
  isEmpty,
}: {
  readonly rows: OutputOf<'paper.list'>
  readonly keys: ReturnType<typeof useRowKeys>
  readonly isEmpty: boolean
}) {
  const { words: common, look } = useLook()
  const words = paperWords[look.language]
  const { name } = useBook()
  return (
    <table className="table" aria-label={common.papers}>
      <thead>
        <tr>
          <th scope="col">{words.paper}</th>
          <th scope="col">{common.entry}</th>
          <th scope="col">{words.kind}</th>
          <th scope="col" className="amount">
            {words.size}
          </th>
        </tr>
      </thead>
      <tbody {...keys.body}>
        {rows.map((each, index) => (
          <tr key={`${each.entry} ${each.sha256} ${each.name}`} {...keys.row(index)}>
            <th scope="row">
              <a
                href={paperAddress(name, each.entry, each.sha256)}
                target="_blank"
                rel="noopener noreferrer"
                tabIndex={-1}
              >
                <Icon name="paper" /> {each.name}
              </a>
            </th>
            <td>
              <EntryLink isInRow entry={each.entry} />
            </td>
            <td className="second">{words.kindOf(each.mediaType)}</td>
            <td className="amount">{fileSize(each.size, look.language)}</td>
          </tr>
        ))}
        {!isEmpty ? null : (
          <tr className="sample-row">
            <th scope="row">{words.sample}</th>
            <td>J12</td>
            <td>{words.kindOf('application/pdf')}</td>
            <td className="amount">{fileSize(84_300, look.language)}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
