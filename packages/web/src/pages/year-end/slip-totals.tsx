import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { useLook } from '../../words/look-context.ts'
import { slipWords } from '../../words/slip-words.ts'
import type { PreparedSlips } from './slip-table.tsx'

/** The summary that goes with the slips, and those who were paid too little for one. */
export function SlipTotals({ shown, enter }: { readonly shown: PreparedSlips; enter(): void }) {
  const { look } = useLook()
  const words = slipWords[look.language]
  const { totals, leftOut, slips, account } = shown
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
          <table className="plain-rows" aria-label={words.summary}>
            <tbody>
              {totals.map(({ line, label, amount }) => (
                <tr key={line}>
                  <td className="second">{/[A-Z\d]/.test(line) ? line : ''}</td>
                  <th scope="row">{label}</th>
                  <td className="amount">
                    <Amount value={amount} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {leftOut.length === 0 ? null : (
        <section className="year-section">
          <h2>{words.leftOut}</h2>
          <table className="plain-rows" aria-label={words.leftOut}>
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
