import { Amount } from '../../parts/amount.tsx'
import { amountWords } from '../../words/amounts.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { payWords } from '../../words/pay-words.ts'
import type { StepProps } from './step-props.ts'

/** Step 4: how people are paid, the cash that is needed by date, and the entry before it is posted. */
export function PayStep({ prepared }: StepProps) {
  const { look } = useLook()
  const words = payWords[look.language]
  if (prepared === undefined) return null
  const ways = (['deposit', 'cheque', 'cash'] as const).flatMap((way) => {
    const own = prepared.pays.filter(({ payBy }) => payBy === way)
    return own.length === 0 ? [] : [{ way, own }]
  })
  return (
    <div className="pay-step">
      <section>
        <h3 className="small-title">{words.how}</h3>
        <table className="plain-rows" aria-label={words.how}>
          <tbody>
            {ways.map(({ way, own }) => (
              <tr key={way}>
                <th scope="row">{words.ways[way]}</th>
                <td>
                  {words.wayLine(
                    own.length,
                    amountWords(sumOfTexts(own.map(({ net }) => net)), look.language),
                  )}
                </td>
                <td className="second">{way === 'cash' ? words.byHand : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3 className="small-title">{words.cash}</h3>
        <table className="posted" aria-label={words.cash}>
          <thead>
            <tr>
              <th scope="col">{words.by}</th>
              <th scope="col">{words.what}</th>
              <th scope="col" className="amount">
                {words.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {prepared.cash.map(({ date, what, amount }) => (
              <tr key={what}>
                <td>{date ?? <span className="second">{words.agreed}</span>}</td>
                <th scope="row">{what}</th>
                <td className="amount">
                  <Amount value={amount} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <JournalPreview prepared={prepared} />
    </div>
  )
}

/** Step 5: posted at once, and what comes out of it. */
export function PostStep({ prepared }: StepProps) {
  const { look } = useLook()
  const words = payWords[look.language]
  if (prepared === undefined) return null
  const { totals, blocks } = prepared
  return (
    <>
      <p>{words.postText}</p>
      <dl className="pairs">
        <div>
          <dt>{words.people}</dt>
          <dd>{totals.pays}</dd>
        </div>
        <div>
          <dt>{words.gross}</dt>
          <dd>{amountWords(totals.gross, look.language)}</dd>
        </div>
        <div>
          <dt>{words.net}</dt>
          <dd>{amountWords(totals.net, look.language)}</dd>
        </div>
        <div>
          <dt>{words.cost}</dt>
          <dd>{amountWords(totals.cost, look.language)}</dd>
        </div>
      </dl>
      {blocks.length === 0 ? null : (
        <div className="box" data-kind="needs">
          <h3>{words.blocked}</h3>
          {blocks.map(({ code, message }) => (
            <p key={`${code} ${message}`}>{message}</p>
          ))}
        </div>
      )}
    </>
  )
}

/** The entry that posting makes, by account, debits first. */
function JournalPreview({ prepared }: { readonly prepared: NonNullable<StepProps['prepared']> }) {
  const { words: common, look } = useLook()
  const words = payWords[look.language]
  const { journal } = prepared
  const [debits, credits] = [journal.map(({ debit }) => debit), journal.map(({ credit }) => credit)]
  return (
    <section>
      <h3 className="small-title">{words.journal}</h3>
      <table className="posted" aria-label={words.journal}>
        <thead>
          <tr>
            <th scope="col">{words.account}</th>
            <th scope="col" className="amount">
              {common.debit}
            </th>
            <th scope="col" className="amount">
              {common.credit}
            </th>
          </tr>
        </thead>
        <tbody>
          {journal.map(({ account, name, debit, credit }) => (
            <tr key={account} data-side={debit === '' ? 'credit' : 'debit'}>
              <th scope="row">
                <span className="second">{account}</span> {name}
              </th>
              <td className="amount">{debit === '' ? null : <Amount value={debit} />}</td>
              <td className="amount">{credit === '' ? null : <Amount value={credit} />}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{common.total}</th>
            <td className="amount total">
              <Amount value={sumOfTexts(debits)} />
            </td>
            <td className="amount total">
              <Amount value={sumOfTexts(credits)} />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
