import type { ReactNode } from 'react'

/**
 * A row of a table that is chosen with a tick: the box in its first cell, named by `label`, and Space while
 * the row has focus. `row` is what the keys of the table give the row; the box is no tab stop of its own.
 */
export function TickRow({
  row,
  label,
  isTicked,
  toggle,
  children,
}: {
  readonly row: object
  readonly label: string
  readonly isTicked: boolean
  toggle(): void
  readonly children: ReactNode
}) {
  return (
    <tr
      {...row}
      className="tick-row"
      onKeyDown={(event) => {
        if (event.key !== ' ' || event.target !== event.currentTarget) return
        event.preventDefault()
        toggle()
      }}
    >
      <td>
        <input type="checkbox" tabIndex={-1} aria-label={label} checked={isTicked} onChange={toggle} />
      </td>
      {children}
    </tr>
  )
}
