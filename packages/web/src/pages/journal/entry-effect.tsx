import { useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { centsOf, textOf } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import type { LineToPost } from './entry-draft.ts'

/** What an entry does to the balance of each of its accounts: before, change, after. */
export function EntryEffect({ lines }: { readonly lines: readonly LineToPost[] }) {
  const { words } = useLook()
  const { data: accounts = [] } = useRead('account.list', {})
  const changes = new Map<string, bigint>()
  for (const { account, debit = '', credit = '' } of lines) {
    changes.set(account, (changes.get(account) ?? 0n) + centsOf(debit) - centsOf(credit))
  }
  if (changes.size === 0) return null
  return (
    <section>
      <h2>{words.whatItDoes}</h2>
      <table className="effect" aria-label={words.whatItDoes}>
        <thead>
          <tr>
            <th scope="col">{words.account}</th>
            <th scope="col" className="amount">
              {words.before}
            </th>
            <th scope="col" className="amount">
              {words.change}
            </th>
            <th scope="col" className="amount">
              {words.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...changes].map(([code, change]) => {
            const account = accounts.find((each) => each.code === code)
            const was = centsOf(account?.debit ?? '') - centsOf(account?.credit ?? '')
            return (
              <tr key={code}>
                <th scope="row">
                  <span className="second">{code}</span> {account?.name ?? ''}
                </th>
                <td className="amount">
                  <Balance cents={was} />
                </td>
                <td className="amount">
                  <Balance cents={change} />
                </td>
                <td className="amount">
                  <Balance cents={was + change} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** A balance with its side beside it, debit or credit. */
function Balance({ cents }: { readonly cents: bigint }) {
  const { words } = useLook()
  const side = cents === 0n ? '' : cents > 0n ? words.debitShort : words.creditShort
  return (
    <>
      <Amount value={textOf(cents < 0n ? -cents : cents)} /> <span className="side">{side}</span>
    </>
  )
}
