import type { OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { LawSources, PartsTree } from '../../parts/explain.tsx'
import { amountWords } from '../../words/amounts.ts'
import { benefitWords } from '../../words/benefit-words.ts'
import { useLook } from '../../words/look-context.ts'

/** A benefit as the server values it. */
export type BenefitValue = OutputOf<'payrun.benefit'>['benefits'][number]

/** What a benefit is worth by pay item, what it bears, its place on slips, and how it was worked out. */
export function BenefitValues({ values }: { readonly values: OutputOf<'payrun.benefit'> }) {
  const { look } = useLook()
  const words = benefitWords[look.language]
  const { benefits } = values
  const columns = (['eachPay', 'gst', 'qst'] as const).filter((name) =>
    benefits.some((each) => each[name] !== undefined),
  )
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the table scrolls, by keys too */}
      <div className="scrolls" tabIndex={0}>
        <table className="table" aria-label={words.worth}>
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              <th scope="col" className="amount">
                {words.amount}
              </th>
              {columns.map((name) => (
                <th key={name} scope="col" className="amount">
                  {words[name]}
                </th>
              ))}
              <th scope="col">{words.bears}</th>
              <th scope="col">{words.slips}</th>
            </tr>
          </thead>
          <tbody>
            {benefits.map((each) => (
              <tr key={each.item}>
                <th scope="row">{each.label}</th>
                <td className="amount">
                  <Amount value={each.amount} />
                </td>
                {columns.map((name) => (
                  <td key={name} className="amount">
                    {each[name] === undefined ? null : <Amount value={each[name]} />}
                  </td>
                ))}
                <td>{borne(each, words)}</td>
                <td>
                  {[...(each.t4 === undefined ? [] : [words.t4(each.t4)]), words.rl1(each.rl1)].join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {benefits.map(({ item, quebecAmount, amount }) =>
        quebecAmount === undefined || quebecAmount === amount ? null : (
          <p key={item}>{words.quebecToo(amountWords(quebecAmount, look.language))}</p>
        ),
      )}
      {benefits.map(({ item, label, amount, rows: [, ...parts] = [] }) => (
        <PartsTree
          key={item}
          label={label}
          parts={parts.map(({ source: _source, ...part }) => part)}
          result={{ label, value: amount }}
        />
      ))}
      <LawSources sources={benefits.flatMap(({ rows = [] }) => rows.map(({ source }) => source))} />
    </>
  )
}

function borne(value: BenefitValue, words: (typeof benefitWords)['en']): string {
  const names = ['taxable', 'taxableInQuebec', 'pensionable', 'insurable', 'qpip'] as const
  return names.flatMap((name) => (value[name] ? [words.borne[name]] : [])).join(', ') || words.bearsNothing
}
