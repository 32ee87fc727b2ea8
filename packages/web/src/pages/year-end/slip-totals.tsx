import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { ProofLine } from '../../parts/notices.tsx'
import { amountWords, isZero } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { slipWords } from '../../words/slip-words.ts'
import type { PreparedSlips } from './slip-table.tsx'

/** The summary that goes with the slips, and those who were paid too little for one. */
export function SlipTotals({ shown, enter }: { readonly shown: PreparedSlips; enter(): void }) {
  const { look } = useLook()
  const words = slipWords[look.language]
  const { totals, leftOut, slips, account, kind, year } = shown
  const held = useRead('slips.reconcile', { year }, kind === 'T4' && slips.length > 0)
  return (
    <>
      {slips.length === 0 || totals.length === 0 ? null : (
        <section className="year-section">
          <h2>{words.summary}</h2>
          {account === '' ? null : (
            <p className="second">
              {words.account} {account}
            </p>
          )}
          <Summary totals={totals} held={held.data?.summary ?? []} />
        </section>
      )}
      {leftOut.length === 0 ? null : (
        <section className="year-section">
          <h2>{words.leftOut}</h2>
          <table className="plain-rows" aria-label={words.leftOut}>
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col" className="amount">
                  {words.paid}
                </th>
              </tr>
            </thead>
            <tbody>
              {leftOut.map(({ recipient, name, paid }) => (
                <tr key={recipient}>
                  <th scope="row">{name === '' ? recipient : name}</th>
                  <td className="amount">
                    <Amount value={paid} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            <Button kind="word" onPress={enter}>
              {words.enter}
            </Button>
          </p>
        </section>
      )}
    </>
  )
}

type Held = OutputOf<'slips.reconcile'>['summary'][number]

/** The totals; those of T4s beside what the ledger has of each, by other books, entered and posted. */
function Summary({
  totals,
  held,
}: {
  readonly totals: PreparedSlips['totals']
  readonly held: readonly Held[]
}) {
  const { look } = useLook()
  const words = slipWords[look.language]
  return (
    <table className="plain-rows slip-summary" aria-label={words.summary}>
      <thead>
        <tr>
          <th scope="col">{words.box}</th>
          <th scope="col">{words.what}</th>
          <th scope="col" className="amount">
            {words.amount}
          </th>
          {held.length === 0 ? null : <th scope="col">{words.ledger}</th>}
        </tr>
      </thead>
      <tbody>
        {totals.map(({ line, label, amount }) => (
          <tr key={line}>
            <td className="second">{/[A-Z\d]/.test(line) ? line : ''}</td>
            <th scope="row">{label}</th>
            <td className="amount">
              <Amount value={amount} />
            </td>
            {held.length === 0 ? null : (
              <td>
                <Proof held={held.find((each) => each.line === line)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What stands behind a total, in the order in which it adds up. */
function Proof({ held }: { readonly held: Held | undefined }) {
  const { look } = useLook()
  const words = slipWords[look.language]
  if (held === undefined) return <span className="second">{words.noLedger}</span>
  const parts = [
    [words.ledger, held.ledger],
    [words.openings, held.openings],
    [words.enteredAlone, held.entered],
    [words.difference, held.difference],
  ] as const
  const shown = parts.filter(([, amount], index) => index === 0 || !isZero(amount))
  return (
    <ProofLine holds={held.holds}>
      {shown
        .map(
          ([text, amount], index) =>
            `${index === 0 ? text : text.toLowerCase()} ${amountWords(amount, look.language)}`,
        )
        .join(' + ')}
    </ProofLine>
  )
}
