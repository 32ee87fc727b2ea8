import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { amountWords } from '../../words/amounts.ts'
import { centsOf } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { occupationWords } from '../../words/occupation-words.ts'

type Wage = OutputOf<'occupation.wages'>['wages'][number]

/** For each area the newest wages that tell low, median and high; else the newest there are. */
export function wagesShown(wages: readonly Wage[]): readonly Wage[] {
  const shown = new Map<string, Wage>()
  for (const each of wages) {
    const held = shown.get(each.area)
    const isWhole = each.low !== null && each.high !== null
    const heldWhole = held !== undefined && held.low !== null && held.high !== null
    if (held === undefined || (isWhole && (!heldWhole || each.edition > held.edition))) {
      shown.set(each.area, each)
    }
  }
  return [...shown.values()]
}

/** What an occupation pays, by area, on one scale, with Canada’s median as a thin line. */
export function Wages({ code }: { readonly code: string }) {
  const { look } = useLook()
  const words = occupationWords[look.language]
  const { data } = useRead('occupation.wages', { code })
  const wages = wagesShown(data?.wages ?? [])
  const all = wages.flatMap(({ low, median, high }) => [low, median, high].flatMap((each) => each ?? []))
  if (data === undefined || all.length === 0) return null
  const cents = all.map((each) => Number(centsOf(each)))
  const [least, most] = [Math.min(...cents), Math.max(...cents)]
  const at = (text: string | null) =>
    text === null ? undefined : ((Number(centsOf(text)) - least) / Math.max(1, most - least)) * 100
  const canada = at(wages.find(({ area }) => area === 'CA')?.median ?? null)
  const said = (text: string | null) => (text === null ? '–' : amountWords(text, look.language))
  return (
    <section aria-label={words.wages(wages[0]?.unit ?? 'hour')}>
      <table className="table wages" aria-label={words.wages(wages[0]?.unit ?? 'hour')}>
        <thead>
          <tr>
            <th scope="col">{words.wages(wages[0]?.unit ?? 'hour')}</th>
            <th scope="col">{words.edition}</th>
            <th scope="col" className="amount">
              {words.low}
            </th>
            <th scope="col">{words.range}</th>
            <th scope="col" className="amount">
              {words.high}
            </th>
            <th scope="col" className="amount">
              {words.median}
            </th>
          </tr>
        </thead>
        <tbody>
          {wages.map((each) => (
            <tr key={each.area} data-whole={each.area === 'CA'}>
              <th scope="row">{each.areaName}</th>
              <td className="second">{each.edition}</td>
              <td className="amount">{said(each.low)}</td>
              <td className="scale">
                <Scale low={at(each.low)} median={at(each.median)} high={at(each.high)} canada={canada} />
              </td>
              <td className="amount">{said(each.high)}</td>
              <td className="amount">{said(each.median)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="second small">
        {words.thin} {data.notKnown.length === 0 ? '' : words.noWage(data.notKnown.join(', '))}{' '}
        {data.attribution}
      </p>
    </section>
  )
}

/** A drawn range; the figures beside it say the same. */
function Scale({
  low,
  median,
  high,
  canada,
}: {
  readonly low: number | undefined
  readonly median: number | undefined
  readonly high: number | undefined
  readonly canada: number | undefined
}) {
  return (
    <svg viewBox="0 0 104 16" preserveAspectRatio="none" aria-hidden="true">
      {canada === undefined ? null : (
        <line className="canada" x1={canada + 2} x2={canada + 2} y1="0" y2="16" />
      )}
      {low === undefined || high === undefined ? null : (
        <line className="range" x1={low + 2} x2={high + 2} y1="8" y2="8" />
      )}
      {median === undefined ? null : (
        <line className="median" x1={median + 2} x2={median + 2} y1="4" y2="12" />
      )}
    </svg>
  )
}

/** What is expected of an occupation, each with the years and the edition that say so. */
export function Outlook({ code }: { readonly code: string }) {
  const { look } = useLook()
  const words = occupationWords[look.language]
  const { data } = useRead('occupation.outlook', { code })
  if (data === undefined || data.outlooks.length === 0) return null
  const count = new Intl.NumberFormat(look.language === 'fr' ? 'fr-CA' : 'en-CA')
  return (
    <section aria-label={words.outlook}>
      <table className="table" aria-label={words.outlook}>
        <thead>
          <tr>
            <th scope="col">{words.outlook}</th>
            <th scope="col">{words.years}</th>
            <th scope="col">{words.rating}</th>
            <th scope="col" className="amount">
              {words.openings}
            </th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {data.outlooks.map((each) => (
            <tr key={`${each.area} ${each.region ?? ''} ${each.period}`}>
              <th scope="row">{[each.areaName, each.region].filter(Boolean).join(', ')}</th>
              <td className="second">{each.period}</td>
              <td>{each.rating ?? '–'}</td>
              <td className="amount">{each.openings === undefined ? '–' : count.format(each.openings)}</td>
              <td className="second">
                {each.source}
                {each.isSuperseded ? `; ${words.olderEdition}` : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="second small">{data.attribution}</p>
    </section>
  )
}
