import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useBook, useRead } from '../books.ts'
import type { OutputOf } from '../client.ts'
import { Amount } from '../parts/amount.tsx'
import { Button } from '../parts/button.tsx'
import { Failure, Loading } from '../parts/notices.tsx'
import { useLook } from '../words/look-context.ts'

/** Where a figure came from: its tree, its postings, and the entry behind each. */
export function ExplainPanel({ figure, close }: { readonly figure: string; close(): void }) {
  const { words } = useLook()
  const { data, error, isError, refetch } = useRead('figure.explain', { figure, tree: true, postings: 40 })
  const [isCopied, copied] = useState(false)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const opener = document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(figure)}"]`)
    panel.current?.focus()
    return () => opener?.focus()
  }, [figure])
  return (
    <aside ref={panel} className="panel" aria-label={words.explain} tabIndex={-1}>
      <div className="panel-head">
        <span className="second">{words.explain}</span>
        <Button kind="word" keyHint="Esc" onPress={close}>
          {words.closePanel}
        </Button>
      </div>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined ? (
        isError ? null : (
          <Loading />
        )
      ) : (
        <>
          <div className="panel-figure">
            <h2>{data.label}</h2>
            <strong>
              <Amount value={data.value} />
            </strong>
          </div>
          <FigureTree explained={data} />
          <LeafPostings explained={data} />
          <Button
            kind="word"
            onPress={() => {
              void navigator.clipboard.writeText(data.explanation.join('\n')).then(() => copied(true))
            }}
          >
            {isCopied ? words.copied : words.copyText}
          </Button>
        </>
      )}
    </aside>
  )
}

type Explained = OutputOf<'figure.explain'>

/** The parts of a figure, each stepped in under the one it counts in, with their signs; the result below. */
function FigureTree({ explained }: { readonly explained: Explained }) {
  const { words } = useLook()
  const [root, ...parts] = explained.tree ?? []
  return (
    <table className="tree" aria-label={words.explainHow}>
      <tbody>
        {parts.map((row) => (
          <tr key={`${row.id} ${row.depth} ${row.label}`}>
            <td className="sign">{row.sign}</td>
            <th scope="row" style={{ paddingLeft: (row.depth - 1) * 18 }}>
              {row.label}
              {row.postings === undefined ? null : <span className="second small">{row.postings}</span>}
              {row.source === undefined ? null : <span className="second small">{row.source}</span>}
            </th>
            <td className="amount">
              <Amount value={row.value} />
            </td>
          </tr>
        ))}
        {parts.length > 0 ? null : (
          <tr>
            <td className="sign" />
            <th scope="row">
              <span className="second small">{root?.postings ?? explained.explanation.at(-1)}</span>
            </th>
            <td />
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <td className="sign">=</td>
          <th scope="row">{explained.label}</th>
          <td className="amount">
            <Amount value={explained.value} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

/**
 * The postings at the ends of the tree; each opens its entry. Accounts of the credit side count as they are
 * shown.
 */
function LeafPostings({ explained }: { readonly explained: Explained }) {
  const { words } = useLook()
  const { name } = useBook()
  const { data: accounts = [] } = useRead('account.list', {})
  if (explained.postings.length === 0) return null
  const isCredit = (code: string) => accounts.find((each) => each.code === code)?.normal === 'credit'
  return (
    <>
      <h2>
        {words.postings}{' '}
        <span className="second">{words.postingsOf(explained.postings.length, explained.more)}</span>
      </h2>
      <ul className="leaf-postings">
        {explained.postings.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry may have two postings of one account
          <li key={`${each.entry} ${each.account} ${index}`}>
            <Link to="/$book/entry/$entry" params={{ book: name, entry: each.entry }}>
              <span className="second when">{each.date}</span> {each.entry}{' '}
              <span className="what">{each.text}</span>
            </Link>
            <Amount value={isCredit(each.account) ? negated(each.amount) : each.amount} />
          </li>
        ))}
      </ul>
    </>
  )
}

function negated(amount: string): string {
  return amount.startsWith('-') ? amount.slice(1) : `-${amount}`
}
