import '../trade/trade.css'
import './returns.css'
import { useNavigate } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { rebateWords } from '../../words/rebate-words.ts'
import { returnWords } from '../../words/return-words.ts'
import { InstalmentSection } from './instalment-section.tsx'
import { AssessSection } from './self-assess-section.tsx'
import { TaxTabs } from './tax-tabs.tsx'

/** What is worked out beside returns: instalments, the threshold, methods, self-assessed tax. */
export function WorkingPage() {
  const { words: common, look } = useLook()
  const words = rebateWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { bar, say } = useUndoBar()
  const back = () => void navigate({ to: '/$book/returns', params: { book: name } })
  useScreenKeys([{ key: 'Escape', label: common.back, shown: 'Esc', run: back }])
  return (
    <>
      <Head title={words.workingTitle}>
        <TaxTabs here="working" />
      </Head>
      <div className="content">
        <div className="inside doc-sheet">
          <div>
            <InstalmentSection say={say} />
            <AssessSection say={say} />
          </div>
          <div>
            <ThresholdSection />
            <MethodSection />
          </div>
        </div>
      </div>
      {bar}
    </>
  )
}

/** Sales by quarter against the small-supplier threshold. */
function ThresholdSection() {
  const { look } = useLook()
  const words = rebateWords[look.language]
  const { data, error, isError, refetch } = useRead('tax.threshold', {})
  return (
    <section>
      <h2>{words.threshold}</h2>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined && !isError ? <Loading /> : null}
      {data === undefined ? null : (
        <>
          <p>
            {words.thresholdOf(amountWords(data.limit, look.language))}
            {data.registered === '' ? '' : `, ${words.registeredSince(data.registered)}`}
            {data.chargeFrom === '' || data.registered !== '' ? null : (
              <b> {words.chargeFrom(data.chargeFrom, data.registerBy)}</b>
            )}
          </p>
          <div className="scrolls">
            <table className="posted" aria-label={words.threshold}>
              <thead>
                <tr>
                  <th scope="col">{words.quarter}</th>
                  {[words.sales, words.lastFour, words.left].map((head) => (
                    <th key={head} scope="col" className="amount">
                      {head}
                    </th>
                  ))}
                  <th scope="col">{words.standing}</th>
                </tr>
              </thead>
              <tbody>
                {data.quarters.toReversed().map((each) => (
                  <tr key={each.from}>
                    <th scope="row" className="whole">
                      {each.from}
                    </th>
                    {(['sales', 'lastFour', 'left'] as const).map((field) => (
                      <td key={field} className="amount">
                        <Amount value={each[field]} />
                      </td>
                    ))}
                    <td className="second">{words.standings[each.standing]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  )
}

/** What each method of net tax would have come to in the last whole fiscal year. */
function MethodSection() {
  const { look } = useLook()
  const words = rebateWords[look.language]
  const { data, error, isError, refetch } = useRead('tax.compare', {})
  return (
    <section>
      <h2>{words.methods}</h2>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined && !isError ? <Loading /> : null}
      {data === undefined ? null : (
        <>
          <p className="second">{words.comparedFor(data.from, data.through)}</p>
          <table className="posted" aria-label={words.methods}>
            <thead>
              <tr>
                <th scope="col">{words.method}</th>
                <th scope="col" className="amount">
                  {words.net}
                </th>
                <th scope="col" className="amount">
                  {words.saved}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.methods.map((each) => (
                <tr key={each.method}>
                  <th scope="row">
                    {returnWords[look.language].methods[each.method] ?? each.method}{' '}
                    <span className="second small">{each.why}</span>
                  </th>
                  <td className="amount">{each.net === '' ? null : <Amount value={each.net} />}</td>
                  <td className="amount">{each.saved === '' ? null : <Amount value={each.saved} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
