import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { SidePanel } from '../../parts/form-parts.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { assetWords } from '../../words/asset-words.ts'
import { useLook } from '../../words/look-context.ts'
import { methodWords } from './method-text.ts'

/** What is known of an asset: its figures, what was written off by year, what is to come, its deeds. */
export function AssetPanel({
  asset,
  show,
  close,
}: {
  readonly asset: string
  show(panel: 'change' | 'dispose'): void
  close(): void
}) {
  const { look } = useLook()
  const words = assetWords[look.language]
  const { data, error, isError, refetch } = useRead('asset.show', { asset, months: 6 })
  const isHeld = data?.state === 'held'
  useScreenKeys(
    isHeld
      ? [
          { key: 'c', label: words.change, run: () => show('change') },
          { key: 'x', label: words.dispose, run: () => show('dispose') },
        ]
      : [],
  )
  return (
    <SidePanel title={asset} close={close}>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined ? isError ? null : <Loading /> : <Known shown={data} />}
      {isHeld ? (
        <div className="acts panel-acts">
          <Button keyHint="c" onPress={() => show('change')}>
            {words.change}
          </Button>
          <Button keyHint="x" onPress={() => show('dispose')}>
            {words.dispose}
          </Button>
        </div>
      ) : null}
    </SidePanel>
  )
}

type Shown = OutputOf<'asset.show'>

function Known({ shown }: { readonly shown: Shown }) {
  const { words: common, look } = useLook()
  const words = assetWords[look.language]
  const { name } = useBook()
  const { entry, disposed, proceeds, note, cost, written, carrying, residual } = shown
  const amounts = [
    [words.cost, cost],
    [words.written, written],
    [words.carrying, disposed === '' ? carrying : '0.00'],
    [words.worth, residual],
  ] as const
  return (
    <>
      <dl className="pairs">
        {amounts.map(([label, amount]) => (
          <Pair key={label} label={label}>
            <Amount value={amount} />
          </Pair>
        ))}
        <Pair label={words.method}>{methodWords(shown.method, look.language)}</Pair>
        <Pair label={words.through}>{shown.through === '' ? '–' : shown.through}</Pair>
        <Pair label={words.acquired}>{shown.acquired}</Pair>
        <Pair label={words.available}>{shown.available}</Pair>
        <Pair label={common.account}>
          <Link
            to="/$book/accounts/$account"
            params={{ book: name, account: shown.account }}
            className="underlined"
          >
            {shown.account}
          </Link>
        </Pair>
        {shown.accumulated === '' ? null : (
          <Pair label={words.accumulated}>
            {shown.accumulated} · {shown.expenseAccount}
          </Pair>
        )}
        <Pair label={words.ccaClass}>{shown.class === '' ? '–' : shown.class}</Pair>
        {entry === '' ? null : (
          <Pair label={words.purchase}>
            <EntryLink entry={entry}>{common.entryOf(entry)}</EntryLink>
          </Pair>
        )}
        {note === '' ? null : <Pair label={words.note}>{note}</Pair>}
      </dl>
      {disposed === '' ? null : <p>{words.leftOn(disposed, amountWords(proceeds, look.language))}</p>}
      <Amounts
        title={words.byYear}
        rows={shown.years.map((each) => [`${words.yearTo} ${each.through}`, each.amount])}
      />
      <Amounts title={words.ahead} rows={shown.ahead.map(({ date, amount }) => [date, amount])} />
    </>
  )
}

function Pair({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Amounts({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly (readonly [string, string])[]
}) {
  if (rows.length === 0) return null
  return (
    <section className="panel-amounts">
      <h2>{title}</h2>
      <table className="plain-rows" aria-label={title}>
        <tbody>
          {rows.map(([label, amount]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="amount">
                <Amount value={amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
