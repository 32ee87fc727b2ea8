import './trade.css'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { AccountField } from '../../parts/account-field.tsx'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { chequeLogWords } from '../../words/cheque-log-words.ts'
import { useLook } from '../../words/look-context.ts'
import { routineWords } from '../../words/routine-words.ts'
import { CalibratePanel } from './calibrate-panel.tsx'
import { type ChequeDeed, ChequeDeedPanel, type LoggedCheque } from './cheque-deeds.tsx'
import { PrintCheques, WriteCheque } from './cheque-panels.tsx'
import { SetupPanel } from './setup-panel.tsx'
import { TradeTabs } from './trade-tabs.tsx'

const states = ['outstanding', 'cleared', 'stopped', 'void', 'missing'] as const

type Panel =
  | { readonly kind: 'write' | 'print' | 'setup' | 'calibrate' }
  | { readonly kind: 'deed'; readonly deed: ChequeDeed; readonly cheque: LoggedCheque }

/** The log of cheques of a bank account: every number with what became of it, and what can be done. */
export function ChequesPage() {
  const { words: common, look } = useLook()
  const words = chequeLogWords[look.language]
  const routine = routineWords[look.language]
  const { bar, say } = useUndoBar()
  const [account, choose] = useState('')
  const [state, narrow] = useState('')
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
          <select className="field" value={state} onChange={(event) => narrow(event.target.value)}>
            <option value="">{words.all}</option>
            {states.map((each) => (
              <option key={each} value={each}>
                {words.states[each]}
              </option>
            ))}
          </select>
        </label>
        <div className="acts">
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
          <ChequeTable rows={rows} choose={(deed, cheque) => show({ kind: 'deed', deed, cheque })} />
        )}
      </div>
      {panel?.kind === 'write' ? <WriteCheque {...panelProps} /> : null}
      {panel?.kind === 'print' ? <PrintCheques {...panelProps} /> : null}
      {panel?.kind === 'calibrate' ? <CalibratePanel {...panelProps} /> : null}
      {panel?.kind === 'setup' ? <SetupPanel {...panelProps} /> : null}
      {panel?.kind === 'deed' ? (
        <ChequeDeedPanel
          key={`${panel.deed} ${panel.cheque.number}`}
          deed={panel.deed}
          cheque={panel.cheque}
          {...panelProps}
        />
      ) : null}
      {bar}
    </>
  )
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
          ? words.accounted(log.length)
          : words.notAccounted(missing.map(({ number }) => number).join(', '))}
      </ProofLine>
    </p>
  )
}

function ChequeTable({
  rows,
  choose,
}: {
  readonly rows: readonly LoggedCheque[]
  choose(deed: ChequeDeed, cheque: LoggedCheque): void
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
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ChequeRow({
  cheque: each,
  row,
  choose,
}: {
  readonly cheque: LoggedCheque
  readonly row: object
  choose(deed: ChequeDeed): void
}) {
  const { look } = useLook()
  const words = chequeLogWords[look.language]
  const isDoubtful = each.status === 'missing' || each.status === 'twice'
  const deeds: readonly ChequeDeed[] =
    each.status === 'outstanding'
      ? ['void', 'stop', 'reissue']
      : each.status === 'stopped'
        ? ['reissue']
        : each.status === 'missing' && !each.number.includes('-')
          ? ['void']
          : []
  return (
    <tr {...row}>
      <th scope="row">{each.number}</th>
      <td className="second">{each.date}</td>
      <td>{each.payee === '' ? each.employee : each.payee}</td>
      <td>
        <span className={isDoubtful ? 'state-word' : 'second'}>{words.states[each.status]}</span>
      </td>
      <td className="second">{each.entry}</td>
      <td className="second">{each.remark}</td>
      <td className="amount">{each.amount === '' ? null : <Amount value={each.amount} />}</td>
      <td className="row-acts">
        {deeds.map((deed) => (
          <Button key={deed} kind="word" onPress={() => choose(deed)}>
            {words.deeds[deed]}
            <span className="visually-hidden"> {each.number}</span>
          </Button>
        ))}
      </td>
    </tr>
  )
}
