import { folded } from '@daybook/core/kit/fold.ts'
import { Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { type Column, useColumns } from '../../parts/columns.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { centsOf } from '../../words/cents-text.ts'
import { deskWords } from '../../words/desk-words.ts'
import { useLook } from '../../words/look-context.ts'
import { standingWords } from '../../words/standing-words.ts'
import { StandingTabs } from '../standing/standing-frame.tsx'
import { AccountDetails } from './account-details.tsx'
import { EditAccount, NewAccount } from './account-panel.tsx'

/** The chart of accounts with balances; a row opens the account's register. */
export function AccountsPage() {
  const { words, look } = useLook()
  const { name } = useBook()
  const navigate = useNavigate()
  const own = deskWords[look.language]
  const { bar, say } = useUndoBar()
  const [withClosed, take] = useState(false)
  const [panel, open] = useState<'new' | { readonly account: string; readonly isDetails?: true }>()
  const { data, error, isError, refetch } = useRead('account.list', { closed: withClosed })
  const [text, filter] = useState('')
  const found = (data ?? []).filter((each) =>
    folded(`${each.code} ${each.name} ${each.role ?? ''}`).includes(folded(text)),
  )
  const { rows, heads } = useColumns('accounts', useChartColumns(), found)
  const go = (index: number) => {
    const account = rows[index]?.code
    if (account !== undefined)
      void navigate({ to: '/$book/accounts/$account', params: { book: name, account } })
  }
  const keys = useRowKeys(rows.length, go)
  const current = rows[keys.current]
  const edit = () => {
    if (current !== undefined) open({ account: current.code })
  }
  const standing = standingWords[look.language]
  const detail = () => {
    if (current !== undefined) open({ account: current.code, isDetails: true })
  }
  useScreenKeys([
    { key: 'ArrowDown', label: words.move, shown: '↑↓' },
    { key: 'Enter', label: words.register },
    { key: 'n', label: own.newAccount, run: () => open('new') },
    { key: 'e', label: own.edit, run: edit },
    { key: 'g', label: standing.details, run: detail },
    ...(panel === undefined
      ? []
      : [{ key: 'Escape', label: words.back, shown: 'Esc', run: () => open(undefined) }]),
  ])
  return (
    <>
      <Head title={words.chart}>
        <label className="labelled">
          <span>{words.filter}</span>
          <input className="field" value={text} onChange={(event) => filter(event.target.value)} />
        </label>
        <label className="labelled">
          <input type="checkbox" checked={withClosed} onChange={(event) => take(event.target.checked)} />
          <span>{own.withClosed}</span>
        </label>
        <div className="acts">
          <Button keyHint="g" onPress={detail}>
            {standing.details}
          </Button>
          <Button keyHint="e" onPress={edit}>
            {own.edit}
          </Button>
          <Button kind="filled" keyHint="n" onPress={() => open('new')}>
            {own.newAccount}
          </Button>
        </div>
        <StandingTabs here="chart" />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <ChartTable rows={rows} heads={heads} keys={keys} />
        )}
      </div>
      {panel === 'new' ? <NewAccount say={say} close={() => open(undefined)} /> : null}
      {panel === undefined || panel === 'new' || panel.isDetails !== true ? null : (
        <AccountDetails account={panel.account} say={say} close={() => open(undefined)} />
      )}
      {panel === undefined || panel === 'new' || panel.isDetails === true ? null : (
        <EditAccount key={panel.account} account={panel.account} say={say} close={() => open(undefined)} />
      )}
      {bar}
    </>
  )
}

function useChartColumns(): readonly Column<OutputOf<'account.list'>[number]>[] {
  const { words, look } = useLook()
  return [
    { key: 'code', text: words.number, value: ({ code }) => code },
    { key: 'name', text: words.account, value: ({ name }) => name },
    { key: 'type', text: words.type, value: ({ type }) => words.types[type] ?? type },
    { key: 'gifi', text: look.language === 'fr' ? 'IGRF' : 'GIFI', value: ({ gifi }) => gifi ?? '' },
    { key: 'debit', text: words.debit, isAmount: true, value: ({ debit }) => centsOf(debit) },
    { key: 'credit', text: words.credit, isAmount: true, value: ({ credit }) => centsOf(credit) },
  ]
}

function ChartTable({
  rows,
  heads,
  keys,
}: {
  readonly rows: readonly OutputOf<'account.list'>[number][]
  readonly heads: ReactNode
  readonly keys: ReturnType<typeof useRowKeys>
}) {
  const { words, look } = useLook()
  const own = deskWords[look.language]
  const { name } = useBook()
  return (
    <table className="table" data-phone="accounts" aria-label={words.accounts}>
      <thead>{heads}</thead>
      <tbody {...keys.body}>
        {rows.map((each, index) => (
          <tr key={each.code} {...keys.row(index)}>
            <td className="second">{each.code}</td>
            <th scope="row">
              <Link to="/$book/accounts/$account" params={{ book: name, account: each.code }} tabIndex={-1}>
                {each.name}
              </Link>{' '}
              {each.closedOn === undefined ? null : (
                <span className="second">{own.closedOn(each.closedOn)}</span>
              )}
            </th>
            <td className="second">{words.types[each.type] ?? each.type}</td>
            <td className="second">{each.gifi ?? ''}</td>
            <td className="amount">
              <Amount value={each.debit === '' ? '0' : each.debit} zero="blank" />
            </td>
            <td className="amount">
              <Amount value={each.credit === '' ? '0' : each.credit} zero="blank" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
