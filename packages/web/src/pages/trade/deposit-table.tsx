import { useRead } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { usePaper } from '../../parts/use-paper.ts'
import { depositWords } from '../../words/deposit-words.ts'
import { useLook } from '../../words/look-context.ts'

/** The deposits that were made, the last first: Enter opens one, Ctrl P prints the slip of the current. */
export function DepositTable({ open, isFirst }: { open(deposit: string): void; readonly isFirst: boolean }) {
  const { words: common, look } = useLook()
  const words = depositWords[look.language]
  const print = usePaper()
  const { data } = useRead('deposit.list', {})
  const rows = (data?.deposits ?? []).toReversed()
  const keys = useRowKeys(rows.length, (index) => open(rows[index]?.deposit ?? ''))
  const body = useFirstFocus(isFirst ? rows.length : 0)
  const slip = () => {
    const deposit = rows[keys.current]?.deposit
    if (deposit !== undefined) print('deposit.slip', { deposit })
  }
  useScreenKeys(
    rows.length === 0
      ? []
      : [
          { key: 'Enter', label: words.deposit },
          { key: 'Ctrl+p', label: words.slip, shown: 'Ctrl P', run: slip },
        ],
  )
  if (data === undefined) return null
  return (
    <>
      <h2 className="held-apart">{words.made}</h2>
      {rows.length === 0 ? <p className="opening-line">{words.noMade}</p> : null}
      {rows.length === 0 ? null : (
        <div className="scrolls">
          <table className="table" aria-label={words.made} data-phone="deposits-made">
            <thead>
              <tr>
                <th scope="col">{words.deposit}</th>
                <th scope="col">{common.date}</th>
                <th scope="col">{common.account}</th>
                <th scope="col">{words.state}</th>
                <th scope="col" className="amount">
                  {words.receipts}
                </th>
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
                <tr key={each.deposit} {...keys.row(index)}>
                  <th scope="row">{each.deposit}</th>
                  <td className="second whole">{each.date}</td>
                  <td className="second">{each.account}</td>
                  <td className="second">{words.states[each.state]}</td>
                  <td className="amount">{each.receipts}</td>
                  <td className="amount">
                    <Amount value={each.amount} />
                  </td>
                  <td className="row-acts">
                    <Button kind="word" onPress={() => open(each.deposit)}>
                      {words.slipShort}
                      <span className="visually-hidden"> {each.deposit}</span>
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
