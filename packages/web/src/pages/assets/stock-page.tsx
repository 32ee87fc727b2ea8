import './assets.css'
import '../trade/trade.css'
import { useState } from 'react'
import { useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { useLook } from '../../words/look-context.ts'
import { stockWords } from '../../words/stock-words.ts'
import { AssetTabs } from './asset-tabs.tsx'
import { StockSheet } from './stock-sheet.tsx'

/** The counts of goods, counting them, and the sheet to count with. */
export function StockPage() {
  const { words: common, look } = useLook()
  const words = stockWords[look.language]
  const { bar, say } = useUndoBar()
  const print = usePaper()
  const [isCounting, count] = useState(false)
  const { data } = useRead('stock.list', {})
  const begin = () => count(true)
  const sheet = () => print('stock.sheet', {})
  useScreenKeys(
    isCounting
      ? []
      : [
          { key: 'ArrowDown', label: common.move, shown: '↑↓' },
          { key: 'Enter', label: words.goods },
          { key: 'n', label: words.count, run: begin },
          { key: 'Ctrl+p', label: words.sheet, shown: 'Ctrl P', run: sheet },
        ],
  )
  return (
    <>
      <Head title={words.title}>
        {isCounting ? null : (
          <div className="acts">
            <ListFiles command="stock.list" input={{}} isEmpty={data?.counts.length === 0} />
            <Button keyHint="Ctrl P" onPress={sheet}>
              {words.sheet}
            </Button>
            <Button kind="filled" keyHint="n" onPress={begin}>
              {words.count}
            </Button>
          </div>
        )}
        <AssetTabs here="stock" />
      </Head>
      <div className="content">
        {isCounting ? <StockSheet say={say} close={() => count(false)} /> : <Counts />}
      </div>
      {bar}
    </>
  )
}

function Counts() {
  const { words: common, look } = useLook()
  const words = stockWords[look.language]
  const print = usePaper()
  const { data, error, isError, refetch } = useRead('stock.list', {})
  const rows = (data?.counts ?? []).toReversed()
  const open = (index: number) => {
    const row = rows[index]
    if (row !== undefined) print('stock.sheet', { account: row.account, on: row.on })
  }
  const keys = useRowKeys(rows.length, open)
  const body = useFirstFocus(rows.length)
  if (isError) return <Failure error={error} again={() => void refetch()} />
  if (data === undefined) return <Loading />
  if (rows.length === 0) return <p className="opening-line">{words.none}</p>
  return (
    <div className="scrolls">
      <table className="table wide-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{common.date}</th>
            <th scope="col">{common.account}</th>
            <th scope="col">{words.by}</th>
            <th scope="col">{common.entry}</th>
            {[words.lines, words.opening, words.closing].map((head) => (
              <th key={head} scope="col" className="amount">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((each, index) => (
            <tr
              key={`${each.account} ${each.on}`}
              {...keys.row(index)}
              className="opens"
              onClick={() => open(index)}
            >
              <th scope="row">{each.on}</th>
              <td className="second">{each.account}</td>
              <td className="second">{each.by}</td>
              <td className="second">{each.entry}</td>
              <td className="amount">{each.lines}</td>
              <td className="amount">
                <Amount value={each.opening} zero="blank" />
              </td>
              <td className="amount">
                <Amount value={each.closing} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
