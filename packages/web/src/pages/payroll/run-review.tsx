import { useRead } from '../../books.ts'
import { ProofLine } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { lessText } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { payWords } from '../../words/pay-words.ts'
import { PayTable } from './pay-table.tsx'
import type { StepProps } from './step-props.ts'

/** Step 3: gross, each deduction, net and cost of everybody; proofs, and what differs from the last pay. */
export function ReviewStep({ run, prepared, change }: StepProps) {
  const { look } = useLook()
  const words = payWords[look.language]
  const { data: people } = useRead('employee.list', { on: run.through, all: true })
  if (prepared === undefined) return null
  const { pays, totals, blocks, leftOut } = prepared
  const nameOf = (number: string) => people?.employees.find((each) => each.number === number)?.name
  const short = pays.flatMap(({ warnings }) => warnings.filter(({ code }) => code === 'contributions-short'))
  const edition = pays.flatMap((each) => (each.edition === undefined ? [] : [each.edition]))[0]
  const adds = lessText(totals.gross, totals.deducted) === totals.net
  return (
    <>
      {edition === undefined ? null : <p className="second">{words.edition(edition)}</p>}
      <PayTable
        title={words.steps[3]}
        pays={pays}
        totals={totals}
        current={run.figure}
        open={(figure) => change({ figure })}
      />
      <p className="proofs">
        <ProofLine holds={short.length === 0}>
          {short.length === 0 ? words.pierFits(pays.length) : words.pierShort}
        </ProofLine>
        <ProofLine holds={adds}>{words.agrees}</ProofLine>
      </p>
      {blocks.length === 0 ? null : (
        <div className="box" data-kind="needs">
          <h3>{words.blocked}</h3>
          {blocks.map(({ code, message }) => (
            <p key={`${code} ${message}`}>{message}</p>
          ))}
        </div>
      )}
      <Warnings prepared={prepared} />
      <Differences prepared={prepared} />
      {leftOut.length === 0 ? null : (
        <section>
          <h3 className="small-title">{words.leftOut}</h3>
          <ul className="facts-list">
            {leftOut.map(({ employee, message }) => (
              <li key={employee}>
                {nameOf(employee) ?? employee} <span className="second">{message}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

type Prepared = { readonly prepared: NonNullable<StepProps['prepared']> }

function Warnings({ prepared }: Prepared) {
  const { look } = useLook()
  const words = payWords[look.language]
  const told = prepared.pays.flatMap(({ employee, name = employee, warnings }) =>
    warnings.map(({ code, message }) => ({ key: `${employee} ${code} ${message}`, name, message, code })),
  )
  if (told.length === 0) return null
  return (
    <section>
      <h3 className="small-title">{words.toSee}</h3>
      <table className="plain-rows" aria-label={words.toSee}>
        <tbody>
          {told.map(({ key, name, message, code }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className={calm.has(code) ? 'second' : 'needs'}>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Things that are merely different: nobody must act. */
const calm: ReadonlySet<string> = new Set([
  'first-pay',
  'terms-changed',
  'holiday-proposed',
  'vacation-year-completed',
])

/** The lines that differ from the last pay, each with what it was. */
function Differences({ prepared }: Prepared) {
  const { look } = useLook()
  const words = payWords[look.language]
  const told = prepared.pays.flatMap(({ employee, name = employee, changes }) =>
    changes.map((each) => ({
      key: `${employee} ${each.part} ${each.item} ${each.label} ${each.now}`,
      name,
      ...each,
    })),
  )
  if (prepared.pays.every(({ lastNet }) => lastNet === undefined)) return null
  return (
    <section>
      <h3 className="small-title">{words.differs}</h3>
      {told.length === 0 ? <p className="second">{words.same}</p> : null}
      <table className="plain-rows" aria-label={words.differs}>
        <tbody>
          {told.map(({ key, name, label, now, last }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>
                {label} {amountWords(now, look.language)}
              </td>
              <td className="second">{words.was(amountWords(last, look.language))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
