import './trade.css'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { AccountField } from '../../parts/account-field.tsx'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { chequeLogWords } from '../../words/cheque-log-words.ts'
import { useLook } from '../../words/look-context.ts'
import { routineWords } from '../../words/routine-words.ts'
import { CalibratePanel } from './calibrate-panel.tsx'
import { type ChequeDeed, ChequeDeedPanel, type LoggedCheque } from './cheque-deeds.tsx'
import { type ChequePanelProps, PrintCheques, WriteCheque } from './cheque-panels.tsx'
import { SetupPanel } from './setup-panel.tsx'
import { TradeTabs } from './trade-tabs.tsx'
import { UnusedPanel } from './unused-panel.tsx'

const states = ['outstanding', 'cleared', 'stopped', 'void', 'unused', 'missing'] as const

type Panel =
  | { readonly kind: 'write' | 'print' | 'setup' | 'calibrate' }
  | { readonly kind: 'unused'; readonly numbers: string }
  | { readonly kind: 'deed'; readonly deed: ChequeDeed; readonly cheque: LoggedCheque }

/** The log of cheques of a bank account: every number with what became of it, and what can be done. */
export function ChequesPage() {
  const { words: common, look } = useLook()
  const words = chequeLogWords[look.language]
  const routine = routineWords[look.language]
  const { bar, say } = useUndoBar()
  const [account, choose] = useState('')
  const [state, narrow] = useState<'' | (typeof states)[number]>('')
  const [panel, show] = useState<Panel>()
  const from = account === '' ? {} : { account }
  const { data, error, isError, refetch } = useRead('cheque.log', from)
  const rows = (data ?? []).filter((each) => state === '' || each.status === state).toReversed()
  const close = () => show(undefined)
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.openEntry },
    { key: 'n', label: words.write, run: () => show({ kind: 'write' }) },
    { key: 'p', label: words.print, run: () => show({ kind: 'print' }) },
    { key: 'w', label: words.setup, run: () => show({ kind: 'setup' }) },
    { key: 'm', label: routine.calibrate, run: () => show({ kind: 'calibrate' }) },
    { key: 'u', label: words.unused, run: () => show({ kind: 'unused', numbers: '' }) },
  ])
  const panelProps = { account, say, close }
  return (
    <>
      <Head title={words.title}>
        <span className="labelled">
          <span aria-hidden="true">{words.bankAccount}</span>
          <span className="boxed-account boxed">
            <AccountField label={words.bankAccount} value={account} onChange={choose} />
          </span>
        </span>
        <label className="labelled">
          <span>{words.show}</span>
          <select
            className="field"
            value={state}
            onChange={(event) => narrow(states.find((each) => each === event.target.value) ?? '')}
          >
            <option value="">{words.all}</option>
            {states.map((each) => (
              <option key={each} value={each}>
                {words.states[each]}
              </option>
            ))}
          </select>
        </label>
        <div className="acts">
          <ListFiles
            command="cheque.log"
            input={{ ...from, ...(state === '' ? {} : { status: state }) }}
            isEmpty={rows.length === 0}
          />
          <Button keyHint="u" onPress={() => show({ kind: 'unused', numbers: '' })}>
            {words.unused}
          </Button>
          <Button keyHint="m" onPress={() => show({ kind: 'calibrate' })}>
            {routine.calibrate}
          </Button>
          <Button keyHint="w" onPress={() => show({ kind: 'setup' })}>
            {words.setup}
          </Button>
          <Button keyHint="p" onPress={() => show({ kind: 'print' })}>
            {words.print}
          </Button>
          <Button kind="filled" keyHint="n" onPress={() => show({ kind: 'write' })}>
            {words.write}
          </Button>
        </div>
        <TradeTabs side="supplier" here="cheques" />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data !== undefined && data.length === 0 ? <p className="opening-line">{words.none}</p> : null}
        <Accounted log={data ?? []} />
        {rows.length === 0 ? null : (
          <ChequeTable
            rows={rows}
            choose={(deed, cheque) => show({ kind: 'deed', deed, cheque })}
            declare={(numbers) => show({ kind: 'unused', numbers })}
          />
        )}
      </div>
      {panel?.kind === 'write' ? <WriteCheque {...panelProps} /> : null}
      {panel?.kind === 'print' ? <PrintCheques {...panelProps} /> : null}
      {panel?.kind === 'calibrate' ? <CalibratePanel {...panelProps} /> : null}
      {panel?.kind === 'setup' ? <SetupPanel {...panelProps} /> : null}
      {panel === undefined ? null : <RowPanel panel={panel} {...panelProps} />}
      {bar}
    </>
  )
}

