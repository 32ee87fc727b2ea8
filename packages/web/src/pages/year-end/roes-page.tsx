import './year-end.css'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { roeWords } from '../../words/roe-words.ts'
import { RoeForPanel } from './roe-for-panel.tsx'
import { RoeXmlPanel } from './roe-panels.tsx'
import { YearEndTabs } from './tabs.tsx'
import { useNames } from './use-names.ts'

type List = OutputOf<'roe.list'>

/** Who needs a record of employment and by when, and the records that were issued. */
export function RoesPage() {
  const { words: common, look } = useLook()
  const words = roeWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { bar, say } = useUndoBar()
  const [all, showAll] = useState(false)
  const [panel, open] = useState<'for' | 'xml'>()
  const { data, error, isError, refetch } = useRead('roe.list', { all })
  const toSend = (data?.records ?? []).filter(({ state }) => state === 'to-send').map(({ roe }) => roe)
  const begin = (row: List['needed'][number]) =>
    void navigate({
      to: '/$book/year-end/roe/for/$employee',
      params: { book: name, employee: row.employee },
      search: row.kind === 'left' ? {} : { last: row.last },
    })
  const show = (roe: string) => void navigate({ to: '/$book/year-end/roe/$roe', params: { book: name, roe } })
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    { key: 'n', label: words.issueFor, run: () => open('for') },
    ...(toSend.length === 0 ? [] : [{ key: 'x', label: words.xml, run: () => open('xml') }]),
  ])
  return (
    <>
      <Head title={words.title}>
        <label className="labelled">
          <input type="checkbox" checked={all} onChange={(event) => showAll(event.target.checked)} />
          <span>{words.all}</span>
        </label>
        <div className="acts">
          {toSend.length === 0 ? null : (
            <Button keyHint="x" onPress={() => open('xml')}>
              {words.xml}
            </Button>
          )}
          <Button keyHint="n" onPress={() => open('for')}>
            {words.issueFor}
          </Button>
        </div>
        <YearEndTabs here="roe" />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <>
            <h2 className="list-title">{words.needed}</h2>
            {data.needed.length === 0 ? (
              <p className="opening-line">{words.nobody}</p>
            ) : (
              <NeededTable rows={data.needed} open={begin} />
            )}
            <h2 className="list-title">{words.issued}</h2>
            {data.records.length === 0 ? (
              <p className="opening-line">{words.noRecords}</p>
            ) : (
              <RecordTable rows={data.records.toReversed()} isFirst={data.needed.length === 0} open={show} />
            )}
          </>
        )}
      </div>
      {panel === 'for' ? <RoeForPanel close={() => open(undefined)} /> : null}
      {panel === 'xml' ? (
        <RoeXmlPanel
          records={toSend}
          say={(what) => {
            open(undefined)
            say(what)
          }}
          close={() => open(undefined)}
        />
      ) : null}
      {bar}
    </>
  )
}

function NeededTable({
  rows,
  open,
}: {
  readonly rows: List['needed']
  open(row: List['needed'][number]): void
}) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const keys = useRowKeys(rows.length, (index) => {
    const row = rows[index]
    if (row !== undefined) open(row)
  })
  const body = useFirstFocus(rows.length)
  return (
    <div className="scrolls">
      <table className="table" aria-label={words.needed}>
        <thead>
          <tr>
            <th scope="col">{words.employee}</th>
            <th scope="col">{words.why}</th>
            <th scope="col">{words.last}</th>
            <th scope="col">{words.reason}</th>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((each, index) => (
            <tr
              key={`${each.employee} ${each.last} ${each.kind}`}
              {...keys.row(index)}
              className="opens"
              onClick={() => open(each)}
            >
              <th scope="row">{each.name}</th>
              <td>{each.why}</td>
              <td className="second">{each.last}</td>
              <td className="second">{each.code}</td>
              <td className="second">
                {each.due} {each.late ? <span className="state-word">{words.late}</span> : null}
              </td>
              <td>{each.ready ? words.ready : <span className="second">{words.notReady}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function RecordTable({
  rows,
  isFirst,
  open,
}: {
  readonly rows: List['records']
  readonly isFirst: boolean
  open(roe: string): void
}) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const nameOf = useNames()
  const keys = useRowKeys(rows.length, (index) => open(rows[index]?.roe ?? ''))
  const body = useFirstFocus(isFirst ? rows.length : 0)
  return (
    <div className="scrolls">
      <table className="table" aria-label={words.issued}>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.employee}</th>
            <th scope="col">{words.serial}</th>
            <th scope="col">{words.days}</th>
            <th scope="col">{words.reason}</th>
            <th scope="col" className="amount">
              {words.hours}
            </th>
            <th scope="col" className="amount">
              {words.total}
            </th>
            <th scope="col">{words.filed}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((each, index) => (
            <tr key={each.roe} {...keys.row(index)} className="opens" onClick={() => open(each.roe)}>
              <td className="second">{each.roe}</td>
              <th scope="row">{nameOf(each.employee)}</th>
              <td className="second">{each.serial}</td>
              <td className="second whole">{words.span(each.first, each.last)}</td>
              <td className="second">{each.code}</td>
              <td className="amount">{each.hours}</td>
              <td className="amount">
                <Amount value={each.total} />
              </td>
              <td className="second">{each.filed}</td>
              <td>
                <RoeState state={each.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What stands with a record: one to send waits for somebody. */
export function RoeState({ state }: { readonly state: string }) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const text = words.states[state] ?? state
  return <span className={state === 'to-send' ? 'state-word' : 'second'}>{text}</span>
}
