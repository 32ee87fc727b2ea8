import { Link } from '@tanstack/react-router'
import { useBook, useRead } from '../books.ts'
import type { OutputOf } from '../client.ts'
import { Amount } from '../parts/amount.tsx'
import { ExplainFrame, FigureHead, PartsTree } from '../parts/explain.tsx'
import { useLook } from '../words/look-context.ts'

/** Where a figure came from: its tree, its postings, and the entry behind each. */
export function ExplainPanel({ figure, close }: { readonly figure: string; close(): void }) {
  const asked = useRead('figure.explain', { figure, tree: true, postings: 40 })
  const { data } = asked
  return (
    <ExplainFrame figure={figure} asked={asked} text={data?.explanation.join('\n') ?? ''} close={close}>
      {data === undefined ? undefined : <Explanation explained={data} />}
    </ExplainFrame>
  )
}

type Explained = OutputOf<'figure.explain'>

function Explanation({ explained }: { readonly explained: Explained }) {
  const { label, value, explanation } = explained
  const [root, ...parts] = explained.tree ?? []
  return (
    <>
      <FigureHead label={label} value={value} />
      <PartsTree
        parts={parts.map((part) => ({ ...part, label: <PartLabel id={part.id} label={part.label} /> }))}
        result={{ label, value }}
        otherwise={root?.postings ?? explanation.at(-1) ?? ''}
      />
      <LeafPostings explained={explained} />
    </>
  )
}

/** A part of a figure: a pay leads to its run, an entry to itself; the others are words. */
function PartLabel({ id, label }: { readonly id: string; readonly label: string }) {
  const { name } = useBook()
  const [, run] = /:pay:\d{4}-\d{2}-\d{2}\/([^/:]+)\/[^:]+(?::opening)?$/.exec(id) ?? []
  const [, entry] = /:entry:(J\d+)$/.exec(id) ?? []
  if (run !== undefined)
    return (
      <Link to="/$book/pay/runs/$run" params={{ book: name, run }}>
        {label}
      </Link>
    )
  if (entry === undefined) return label
  return (
    <Link to="/$book/entry/$entry" params={{ book: name, entry }}>
      {label}
    </Link>
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
