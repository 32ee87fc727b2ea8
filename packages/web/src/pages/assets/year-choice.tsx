import { assetWords } from '../../words/asset-words.ts'
import { useLook } from '../../words/look-context.ts'
import { useFiscalYears } from './fiscal-years.ts'

/** Which fiscal year is shown, by the calendar year that it ends in; the one asked for is always there. */
export function YearChoice({
  year,
  choose,
}: {
  readonly year: number | undefined
  choose(year: number): void
}) {
  const { look } = useLook()
  const words = assetWords[look.language]
  const known = useFiscalYears()
  const years = year === undefined || known.includes(year) ? known : [...known, year]
  const [running] = known
  return (
    <label className="labelled">
      <span>{words.year}</span>
      <select
        className="field"
        value={year ?? running ?? ''}
        onChange={(event) => choose(Number(event.target.value))}
      >
        {years.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  )
}
