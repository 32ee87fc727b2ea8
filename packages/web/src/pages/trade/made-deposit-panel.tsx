import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { fetchOwn, type ServerRefusal } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { DeedForm, SidePanel, TextField } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { depositWords } from '../../words/deposit-words.ts'
import { useLook } from '../../words/look-context.ts'
import { keepFile } from '../keep-file.ts'

/** A deposit that was made: its receipts, its cash, its entry, and its slip to print. */
export function MadeDepositPanel({ deposit, close }: { readonly deposit: string; close(): void }) {
  const { words: common, look } = useLook()
  const words = depositWords[look.language]
  const { data, error, isError, refetch } = useRead('deposit.show', { deposit })
  return (
    <SidePanel title={words.depositOf(deposit)} close={close}>
      <SlipForm deposit={deposit} />
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined && !isError ? <Loading /> : null}
      {data === undefined ? null : (
        <>
          <p className="second">
            {data.date}, {common.account} {data.account}, {words.states[data.state]}
          </p>
          <table className="posted" aria-label={words.receipts}>
            <thead>
              <tr>
                <th scope="col">{words.payer}</th>
                <th scope="col">{words.means}</th>
                <th scope="col" className="amount">
                  {common.amount}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.receipts.map(({ entry, payer, means, cheque, amount }) => (
                <tr key={entry}>
                  <th scope="row">{payer === '' ? entry : payer}</th>
                  <td className="second">{means === 'cash' ? words.cash : words.chequeNumber(cheque)}</td>
                  <td className="amount">
                    <Amount value={amount} />
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{words.deposit}</th>
                <td />
                <td className="amount">
                  <Amount value={data.amount} />
                </td>
              </tr>
            </tfoot>
          </table>
          {data.cash.length === 0 ? null : <Pieces cash={data.cash} />}
          <p>
            <EntryLink entry={deposit}>{words.entry}</EntryLink>
          </p>
        </>
      )}
    </SidePanel>
  )
}

type Piece = { readonly piece: string; readonly count: number; readonly amount: string }

function Pieces({ cash }: { readonly cash: readonly Piece[] }) {
  const { words: common, look } = useLook()
  const words = depositWords[look.language]
  return (
    <table className="posted" aria-label={words.pieces}>
      <thead>
        <tr>
          <th scope="col">{words.piece}</th>
          <th scope="col" className="amount">
            {words.count}
          </th>
          <th scope="col" className="amount">
            {common.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {cash.map(({ piece, count, amount }) => (
          <tr key={piece}>
            <th scope="row">{amountWords(piece, look.language)}</th>
            <td className="amount">{count}</td>
            <td className="amount">
              <Amount value={amount} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/**
 * Prints the slip. The number of the account is asked for each time and kept nowhere: the slip is fetched, so
 * that it does not stay in the addresses that the browser remembers.
 */
function SlipForm({ deposit }: { readonly deposit: string }) {
  const { look } = useLook()
  const words = depositWords[look.language]
  const { name } = useBook()
  const [said, saying] = useState({ holder: '', number: '' })
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const print = async () => {
    const given = Object.entries(said).filter(([, text]) => text.trim() !== '')
    const asked = new URLSearchParams([
      ['deposit', deposit],
      ...given,
      ['format', 'pdf'],
      ['lang', look.language],
    ])
    const answer = await fetchOwn(`/v1/books/${encodeURIComponent(name)}/deposit.slip?${asked}`)
    if (answer.ok) {
      refuse([])
      keepFile(`${words.slipShort.toLowerCase()}-${deposit}.pdf`, await answer.blob())
      return
    }
    // The server’s own shape.
    refuse(((await answer.json()) as { readonly refusals: readonly ServerRefusal[] }).refusals)
  }
  return (
    <>
      <DeedForm verb={words.slip} send={() => void print()}>
        <TextField
          label={words.holder}
          value={said.holder}
          onChange={(holder) => saying({ ...said, holder })}
        />
        <TextField
          label={words.number}
          value={said.number}
          onChange={(number) => saying({ ...said, number })}
        />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </>
  )
}
