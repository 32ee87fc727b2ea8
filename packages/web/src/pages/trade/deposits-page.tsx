import './trade.css'
import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { TickRow } from '../../parts/tick-row.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { amountWords } from '../../words/amounts.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
import { depositWords } from '../../words/deposit-words.ts'
import { useLook } from '../../words/look-context.ts'
import { DepositTable } from './deposit-table.tsx'
import { MadeDepositPanel } from './made-deposit-panel.tsx'
import { MakeDepositPanel, type WaitingReceipt } from './make-deposit-panel.tsx'
import { TradeTabs } from './trade-tabs.tsx'

/**
 * Receipts that wait to be deposited, put into one deposit; the deposits that were made, with their slips.
 */
export function DepositsPage() {
  const { words: common, look } = useLook()
  const words = depositWords[look.language]
  const { bar, say } = useUndoBar()
  const { data, error, isError, refetch } = useRead('deposit.pending', {})
  const { data: made } = useRead('deposit.list', {})
  const [left, leave] = useState<ReadonlySet<string>>(new Set())
  const [cash, mark] = useState<ReadonlySet<string>>(new Set())
  const [panel, show] = useState('')
  const waiting = data?.receipts ?? []
  const chosen = waiting.filter(({ entry }) => !left.has(entry))
  const whyNot = chosen.length === 0 ? words.makeNone : undefined
  const make = () => whyNot === undefined && show('make')
  const isAll = chosen.length === waiting.length
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'n', label: words.make, run: make },
    { key: 'a', label: words.all, run: () => leave(new Set(isAll ? waiting.map((each) => each.entry) : [])) },
  ])
  return (
    <>
      <Head title={words.title}>
        <div className="acts">
          <ListFiles command="deposit.list" input={{}} isEmpty={made?.deposits.length === 0} />
          <Button kind="filled" keyHint="n" whyNot={whyNot} onPress={make}>
            {words.make}
          </Button>
        </div>
        <TradeTabs side="customer" here="deposits" />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data === undefined ? null : (
          <>
            <WaitingTable
              pending={data}
              taken={{ left, toggle: (entry) => leave(toggled(left, entry)) }}
              coins={{ cash, toggle: (entry) => mark(toggled(cash, entry)) }}
            />
            <DepositTable open={show} isFirst={waiting.length === 0} />
          </>
        )}
      </div>
      {panel === 'make' && chosen.length > 0 ? (
        <MakeDepositPanel receipts={chosen} cash={cash} say={say} close={() => show('')} />
      ) : null}
      {panel === '' || panel === 'make' ? null : (
        <MadeDepositPanel key={panel} deposit={panel} close={() => show('')} />
      )}
      {bar}
    </>
  )
}

function toggled(held: ReadonlySet<string>, entry: string): ReadonlySet<string> {
  const next = new Set(held)
  if (!next.delete(entry)) next.add(entry)
  return next
}

type WaitingProps = {
  readonly pending: OutputOf<'deposit.pending'>
  /** Which receipts are left where they are. */
  readonly taken: { readonly left: ReadonlySet<string>; toggle(entry: string): void }
  /** Which receipts are cash. */
  readonly coins: { readonly cash: ReadonlySet<string>; toggle(entry: string): void }
}

function WaitingTable({ pending, taken, coins }: WaitingProps) {
  const { words: common, look } = useLook()
  const words = depositWords[look.language]
  const rows = pending.receipts
  const at = (index: number) => rows[index]?.entry ?? ''
  const keys = useRowKeys(rows.length, (index) => taken.toggle(at(index)))
  const body = useFirstFocus(rows.length)
  useScreenKeys(
    rows.length === 0
      ? []
      : [
          { key: ' ', label: words.take, shown: words.space },
          { key: 'c', label: words.asCash, run: () => coins.toggle(at(keys.current)) },
        ],
  )
  if (rows.length === 0) return <p className="opening-line">{words.noWaiting}</p>
  const total = sumOfTexts(rows.filter(({ entry }) => !taken.left.has(entry)).map(({ amount }) => amount))
  const count = rows.filter(({ entry }) => !taken.left.has(entry)).length
  const shown = (amount: string) => amountWords(amount, look.language)
  return (
    <>
      <div className="scrolls">
        <table className="table" aria-label={words.waiting} data-phone="deposits">
          <thead>
            <tr>
              <th scope="col" className="tick-column">
                <span className="visually-hidden">{words.take}</span>
              </th>
              <th scope="col">{common.date}</th>
              <th scope="col">{words.payer}</th>
              <th scope="col">{words.for}</th>
              <th scope="col">{common.entry}</th>
              <th scope="col">{words.means}</th>
              <th scope="col" className="amount">
                {common.amount}
              </th>
            </tr>
          </thead>
          <tbody ref={body} {...keys.body}>
            {rows.map((each, index) => (
              <WaitingRow
                key={each.entry}
                receipt={each}
                isTaken={!taken.left.has(each.entry)}
                isCash={coins.cash.has(each.entry)}
                toggle={() => taken.toggle(each.entry)}
                row={keys.row(index)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="inside">
        <p aria-live="polite">{words.chosen(count, shown(total), shown(pending.total))}</p>
        <p>
          <ProofLine holds={pending.holds}>{words.ties(pending.account, shown(pending.balance))}</ProofLine>
        </p>
      </div>
    </>
  )
}

function WaitingRow({
  receipt,
  isTaken,
  isCash,
  toggle,
  row,
}: {
  readonly receipt: WaitingReceipt
  readonly isTaken: boolean
  readonly isCash: boolean
  toggle(): void
  readonly row: object
}) {
  const { look } = useLook()
  const words = depositWords[look.language]
  const { payee, memo, entry, ref, amount, date } = receipt
  return (
    <TickRow row={row} label={words.takeOf(payee === '' ? entry : payee)} isTicked={isTaken} toggle={toggle}>
      <td className="second whole">{date}</td>
      <th scope="row">{payee === '' ? memo : payee}</th>
      <td className="second">{payee === '' ? '' : memo}</td>
      <td className="second">{entry}</td>
      <td className="second">{isCash ? words.cash : words.chequeNumber(ref)}</td>
      <td className="amount">
        <Amount value={amount} />
      </td>
    </TickRow>
  )
}
