import './year-end.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { amountWords, isZero } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { slipWords } from '../../words/slip-words.ts'
import { today } from '../../words/today.ts'
import { ExplainPanel } from '../explain-panel.tsx'
import { PierSection } from './pier-section.tsx'
import { type SlipsSearch, slipsAsked } from './slips-search.ts'

type Reconciled = OutputOf<'slips.reconcile'>
type Line = Reconciled['lines'][number]

/** T4 and RL-1 slips against the ledger and what was remitted, line by line; differences open. */
export function ReconcileSlipsPage() {
  const { words: common, look } = useLook()
  const words = slipWords[look.language]
  const search = useSearch({ from: '/$book/year-end/reconcile' })
  const { name } = useBook()
  const navigate = useNavigate()
  const asked = slipsAsked(search, today())
  const { figure } = search
  const { data, error, isError, refetch } = useRead('slips.reconcile', { year: asked.year, detail: true })
  const change = (next: SlipsSearch) =>
    void navigate({
      to: '/$book/year-end/reconcile',
      params: { book: name },
      search: { ...search, ...next },
      replace: true,
    })
  const back = () => {
    if (figure !== undefined) return change({ figure: undefined })
    void navigate({ to: '/$book/year-end', params: { book: name }, search: asked })
  }
  useScreenKeys([
    { key: 'Enter', label: common.explain },
    { key: '[', label: words.earlier, run: () => change({ year: asked.year - 1, figure: undefined }) },
    { key: ']', label: words.later, run: () => change({ year: asked.year + 1, figure: undefined }) },
    { key: 'Escape', label: common.back, shown: 'Esc', run: back },
  ])
  return (
    <>
      <Head title={words.reconcileTitle}>
        <span className="state">{asked.year}</span>
        {data === undefined ? null : (
          <p className="head-line proofs-line">
            <ProofLine holds={data.holds}>{data.holds ? words.reconciled : words.notReconciled}</ProofLine>
          </p>
        )}
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <>
            <Lines lines={data.lines} current={figure} open={(next) => change({ figure: next })} />
            <Agreed rows={data.agreed} />
            <ByHand lines={data.lines} />
          </>
        )}
        <PierSection year={asked.year} />
      </div>
      {figure === undefined ? null : (
        <ExplainPanel figure={figure} close={() => change({ figure: undefined })} />
      )}
    </>
  )
}

function Lines({
  lines,
  current,
  open,
}: {
  readonly lines: readonly Line[]
  readonly current: string | undefined
  open(figure: string): void
}) {
  const { look } = useLook()
  const words = slipWords[look.language]
  return (
    <div className="scrolls">
      <table className="table slip-table" aria-label={words.reconcileTitle}>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            {[
              words.onSlips,
              words.openings,
              words.enteredAlone,
              words.ledger,
              words.difference,
              words.remitted,
              words.owing,
            ].map((head) => (
              <th key={head} scope="col" className="amount">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((each) => {
            const [difference = '', owing = ''] = each.parts
              .filter(({ depth }) => depth === 0)
              .map(({ id }) => id)
            return (
              <tr
                key={each.line}
                data-current={current !== undefined && [difference, owing].includes(current)}
              >
                <th scope="row">{each.label}</th>
                <td className="amount">
                  <Amount value={each.slips} />
                </td>
                <td className="amount">
                  <Amount value={each.openings} zero="dash" />
                </td>
                <td className="amount">
                  <Amount value={each.entered} zero="dash" />
                </td>
                <td className="amount">
                  <Amount value={each.ledger} />
                </td>
                <td className="amount">
                  <OpenFigure
                    label={`${each.label}, ${words.difference}`}
                    value={each.difference}
                    figure={difference}
                    isWrong={!isZero(each.difference)}
                    current={current}
                    open={open}
                  />
                </td>
                <td className="amount">
                  {each.remitted === undefined ? null : <Amount value={each.remitted} />}
                </td>
                <td className="amount">
                  {each.owing === undefined ? null : (
                    <OpenFigure
                      label={`${each.label}, ${words.owing}`}
                      value={each.owing}
                      figure={owing}
                      isWrong={false}
                      current={current}
                      open={open}
                    />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function OpenFigure({
  label,
  value,
  figure,
  isWrong,
  current,
  open,
}: {
  readonly label: string
  readonly value: string
  readonly figure: string
  readonly isWrong: boolean
  readonly current: string | undefined
  open(figure: string): void
}) {
  const { look } = useLook()
  return (
    <button
      type="button"
      className="figure"
      data-figure={figure}
      data-wrong={isWrong}
      aria-label={`${label}: ${amountWords(value, look.language)}`}
      aria-pressed={figure === current}
      onClick={() => open(figure)}
    >
      <Amount value={value} />
    </button>
  )
}

/** Boxes that stand on both slips of Quebec: they must have the same totals. */
function Agreed({ rows }: { readonly rows: Reconciled['agreed'] }) {
  const { look } = useLook()
  const words = slipWords[look.language]
  if (rows.length === 0) return null
  return (
    <section className="year-section">
      <h2>{words.agreed}</h2>
      <ul className="facts-list">
        {rows.map(({ label, left, right, holds }) => (
          <li key={label}>
            <ProofLine holds={holds}>
              {label} {amountWords(left, look.language)}
              {holds ? '' : ` ≠ ${amountWords(right, look.language)}`}
            </ProofLine>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Entries on the accounts of payroll that no pay run and no remittance made. */
function ByHand({ lines }: { readonly lines: readonly Line[] }) {
  const { look } = useLook()
  const words = slipWords[look.language]
  const rows = lines.flatMap(({ label, byHand }) => byHand.map((each) => ({ label, ...each })))
  if (rows.length === 0) return null
  return (
    <section className="year-section">
      <h2>{words.byHand}</h2>
      <table className="plain-rows" aria-label={words.byHand}>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.entry}</th>
            <th scope="col" className="amount">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, entry, amount }) => (
            <tr key={`${label} ${entry}`}>
              <td>{label}</td>
              <th scope="row">
                <EntryLink entry={entry} />
              </th>
              <td className="amount">
                <Amount value={amount} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
