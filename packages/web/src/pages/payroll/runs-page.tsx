import './payroll.css'
import { useNavigate } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useLook } from '../../words/look-context.ts'
import { payWords } from '../../words/pay-words.ts'
import { PayTabs } from './pay-tabs.tsx'

/** The pay runs of this year and the last, the newest first; what was begun and not posted stands above. */
export function RunsPage() {
  const { words: common, look } = useLook()
  const words = payWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const from = `${new Date().getFullYear() - 1}-01-01`
  const { data, error, isError, refetch } = useRead('payrun.list', { from })
  const rows = (data?.runs ?? []).toReversed()
  const begin = () => void navigate({ to: '/$book/pay/run', params: { book: name } })
  const open = (index: number) => {
    const run = rows[index]?.run
    if (run !== undefined) void navigate({ to: '/$book/pay/runs/$run', params: { book: name, run } })
  }
  const keys = useRowKeys(rows.length, open)
  const body = useFirstFocus(rows.length)
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    { key: 'n', label: words.newRun, run: begin },
  ])
  return (
    <>
      <Head title={words.title}>
        <div className="acts">
          <Button kind="filled" keyHint="n" onPress={begin}>
            {words.newRun}
          </Button>
        </div>
        <PayTabs here="runs" />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        <Started />
        {data !== undefined && rows.length === 0 ? <p className="opening-line">{words.noRuns}</p> : null}
        {rows.length === 0 ? null : (
          <div className="scrolls">
            <table className="table run-list" aria-label={words.tabs.runs}>
              <thead>
                <tr>
                  <th scope="col">{words.run}</th>
                  <th scope="col">{common.period}</th>
                  <th scope="col">{words.paid}</th>
                  <th scope="col">{words.kind}</th>
                  <th scope="col">{common.entry}</th>
                  <th scope="col" className="amount">
                    {words.people}
                  </th>
                  <th scope="col" className="amount">
                    {words.gross}
                  </th>
                  <th scope="col" className="amount">
                    {words.net}
                  </th>
                  <th scope="col" className="amount">
                    {words.cost}
                  </th>
                </tr>
              </thead>
              <tbody ref={body} {...keys.body}>
                {rows.map((each, index) => (
                  <RunRow key={each.run} run={each} row={keys.row(index)} open={() => open(index)} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </>
  )
}

function RunRow({
  run,
  row,
  open,
}: {
  readonly run: OutputOf<'payrun.list'>['runs'][number]
  readonly row: object
  open(): void
}) {
  const { look } = useLook()
  const words = payWords[look.language]
  const { corrects } = run
  return (
    <tr {...row} className="opens" onClick={open}>
      <td className="second">{run.run}</td>
      <th scope="row">
        {run.from} – {run.through}
      </th>
      <td>{run.date}</td>
      <td className="second">
        {words.runKinds[run.kind] ?? run.kind}
        {corrects === undefined ? '' : `, ${words.corrects(corrects)}`}
      </td>
      <td className="second">{run.entry}</td>
      <td className="amount">{run.pays}</td>
      <td className="amount">
        <Amount value={run.gross} />
      </td>
      <td className="amount">
        <Amount value={run.net} />
      </td>
      <td className="amount">
        <Amount value={run.cost} />
      </td>
    </tr>
  )
}

/** Runs whose hours somebody entered, which are not posted yet: one line each with the way back in. */
function Started() {
  const { look } = useLook()
  const words = payWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { data } = useRead('payrun.drafts', {})
  const runs = Map.groupBy(data?.drafts ?? [], ({ kind, from, through }) => `${kind} ${from} ${through}`)
  if (runs.size === 0) return null
  return (
    <ul className="started" aria-label={words.started}>
      {[...runs].map(([key, drafts]) => {
        const [first] = drafts
        if (first === undefined) return null
        const { from, through, kind } = first
        const search = { from, through, step: 2, ...(kind === 'off-cycle' ? { off: true } : {}) }
        return (
          <li key={key}>
            <span className="state-word">{words.started}</span>{' '}
            {words.startedOf(from, through, drafts.length)}
            {kind === 'off-cycle' ? `, ${words.runKinds[kind] ?? ''}` : ''}{' '}
            <Button
              kind="word"
              onPress={() => void navigate({ to: '/$book/pay/run', params: { book: name }, search })}
            >
              {words.resume}
              <span className="visually-hidden"> {from}</span>
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