/** What is done to a number of the log, or to a run that is missing. */
function RowPanel({ panel, ...props }: { readonly panel: Panel } & ChequePanelProps) {
  if (panel.kind === 'unused') return <UnusedPanel key={panel.numbers} numbers={panel.numbers} {...props} />
  if (panel.kind !== 'deed') return null
  const { deed, cheque } = panel
  return <ChequeDeedPanel key={`${deed} ${cheque.number}`} deed={deed} cheque={cheque} {...props} />
}

/** That every number of the series is known, or which are not. */
function Accounted({ log }: { readonly log: readonly LoggedCheque[] }) {
  const { look } = useLook()
  const words = chequeLogWords[look.language]
  if (log.length === 0) return null
  const missing = log.filter(({ status }) => status === 'missing' || status === 'twice')
  return (
    <p className="opening-line">
      <ProofLine holds={missing.length === 0}>
        {missing.length === 0
          ? words.accounted(log.reduce((sum, { number }) => sum + countOf(number), 0))
          : words.notAccounted(missing.map(({ number }) => number).join(', '))}
      </ProofLine>
    </p>
  )
}

/** How many numbers a row of the log stands for: one, or those of a run (`102-120`). */
function countOf(number: string): number {
  const [first = 0, last = first] = number.split('-').map(Number)
  return last - first + 1
}

function ChequeTable({
  rows,
  choose,
  declare,
}: {
  readonly rows: readonly LoggedCheque[]
  choose(deed: ChequeDeed, cheque: LoggedCheque): void
  declare(numbers: string): void
}) {
  const { words: common, look } = useLook()
  const words = chequeLogWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const keys = useRowKeys(rows.length, (index) => {
    const entry = rows[index]?.entry ?? ''
    if (entry !== '') void navigate({ to: '/$book/entry/$entry', params: { book: name, entry } })
  })
  const body = useFirstFocus(rows.length)
  const onRow = (deed: ChequeDeed) => () => {
    const row = rows[keys.current]
    if (row !== undefined && deedsOf(row).includes(deed)) choose(deed, row)
  }
  useScreenKeys([
    { key: 'x', label: words.deeds.void, run: onRow('void') },
    { key: 's', label: words.deeds.stop, run: onRow('stop') },
    { key: 'r', label: words.deeds.reissue, run: onRow('reissue') },
  ])
  return (
    <div className="scrolls">
      <table className="table wide-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{common.date}</th>
            <th scope="col">{common.payee}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{common.entry}</th>
            <th scope="col">{words.remark}</th>
            <th scope="col" className="amount">
              {common.amount}
            </th>
            <th scope="col">
              <span className="visually-hidden">{common.act}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((each, index) => (
            <ChequeRow
              key={`${each.number} ${each.entry}`}
              cheque={each}
              row={keys.row(index)}
              choose={(deed) => choose(deed, each)}
              declare={() => declare(each.number)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What can still be done to a number: keys x, s and r do the same on the current row. */
function deedsOf({ status }: LoggedCheque): readonly ChequeDeed[] {
  if (status === 'outstanding') return ['void', 'stop', 'reissue']
  if (status === 'stopped') return ['reissue']
  return []
}

function ChequeRow({
  cheque: each,
  row,
  choose,
  declare,
}: {
  readonly cheque: LoggedCheque
  readonly row: object
  choose(deed: ChequeDeed): void
  declare(): void
}) {
  const { look } = useLook()
  const words = chequeLogWords[look.language]
  const isDoubtful = each.status === 'missing' || each.status === 'twice'
  return (
    <tr {...row}>
      <th scope="row">{each.number}</th>
      <td className="second">{each.date}</td>
      <td>{each.payee}</td>
      <td>
        <span className={isDoubtful ? 'state-word' : 'second'}>{words.states[each.status]}</span>
      </td>
      <td className="second">{each.entry}</td>
      <td className="second">{each.remark}</td>
      <td className="amount">{each.amount === '' ? null : <Amount value={each.amount} />}</td>
      <td className="row-acts">
        {each.status === 'missing' ? (
          <Button kind="word" onPress={declare}>
            {words.unused}
            <span className="visually-hidden"> {each.number}</span>
          </Button>
        ) : null}
        {deedsOf(each).map((deed) => (
          <Button key={deed} kind="word" onPress={() => choose(deed)}>
            {words.deeds[deed]}
            <span className="visually-hidden"> {each.number}</span>
          </Button>
        ))}
      </td>
    </tr>
  )
}
