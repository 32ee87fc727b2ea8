import './trade.css'
import { useState } from 'react'
import { useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { AccountField } from '../../parts/account-field.tsx'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { useLook } from '../../words/look-context.ts'
import { routineWords } from '../../words/routine-words.ts'
import { CountPanel, TopUpPanel } from './cash-panels.tsx'
import { TradeTabs } from './trade-tabs.tsx'

/** Petty cash: the counts of a fund, counting it, topping it up, and the sheet to count with. */
export function CashPage() {
  const { words: common, look } = useLook()
  const words = routineWords[look.language]
  const { bar, say } = useUndoBar()
  const print = usePaper()
  const [account, choose] = useState('')
  const [panel, show] = useState<'count' | 'top-up'>()
  const asked = account === '' ? {} : { account }
  const { data: listed } = useRead('cash.list', asked)
  const close = () => show(undefined)
  const whyNot = account === '' ? words.noFund : undefined
  const open = (next: 'count' | 'top-up') => () => whyNot === undefined && show(next)
  const sheet = () => whyNot === undefined && print('cash.sheet', { account })
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'n', label: words.count, run: open('count') },
    { key: 'p', label: words.topUp, run: open('top-up') },
    { key: 'Ctrl+p', label: words.sheet, shown: 'Ctrl P', run: sheet },
  ])
  return (
    <>
      <Head title={words.cash}>
        <span className="labelled">
          <span aria-hidden="true">{words.fund}</span>
          <span className="boxed-account boxed">
            <AccountField label={words.fund} value={account} onChange={choose} />
          </span>
        </span>
        <div className="acts">
          <ListFiles command="cash.list" input={asked} isEmpty={listed?.counts.length === 0} />
          <Button keyHint="Ctrl P" whyNot={whyNot} onPress={sheet}>
            {words.sheet}
          </Button>
          <Button keyHint="p" whyNot={whyNot} onPress={open('top-up')}>
            {words.topUp}
          </Button>
          <Button kind="filled" keyHint="n" whyNot={whyNot} onPress={open('count')}>
            {words.count}
          </Button>
        </div>
        <TradeTabs side="supplier" here="cash" />
      </Head>
      <div className="content">
        {account === '' ? <p className="opening-line">{words.noFund}</p> : null}
        <Counts account={account} />
      </div>
      {panel === 'count' ? <CountPanel account={account} say={say} close={close} /> : null}
      {panel === 'top-up' ? <TopUpPanel account={account} say={say} close={close} /> : null}
      {bar}
    </>
  )
}

function Counts({ account }: { readonly account: string }) {
  const { words: common, look } = useLook()
  const words = routineWords[look.language]
  const { data, error, isError, refetch } = useRead('cash.list', account === '' ? {} : { account })
  const rows = (data?.counts ?? []).toReversed()
  const keys = useRowKeys(rows.length, () => {})
  const body = useFirstFocus(rows.length)
  if (isError) return <Failure error={error} again={() => void refetch()} />
  if (data === undefined) return <Loading />
  if (rows.length === 0) return <p className="opening-line">{words.noCounts}</p>
  return (
    <div className="scrolls">
      <table className="table wide-table" aria-label={words.counts}>
        <thead>
          <tr>
            <th scope="col">{common.date}</th>
            <th scope="col">{common.account}</th>
            <th scope="col">{words.by}</th>
            <th scope="col">{common.entry}</th>
            {[words.counted, words.slips, words.booksSay, words.difference].map((head) => (
              <th key={head} scope="col" className="amount">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((each, index) => (
            <tr key={`${each.account} ${each.on}`} {...keys.row(index)}>
              <th scope="row">{each.on}</th>
              <td className="second">{each.account}</td>
              <td className="second">{each.by}</td>
              <td className="second">{each.entry}</td>
              <td className="amount">
                <Amount value={each.counted} />
              </td>
              <td className="amount">
                <Amount value={each.vouchers} zero="blank" />
              </td>
              <td className="amount">
                <Amount value={each.booksSay} />
              </td>
              <td className="amount">
                <Amount value={each.difference} zero="blank" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
