import { Amount } from '../../parts/amount.tsx'
import { MoneyField } from '../../parts/form-parts.tsx'
import { ProofLine } from '../../parts/notices.tsx'
import { lessText } from '../../words/cents-text.ts'
import { handWords } from '../../words/hand-words.ts'
import { useLook } from '../../words/look-context.ts'

/** The control totals as they were counted on the paper; empty where they were not. */
export type Expected = { readonly count: string; readonly debit: string; readonly hash: string }

/** What was typed, added up. */
type Typed = { readonly count: number; readonly debit: string; readonly hash: number }

/** What was counted beforehand beside what was typed, and how far they are apart: it must read zero. */
export function ControlTotals({
  expected,
  change,
  typed,
}: {
  readonly expected: Expected
  change(next: Expected): void
  readonly typed: Typed | undefined
}) {
  const { look } = useLook()
  const words = handWords[look.language]
  const number = (name: 'count' | 'hash', label: string) => (
    <input
      className="field number"
      inputMode="numeric"
      aria-label={`${label}, ${words.expected.toLowerCase()}`}
      value={expected[name]}
      onChange={(event) => change({ ...expected, [name]: event.target.value.replace(/\D/g, '') })}
    />
  )
  const apart = (name: 'count' | 'hash') =>
    typed === undefined || expected[name] === '' ? undefined : `${typed[name] - Number(expected[name])}`
  return (
    <table className="posted control-totals" aria-label={words.totals}>
      <thead>
        <tr>
          <th scope="col">{words.totals}</th>
          <th scope="col" className="amount">
            {words.expected}
          </th>
          <th scope="col" className="amount">
            {words.typed}
          </th>
          <th scope="col" className="amount">
            {words.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{words.entries}</th>
          <td className="amount">{number('count', words.entries)}</td>
          <td className="amount">{typed?.count ?? ''}</td>
          <Apart by={apart('count')} />
        </tr>
        <tr>
          <th scope="row">{words.debits}</th>
          <td className="amount">
            <MoneyField
              label={`${words.debits}, ${words.expected.toLowerCase()}`}
              value={expected.debit}
              onChange={(debit) => change({ ...expected, debit })}
              isBare
            />
          </td>
          <td className="amount">{typed === undefined ? '' : <Amount value={typed.debit} />}</td>
          <Apart
            by={
              typed === undefined || expected.debit === '' ? undefined : lessText(typed.debit, expected.debit)
            }
          />
        </tr>
        <tr>
          <th scope="row">
            {words.hash}
            <span className="second small"> {words.hashNote}</span>
          </th>
          <td className="amount">{number('hash', words.hash)}</td>
          <td className="amount">{typed?.hash ?? ''}</td>
          <Apart by={apart('hash')} />
        </tr>
      </tbody>
    </table>
  )
}

/** How far a total is from what was counted: in order at zero. */
function Apart({ by }: { readonly by: string | undefined }) {
  if (by === undefined) return <td />
  const isZero = /^-?0+(\.0+)?$/.test(by)
  const isMoney = by.includes('.')
  return (
    <td className="amount">
      {isZero ? (
        <ProofLine holds>{isMoney ? <Amount value={by} /> : by}</ProofLine>
      ) : isMoney ? (
        <Amount value={by} />
      ) : (
        by
      )}
    </td>
  )
}
