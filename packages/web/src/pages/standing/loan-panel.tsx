import { useRead } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { SidePanel } from '../../parts/form-parts.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { amountWords, percentWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { standingWords } from '../../words/standing-words.ts'
import { SmallTable } from './standing-table.tsx'

/** A loan: its next payment, what would pay it off, its terms and payments, its schedule to print. */
export function LoanPanel({
  loan,
  deeds,
  close,
}: {
  readonly loan: string
  /** What can be done with it: the word, the key, the deed. */
  readonly deeds: readonly (readonly [string, string, () => void])[]
  close(): void
}) {
  const { words: common, look } = useLook()
  const words = standingWords[look.language]
  const print = usePaper()
  const { data, error, isError, refetch } = useRead('loan.show', { loan })
  const paper = (format: 'pdf' | 'xlsx') => () =>
    print('loan.schedule', { input: JSON.stringify({ loan }) }, format)
  useScreenKeys([{ key: 'Ctrl+p', label: words.schedulePdf, shown: 'Ctrl P', run: paper('pdf') }])
  const said = (amount: string) => amountWords(amount, look.language)
  return (
    <SidePanel title={loan} close={close}>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined ? (
        isError ? null : (
          <Loading />
        )
      ) : (
        <>
          <dl className="pairs">
            <div>
              <dt>{words.owed}</dt>
              <dd>{said(data.owed)}</dd>
            </div>
            <div>
              <dt>{words.accrued}</dt>
              <dd>{said(data.accrued)}</dd>
            </div>
            <div>
              <dt>{words.payOff}</dt>
              <dd>{said(data.payoff)}</dd>
            </div>
            <div>
              <dt>{words.next}</dt>
              <dd>
                {data.next === ''
                  ? (words.loanStates[data.state] ?? '')
                  : words.nextSplit(data.next, said(data.interest), said(data.principal))}
              </dd>
            </div>
          </dl>
          <ProofLine holds={data.holds}>
            {words.loanProof(data.account, said(data.owed), said(data.booksOwe))}
          </ProofLine>
          <div className="acts standing-deeds">
            {deeds.map(([word, key, run]) => (
              <Button key={key} keyHint={key} onPress={run}>
                {word}
              </Button>
            ))}
          </div>
          <div className="acts standing-deeds">
            <Button kind="word" keyHint="Ctrl P" onPress={paper('pdf')}>
              {words.schedulePdf}
            </Button>
            <Button kind="word" onPress={paper('xlsx')}>
              {words.scheduleSheet}
            </Button>
          </div>
          <h3 className="standing-title">{words.terms}</h3>
          <SmallTable
            label={words.terms}
            heads={[words.from, words.rate, words.payment]}
            rows={data.terms.map(({ from, percent, payment }) => ({
              id: from,
              cells: [from, percentWords(percent, look.language), <Amount key="payment" value={payment} />],
            }))}
          />
          {data.payments.length === 0 ? null : (
            <>
              <h3 className="standing-title">{words.payments}</h3>
              <SmallTable
                label={words.payments}
                heads={[words.date, common.entry, words.interest, words.principal]}
                rows={data.payments.map(({ entry, date, interest, principal }) => ({
                  id: entry,
                  cells: [date, entry, said(interest), <Amount key="principal" value={principal} />],
                }))}
              />
            </>
          )}
        </>
      )}
    </SidePanel>
  )
}
