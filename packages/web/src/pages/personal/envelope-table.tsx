import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { personalWords } from '../../words/personal-words.ts'
import { FigureButton, figureKeys } from './figure-button.tsx'
import type { EnvelopesShown } from './personal-shapes.ts'

const columns = ['brought', 'assigned', 'spent', 'left'] as const

/**
 * The envelopes of a month in rows; under them what is in all, what is not assigned, and the money there is.
 */
export function EnvelopeTable({
  shown,
  figure,
  reach,
  openEnvelope,
  openFigure,
}: {
  readonly shown: EnvelopesShown
  readonly figure: string | undefined
  reach(envelope: string | undefined): void
  openEnvelope(envelope: string): void
  openFigure(figure: string): void
}) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const { rows } = shown
  const open = (index: number) => {
    const row = rows[index]
    if (row !== undefined) openEnvelope(row.name)
  }
  const keys = useRowKeys(rows.length, open)
  const body = useFirstFocus(rows.length)
  return (
    <div className="scrolls">
      <table className="table personal-table" aria-label={words.tabs.envelopes}>
        <thead>
          <tr>
            <th scope="col">{words.envelope}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="amount">
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((row, index) => (
            <tr
              key={row.envelope}
              {...keys.row(index)}
              onFocus={() => {
                keys.row(index).onFocus()
                reach(row.name)
              }}
              onKeyDown={figureKeys}
              className="opens"
              onClick={() => open(index)}
            >
              <th scope="row">
                {row.name} {row.isOver ? <span className="state-word">{words.over}</span> : null}
              </th>
              {columns.map((column) => (
                <td key={column} className="amount">
                  <FigureButton
                    label={`${row.name}, ${words[column]}`}
                    value={row[column]}
                    figure={row.figures[column]}
                    current={figure}
                    open={openFigure}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <Sums shown={shown} figure={figure} openFigure={openFigure} />
      </table>
    </div>
  )
}

function Sums({
  shown,
  figure,
  openFigure,
}: {
  readonly shown: EnvelopesShown
  readonly figure: string | undefined
  openFigure(figure: string): void
}) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const { rows, figures, unassigned, money } = shown
  const isTooMuch = unassigned.startsWith('-')
  const foot = (label: string, value: string, id: string) => (
    <FigureButton isStop label={label} value={value} figure={id} current={figure} open={openFigure} />
  )
  return (
    <tfoot>
      {rows.length === 0 ? null : (
        <tr className="subtotal">
          <th scope="row">{words.all}</th>
          {columns.map((column) => (
            <td key={column} className="amount">
              {foot(
                `${words.all}, ${words[column]}`,
                sumOfTexts(rows.map((row) => row[column])),
                figures[column],
              )}
            </td>
          ))}
        </tr>
      )}
      <tr>
        <th scope="row">
          {isTooMuch ? <span className="state-word">{words.tooMuch}</span> : words.unassigned}
        </th>
        <td colSpan={3} />
        <td className="amount">{foot(words.unassigned, unassigned, figures.unassigned)}</td>
      </tr>
      <tr className="total">
        <th scope="row">{words.money}</th>
        <td colSpan={3} />
        <td className="amount">{foot(words.money, money, figures.money)}</td>
      </tr>
    </tfoot>
  )
}
