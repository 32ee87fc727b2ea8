import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { centsOf, sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { personalWords } from '../../words/personal-words.ts'
import { FigureButton, figureKeys } from './figure-button.tsx'
import type { GoalColumn, GoalShown } from './personal-shapes.ts'

const columns = ['target', 'saved', 'left', 'perMonth'] as const

type Opens = { readonly figure: string | undefined; openFigure(figure: string): void }

function useHeads(): Readonly<Record<GoalColumn, string>> {
  const { look } = useLook()
  const { target, saved, leftToSave: left, perMonth } = personalWords[look.language]
  return { target, saved, left, perMonth }
}

/** The goals in rows, the one that falls due first first, and all of them together. */
export function GoalTable({
  rows,
  sums,
  figure,
  openGoal,
  openFigure,
}: Opens & {
  readonly rows: readonly GoalShown[]
  readonly sums: Readonly<Record<GoalColumn, string>>
  openGoal(goal: string): void
}) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const heads = useHeads()
  const open = (index: number) => {
    const row = rows[index]
    if (row !== undefined) openGoal(row.name)
  }
  const keys = useRowKeys(rows.length, open)
  const body = useFirstFocus(rows.length)
  return (
    <div className="scrolls">
      <table className="table personal-table" aria-label={words.tabs.goals}>
        <thead>
          <tr>
            {[words.goal, words.by, words.progress].map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
            {[...columns.map((column) => heads[column]), words.monthsLeft].map((text) => (
              <th key={text} scope="col" className="amount">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((row, index) => (
            <GoalRow
              key={row.goal}
              row={row}
              keys={keys.row(index)}
              open={() => open(index)}
              figure={figure}
              openFigure={openFigure}
            />
          ))}
        </tbody>
        <tfoot>
          <Totals rows={rows} sums={sums} figure={figure} openFigure={openFigure} />
        </tfoot>
      </table>
    </div>
  )
}

function Totals({
  rows,
  sums,
  figure,
  openFigure,
}: Opens & {
  readonly rows: readonly GoalShown[]
  readonly sums: Readonly<Record<GoalColumn, string>>
}) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const heads = useHeads()
  return (
    <tr className="total">
      <th scope="row">{words.total}</th>
      <td colSpan={2} />
      {columns.map((column) => (
        <td key={column} className="amount">
          <FigureButton
            isStop
            label={`${words.total}, ${heads[column]}`}
            value={sumOfTexts(rows.map((row) => row[column]))}
            figure={sums[column]}
            current={figure}
            open={openFigure}
          />
        </td>
      ))}
      <td />
    </tr>
  )
}

function GoalRow({
  row,
  keys,
  open,
  figure,
  openFigure,
}: Opens & { readonly row: GoalShown; readonly keys: object; open(): void }) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const heads = useHeads()
  return (
    <tr {...keys} className="opens" onKeyDown={figureKeys} onClick={open}>
      <th scope="row">
        {row.name} {row.isLate ? <span className="state-word">{words.late}</span> : null}
      </th>
      <td className="second">{row.by}</td>
      <td>
        <Progress row={row} />
      </td>
      {columns.map((column) => (
        <td key={column} className="amount">
          <FigureButton
            label={`${row.name}, ${heads[column]}`}
            value={row[column]}
            figure={row.figures[column]}
            current={figure}
            open={openFigure}
          />
        </td>
      ))}
      <td className="amount">{row.months}</td>
    </tr>
  )
}

/**
 * How far a goal is, as a bar and in whole per cent, cut and not rounded: nothing is reached before it is.
 */
function Progress({ row: { name, target, saved } }: { readonly row: GoalShown }) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const [whole, part] = [centsOf(target), centsOf(saved)]
  const percent = whole === 0n ? 0 : Number((part * 100n) / whole)
  return (
    <span className="goal-progress">
      <progress max={100} value={percent} aria-label={`${name}, ${words.progress}`} />
      <span className="second">{percent === 100 ? words.reached : words.percent(percent)}</span>
    </span>
  )
}
