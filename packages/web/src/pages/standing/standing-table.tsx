import type { ReactNode } from 'react'
import { useFirstFocus, type useRowKeys } from '../../parts/row-keys.ts'

/** A column of a list: its head, and what stands in it for a row. */
export type StandingColumn<T> = {
  readonly head: string
  readonly isAmount?: true
  show(row: T): ReactNode
}

/** A list of what stands in the books; the first column names a row, Enter opens it. */
export function StandingTable<T>({
  label,
  rows,
  idOf,
  columns,
  open,
  keys,
}: {
  readonly label: string
  readonly rows: readonly T[]
  idOf(row: T): string
  readonly columns: readonly StandingColumn<T>[]
  open?(row: T): void
  readonly keys: ReturnType<typeof useRowKeys>
}) {
  const body = useFirstFocus(rows.length)
  return (
    <div className="scrolls">
      <table className="table wide-table" aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ head, isAmount }) => (
              <th key={head} scope="col" className={isAmount === true ? 'amount' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((row, index) => (
            <tr key={idOf(row)} {...keys.row(index)} onDoubleClick={() => open?.(row)}>
              {columns.map(({ head, isAmount, show }, at) =>
                at === 0 ? (
                  <th key={head} scope="row">
                    {show(row)}
                  </th>
                ) : (
                  <td key={head} className={isAmount === true ? 'amount' : 'second'}>
                    {show(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A few rows of figures in a panel, such as the parts of a schedule. */
export function SmallTable({
  label,
  heads,
  rows,
}: {
  readonly label: string
  readonly heads: readonly string[]
  /** Each row by a name of its own; the last cell is an amount. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
}) {
  const isLast = (at: number) => at === heads.length - 1
  return (
    <table className="table" aria-label={label}>
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th key={head} scope="col" className={isLast(at) ? 'amount' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells }) => (
          <tr key={id}>
            {cells.map((cell, at) => (
              <td key={heads[at]} className={isLast(at) ? 'amount' : 'second'}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
