import { useLook } from '../../words/look-context.ts'
import { t2Words } from '../../words/t2-words.ts'
import { useFiscalYears } from '../assets/fiscal-years.ts'

/** Which fiscal year a T2 is of, by the calendar year that it ends in. */
export function T2Year({
  through,
  choose,
}: {
  readonly through: string | undefined
  choose(year: number): void
}) {
  const { look } = useLook()
  const words = t2Words[look.language]
  const known = useFiscalYears()
  const year = Number(through?.slice(0, 4) ?? known[1] ?? 0)
  const years = known.includes(year) || year === 0 ? known : [...known, year]
  return (
    <label className="labelled">
      <span>{words.year}</span>
      <select className="field" value={year} onChange={(event) => choose(Number(event.target.value))}>
        {years.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  )
}
