import { Amount } from '../../parts/amount.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useLook } from '../../words/look-context.ts'
import { relatedWords } from '../../words/related-words.ts'
import type { ComparedRow } from './related-shapes.ts'

/** The entries that make the difference; Enter opens what its mirror would be. */
export function RelatedEntries({
  rows,
  open,
}: {
  readonly rows: readonly ComparedRow[]
  open(row: ComparedRow): void
}) {
  const { look } = useLook()
  const words = relatedWords[look.language]
  const { columns, states } = words
  const press = (index: number) => {
    const row = rows[index]
    if (row !== undefined) open(row)
  }
  const keys = useRowKeys(rows.length, press)
  const body = useFirstFocus(rows.length)
  if (rows.length === 0) return <p className="inside">{words.nothing}</p>
  return (
    <div className="table-scroll related-entries">
      <table className="table" aria-label={words.entries}>
        <thead>
          <tr>
            {[columns.date, words.book, columns.entry, columns.memo].map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
            <th scope="col" className="amount">
              {columns.amount}
            </th>
            {[columns.into, columns.state, columns.mirror].map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
            <th scope="col" className="amount">
              {words.difference}
            </th>
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((row, index) => (
            <tr
              key={`${row.from} ${row.entry}`}
              {...keys.row(index)}
              className="opens"
              onClick={() => press(index)}
            >
              <td className="whole">{row.date}</td>
              <td>{row.from}</td>
              <th scope="row">
                <EntryLink isInRow book={row.from} entry={row.entry} />
              </th>
              <td>{row.memo}</td>
              <td className="amount">
                <Amount value={row.amount} />
              </td>
              <td>{row.into}</td>
              <td>
                {row.state === 'tied' ? (
                  <span className="second">{states.tied}</span>
                ) : (
                  <span className="state-word">{states[row.state]}</span>
                )}
              </td>
              <td>{row.mirror === '' ? null : <EntryLink isInRow book={row.into} entry={row.mirror} />}</td>
              <td className="amount">
                <Amount value={row.difference} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
