import { useRead } from '../../books.ts'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Loading } from '../../parts/notices.tsx'
import { useRowKeys } from '../../parts/row-keys.ts'
import { closeWords } from '../../words/close-words.ts'
import { useLook } from '../../words/look-context.ts'

/** The fiscal years of the book and how each stands; a row opens what is to be seen to in its year. */
export function YearsSection({
  chosen,
  choose,
}: {
  readonly chosen: string | undefined
  choose(through: string): void
}) {
  const { words: common, look } = useLook()
  const words = closeWords[look.language]
  const { data: years } = useRead('year.list', {})
  const newest = (years ?? []).toReversed()
  const keys = useRowKeys(newest.length, (index) => {
    const through = newest[index]?.through
    if (through !== undefined) choose(through)
  })
  return (
    <section aria-label={words.years}>
      <h2>{words.years}</h2>
      {years === undefined ? <Loading /> : null}
      {years?.length === 0 ? <p className="second">{words.noYears}</p> : null}
      {newest.length === 0 ? null : (
        <table className="table" aria-label={words.years}>
          <thead>
            <tr>
              <th scope="col">{common.from}</th>
              <th scope="col">{common.through}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.closing}</th>
            </tr>
          </thead>
          <tbody {...keys.body}>
            {newest.map((year, index) => (
              <tr
                key={year.through}
                {...keys.row(index)}
                aria-current={year.through === chosen ? 'true' : undefined}
                onClick={() => choose(year.through)}
              >
                <td className="second">{year.from}</td>
                <th scope="row">{year.through}</th>
                <td>
                  {year.state === 'reopened' ? (
                    <span className="state-word">{words.states.reopened}</span>
                  ) : (
                    words.states[year.state]
                  )}{' '}
                  <span className="second">{year.reason ?? year.insisted ?? ''}</span>
                </td>
                <td>{year.entry === '' ? null : <EntryLink entry={year.entry} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
