import { useRef } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Failure, ProofLine } from '../../parts/notices.tsx'
import { useScrolls } from '../../parts/use-scrolls.ts'
import { amountWords } from '../../words/amounts.ts'
import { lessText } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { payYearWords } from '../../words/pay-year-words.ts'

/** The contributions of a year, person by person, as the tax agency will check them (PIER). */
export function PierSection({ year }: { readonly year: number }) {
  const { look } = useLook()
  const words = payYearWords[look.language]
  const { data, error, isError, refetch } = useRead('payrun.pier', { year })
  return (
    <section className="year-section">
      <h2>{words.pier}</h2>
      <p className="second">{words.pierNote}</p>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined ? null : data.checks.length === 0 ? (
        <p className="second">{words.noPays}</p>
      ) : (
        <>
          <p className="proofs-line">
            <ProofLine holds={data.flagged === 0}>
              {data.flagged === 0
                ? words.fits
                : words.differs(data.flagged, amountWords(data.owed, look.language))}
            </ProofLine>
          </p>
          <PierTable checks={data.checks} />
        </>
      )}
    </section>
  )
}

/** A row a person and contribution; arrows scroll it where it is wider than the screen. */
function PierTable({ checks }: { readonly checks: OutputOf<'payrun.pier'>['checks'] }) {
  const { look } = useLook()
  const words = payYearWords[look.language]
  const place = useRef<HTMLDivElement>(null)
  const scrolls = useScrolls(place)
  const rows = checks.flatMap((check) => check.lines.map((line) => ({ check, line })))
  const heads = [words.should, words.was, words.little, words.employer]
  return (
    <div className="scrolls" ref={place} tabIndex={scrolls ? 0 : undefined}>
      <table className="plain-rows" aria-label={words.pier}>
        <thead>
          <tr>
            <th scope="col">{words.person}</th>
            <th scope="col">{words.province}</th>
            <th scope="col">{words.contribution}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="amount">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ check, line }) => (
            <tr key={`${check.employee} ${check.province} ${line.contribution}`}>
              <th scope="row">
                {check.employee} {check.name}
                {check.split ? <span className="second small"> {words.split}</span> : null}
              </th>
              <td>{check.province}</td>
              <td>{words.codes[codeOf(line.contribution, check.province)] ?? line.label}</td>
              <td className="amount">
                <Amount value={line.required} />
              </td>
              <td className="amount">
                <Amount value={lessText(line.required, line.difference)} />
              </td>
              <td className="amount" data-wrong={line.flagged}>
                <Amount value={line.difference} zero="dash" />
              </td>
              <td className="amount" data-wrong={line.flagged}>
                <Amount value={line.employer} zero="dash" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The contribution by its name: the two parts of the plan are those of Quebec or of Canada. */
function codeOf(contribution: string, province: string): string {
  const plan = province === 'QC' ? 'qpp' : 'cpp'
  return { plan, second: `${plan}2` }[contribution] ?? contribution
}
