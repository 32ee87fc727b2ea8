import './review.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { refusalsIn, useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { reviewWords } from '../../words/review-words.ts'
import { FindingPanel } from './finding-panel.tsx'
import { ReviewTabs } from './review-tabs.tsx'
import { RunPanel } from './run-panel.tsx'

type Finding = OutputOf<'review.list'>['findings'][number]

/** What the last review found, the gravest first; a finding opens beside the list, with what mends it. */
export function FindingsPage() {
  const { words: common, look } = useLook()
  const words = reviewWords[look.language]
  const { name: book } = useBook()
  const navigate = useNavigate()
  const { show, finding } = useSearch({ from: '/$book/review' })
  const { data, error, isError, refetch } = useRead('review.list', { state: show ?? 'open' })
  const [isAsking, ask] = useState(false)
  const { bar, say } = useUndoBar()
  const isNever = isError && refusalsIn(error).some(({ code }) => code === 'review-none')
  const go = (search: typeof show, open?: string) =>
    void navigate({
      to: '/$book/review',
      params: { book },
      search: {
        ...(search === undefined ? {} : { show: search }),
        ...(open === undefined ? {} : { finding: open }),
      },
      replace: true,
    })
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    { key: 'r', label: words.run, run: () => ask(true) },
  ])
  return (
    <>
      <Head title={words.title}>
        <ReviewTabs here="findings" />
        <label className="labelled">
          <span>{words.shown}</span>
          <select
            className="field"
            value={show ?? 'open'}
            onChange={({ target }) =>
              go(target.value === 'dismissed' || target.value === 'all' ? target.value : undefined)
            }
          >
            {Object.entries(words.showing).map(([key, text]) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))}
          </select>
        </label>
        {data === undefined || isError ? null : (
          <span className="state" role="status">
            {words.reviewed(data.from, data.through, data.reviewed)}
            {data.since === 0 ? '' : ` · ${words.since(data.since)}`}
          </span>
        )}
        <div className="acts">
          <Button kind="filled" keyHint="r" onPress={() => ask(true)}>
            {words.run}
          </Button>
        </div>
      </Head>
      <div className="content">
        {isNever ? <p className="inside second">{words.neverYet}</p> : null}
        {isError && !isNever ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data === undefined || isError ? null : data.findings.length === 0 ? (
          <p className="inside second">{words.none}</p>
        ) : (
          <FindingTable findings={bySeverity(data.findings)} chosen={finding} open={(key) => go(show, key)} />
        )}
      </div>
      {isAsking ? <RunPanel last={data} say={say} close={() => ask(false)} /> : null}
      {isAsking || finding === undefined || isError ? null : (
        <FindingPanel key={finding} finding={finding} say={say} close={() => go(show)} />
      )}
      {bar}
    </>
  )
}

const order = ['error', 'warning', 'note'] as const

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((left, right) => order.indexOf(left.severity) - order.indexOf(right.severity))
}

function FindingTable({
  findings,
  chosen,
  open,
}: {
  readonly findings: readonly Finding[]
  readonly chosen: string | undefined
  open(finding: string): void
}) {
  const { words: common, look } = useLook()
  const words = reviewWords[look.language]
  const start = Math.max(
    0,
    findings.findIndex((each) => each.finding === chosen),
  )
  const keys = useRowKeys(
    findings.length,
    (index) => {
      const key = findings[index]?.finding
      if (key !== undefined) open(key)
    },
    start,
  )
  const body = useFirstFocus(findings.length)
  return (
    <div className="table-scroll">
      <table className="table findings" aria-label={words.tabs.findings}>
        <thead>
          <tr>
            <th scope="col">{words.severity}</th>
            <th scope="col">{words.found}</th>
            <th scope="col">{common.date}</th>
            <th scope="col" className="amount">
              {words.evidence}
            </th>
            <th scope="col" className="amount">
              {common.amount}
            </th>
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {findings.map((each, index) => (
            <tr
              key={each.finding}
              {...keys.row(index)}
              aria-current={each.finding === chosen ? 'true' : undefined}
              onClick={() => open(each.finding)}
            >
              <td>
                <Weight of={each} />
              </td>
              <th scope="row">
                {each.what}
                {each.reason === '' ? null : <span className="second small">{each.reason}</span>}
              </th>
              <td className="second">{each.date}</td>
              <td className="amount">{each.evidence}</td>
              <td className="amount">{each.amount === '' ? null : <Amount value={each.amount} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Weight({ of: { severity, state } }: { readonly of: Finding }) {
  const { look } = useLook()
  const words = reviewWords[look.language]
  const text = words.severities[severity]
  if (state === 'dismissed') return <span className="second">{words.showing.dismissed}</span>
  if (severity === 'error') return <span className="wrong-word">{text}</span>
  if (severity === 'warning') return <span className="state-word">{text}</span>
  return <span className="second">{text}</span>
}
