import './assets.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useBook } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { usePaper } from '../../parts/use-paper.ts'
import { amountWords } from '../../words/amounts.ts'
import { assetWords } from '../../words/asset-words.ts'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { type ContinuityAmounts, type ContinuityShown, useContinuity } from './asset-shapes.ts'
import { AssetTabs } from './asset-tabs.tsx'
import { YearChoice } from './year-choice.tsx'

/** How cost and amortization moved over a fiscal year, asset by asset, proven against the ledger. */
export function ContinuityPage() {
  const { words: common, look } = useLook()
  const words = assetWords[look.language]
  const { name } = useBook()
  const { year } = useSearch({ from: '/$book/assets/continuity' })
  const navigate = useNavigate()
  const print = usePaper()
  const { data, error, isError, refetch } = useContinuity(year)
  const paper = (format: string) => print('asset.continuity', { year: data?.through.slice(0, 4) }, format)
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    { key: 'Ctrl+p', label: words.printIt, shown: 'Ctrl P', run: () => paper('pdf') },
  ])
  return (
    <>
      <Head title={words.tabs.continuity}>
        <span className="state">{data === undefined ? '' : words.span(data.from, data.through)}</span>
        <YearChoice
          year={year}
          choose={(next) =>
            void navigate({ to: '/$book/assets/continuity', params: { book: name }, search: { year: next } })
          }
        />
        <div className="acts">
          <Button onPress={() => paper('csv')}>{common.asCsv}</Button>
          <Button keyHint="Ctrl P" onPress={() => paper('pdf')}>
            {words.printIt}
          </Button>
        </div>
        <AssetTabs here="continuity" />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data === undefined ? null : <Schedule shown={data} />}
      </div>
    </>
  )
}

type Row =
  | { readonly kind: 'asset'; readonly name: string; readonly amounts: ContinuityAmounts }
  | {
      readonly kind: 'account'
      readonly code: string
      readonly name: string
      readonly amounts: ContinuityAmounts
    }

/** Assets under the account of their cost; an asset opens in the register, an account its postings. */
function Schedule({ shown }: { readonly shown: ContinuityShown }) {
  const { words: common, look } = useLook()
  const words = assetWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const rows = shown.accounts.flatMap((each): readonly Row[] => [
    { kind: 'account', code: each.account, name: each.name, amounts: each },
    ...each.assets.map((own): Row => ({ kind: 'asset', name: own.asset, amounts: own })),
  ])
  const open = (index: number) => {
    const row = rows[index]
    if (row?.kind === 'asset')
      void navigate({
        to: '/$book/assets',
        params: { book: name },
        search: { asset: row.name, all: true },
      })
    if (row?.kind === 'account')
      void navigate({ to: '/$book/accounts/$account', params: { book: name, account: row.code } })
  }
  const keys = useRowKeys(rows.length, open)
  const body = useFirstFocus(rows.length)
  if (rows.length === 0) return <p className="opening-line">{words.noneThen}</p>
  return (
    <>
      <div className="scrolls">
        <table className="table assets-table" aria-label={words.tabs.continuity}>
          <thead>
            <tr>
              <th scope="col">{words.asset}</th>
              {columnWords(words).map((text) => (
                <th key={text} scope="col" className="amount">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body} {...keys.body}>
            {rows.map((row, index) => (
              <tr
                key={`${row.kind} ${row.name}`}
                {...keys.row(index)}
                className={row.kind === 'account' ? 'opens class-row' : 'opens'}
                onClick={() => open(index)}
              >
                <th scope="row" className={row.kind === 'asset' ? 'asset-name' : undefined}>
                  {row.kind === 'account' ? `${row.code} ${row.name}` : row.name}
                </th>
                <Cells amounts={row.amounts} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              <Cells amounts={shown.total} />
            </tr>
          </tfoot>
        </table>
      </div>
      <section className="proofs assets-proofs" aria-label={common.proofs}>
        {shown.proofs.map(({ claim, left, right, holds }) => (
          <ProofLine key={claim} holds={holds}>
            {claim}
            {colon(look.language)} {amountWords(left, look.language)}
            {holds ? '' : ` ≠ ${amountWords(right, look.language)}`}{' '}
            {holds ? null : (
              <Link to="/$book/journal/new" params={{ book: name }} className="underlined">
                {common.newEntry}
              </Link>
            )}
          </ProofLine>
        ))}
      </section>
    </>
  )
}

const columns = [
  'cost',
  'additions',
  'disposals',
  'costEnd',
  'written',
  'amortization',
  'writtenDisposed',
  'writtenEnd',
  'net',
] as const

function columnWords(words: (typeof assetWords)['en']): readonly string[] {
  const { costStart, additions, disposals, costEnd } = words
  const { writtenStart, amortization, onDisposals, writtenEnd, net } = words
  return [costStart, additions, disposals, costEnd, writtenStart, amortization, onDisposals, writtenEnd, net]
}

function Cells({ amounts }: { readonly amounts: ContinuityAmounts }) {
  return columns.map((column) => (
    <td key={column} className="amount">
      <Amount value={amounts[column]} zero="dash" />
    </td>
  ))
}
