import './reconcile.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { type Column, useColumns } from '../../parts/columns.tsx'
import { Icon } from '../../parts/icons.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useRowKeys } from '../../parts/row-keys.ts'
import { centsOf } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { reconcileWords } from '../../words/reconcile-words.ts'

/** All balance-sheet accounts with their lights; a row opens its reconciliation. */
export function LightsPage() {
  const { words: common, look } = useLook()
  const words = reconcileWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { data, error, isError, refetch } = useRead('seal.lights', {})
  const { rows, heads } = useColumns('lights', useLightColumns(), data ?? [])
  const keys = useRowKeys(rows.length, (index) => {
    const account = rows[index]?.account
    if (account !== undefined)
      void navigate({ to: '/$book/reconcile/$account', params: { book: name, account } })
  })
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
  ])
  const sealed = rows.filter(({ light }) => light === 'sealed').length
  return (
    <>
      <Head title={common.reconcile}>
        <span className="state">
          {data === undefined ? '' : `${words.sealed} ${sealed} / ${rows.length}`}
        </span>
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data === undefined ? null : (
          <table className="table" data-phone="lights" aria-label={common.reconcile}>
            <thead>{heads}</thead>
            <tbody {...keys.body}>
              {rows.map((each, index) => (
                <tr key={each.account} {...keys.row(index)}>
                  <td>
                    <Light light={each.light} />
                  </td>
                  <th scope="row">
                    <Link
                      to="/$book/reconcile/$account"
                      params={{ book: name, account: each.account }}
                      tabIndex={-1}
                    >
                      <span className="second">{each.account}</span> {each.name}
                    </Link>
                  </th>
                  <td className="second day">{each.sealed}</td>
                  <td className="second day">{each.lastPosting}</td>
                  <td className="second">{each.underWay}</td>
                  <td className="amount">
                    {each.difference === '' ? null : <Amount value={each.difference} />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </>
  )
}

function useLightColumns(): readonly Column<OutputOf<'seal.lights'>[number]>[] {
  const { words: common, look } = useLook()
  const words = reconcileWords[look.language]
  return [
    { key: 'light', text: words.light, value: ({ light }) => words.lights[light] },
    { key: 'account', text: common.account, value: ({ account }) => account },
    { key: 'sealed', text: words.sealedThrough, value: ({ sealed }) => sealed },
    { key: 'last', text: words.lastPosting, value: ({ lastPosting }) => lastPosting },
    { key: 'underWay', text: words.underWay, value: ({ underWay }) => underWay },
    {
      key: 'difference',
      text: common.difference,
      isAmount: true,
      value: ({ difference }) => centsOf(difference),
    },
  ]
}

/**
 * How an account stands to its reconciliations: a word, with its sign where it is proven or needs somebody.
 */
function Light({ light }: { readonly light: 'sealed' | 'stale' | 'unsealed' | 'ready' | 'difference' }) {
  const { look } = useLook()
  const word = reconcileWords[look.language].lights[light]
  return (
    <span className="light" data-light={light}>
      {light === 'sealed' || light === 'ready' ? <Icon name="tick" /> : null}
      {light === 'stale' || light === 'difference' ? <Icon name="needs" /> : null}
      {word}
    </span>
  )
}
