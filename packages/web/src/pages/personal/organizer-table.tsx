import { unbroken } from '@daybook/core/kit/french-spaces.ts'
import { type DragEvent, useState } from 'react'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useLook } from '../../words/look-context.ts'
import { organizerWords } from '../../words/personal-words.ts'
import { FigureButton, figureKeys } from './figure-button.tsx'
import type { ItemShown } from './personal-shapes.ts'

const sections = ['income', 'deductions', 'credits'] as const

/** The items of a return by section; a file dropped on one opens it with the file in hand. */
export function OrganizerTable({
  items,
  figure,
  chosen,
  openItem,
  openFigure,
}: {
  readonly items: readonly ItemShown[]
  readonly figure: string | undefined
  readonly chosen: string | undefined
  openItem(kind: string, file?: File): void
  openFigure(figure: string): void
}) {
  const { look } = useLook()
  const words = organizerWords[look.language]
  const rows = sections.flatMap((section) => items.filter((each) => each.section === section))
  const openAt = (index: number) => {
    const row = rows[index]
    if (row !== undefined) openItem(row.kind)
  }
  const start = rows.findIndex(({ kind }) => kind === chosen)
  const keys = useRowKeys(rows.length, openAt, Math.max(0, start))
  const body = useFirstFocus(rows.length)
  const count = (states: readonly string[]) => items.filter(({ state }) => states.includes(state)).length
  return (
    <>
      <p className="inside second" role="status">
        {words.counted(count(['lacking', 'short']), count(['none']))} {words.dropHint}
      </p>
      <div className="scrolls">
        <table className="table personal-table organizer-table" aria-label={words.title}>
          <thead>
            <tr>
              <th scope="col">{words.part}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.line}</th>
              <th scope="col">{words.state}</th>
              <th scope="col" className="amount">
                {words.inBooks}
              </th>
              <th scope="col" className="amount">
                {words.papers}
              </th>
              <th scope="col" className="amount">
                {words.onPapers}
              </th>
            </tr>
          </thead>
          <tbody ref={body} {...keys.body}>
            {rows.map((row, index) => (
              <ItemRow
                key={row.kind}
                row={row}
                isFirst={row.section !== rows[index - 1]?.section}
                keys={keys.row(index)}
                figure={figure}
                isChosen={row.kind === chosen}
                openItem={openItem}
                openFigure={openFigure}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function ItemRow({
  row,
  isFirst,
  keys,
  figure,
  isChosen,
  openItem,
  openFigure,
}: {
  readonly row: ItemShown
  readonly isFirst: boolean
  readonly keys: object
  readonly figure: string | undefined
  readonly isChosen: boolean
  openItem(kind: string, file?: File): void
  openFigure(figure: string): void
}) {
  const { look } = useLook()
  const words = organizerWords[look.language]
  const [isOver, hover] = useState(false)
  const target = {
    onDragOver(event: DragEvent) {
      if (!event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      hover(true)
    },
    onDragLeave: () => hover(false),
    onDrop(event: DragEvent) {
      const [file] = event.dataTransfer.files
      if (file === undefined) return
      event.preventDefault()
      hover(false)
      openItem(row.kind, file)
    },
  }
  const amount = (label: string, value: string, id: string) => (
    <td className="amount">
      <FigureButton
        label={`${row.label}, ${label}`}
        value={value}
        figure={id}
        current={figure}
        open={openFigure}
      />
    </td>
  )
  return (
    <tr
      {...keys}
      {...target}
      className={isOver ? 'opens over' : 'opens'}
      aria-current={isChosen ? 'true' : undefined}
      onKeyDown={figureKeys}
      onClick={() => openItem(row.kind)}
    >
      <td className="organizer-section">{isFirst ? words.sections[row.section] : null}</td>
      <th scope="row">{unbroken(row.label, look.language)}</th>
      <td className="second">{row.line}</td>
      <td>
        <State state={row.state} />
      </td>
      {amount(words.inBooks, row.books, row.figure)}
      <td className="amount">{row.receipts.length === 0 ? '–' : row.receipts.length}</td>
      {amount(words.onPapers, row.kept, row.keptFigure)}
    </tr>
  )
}

/** How an item stands: amber where a person must act, green where the paper is there. */
export function State({ state }: { readonly state: ItemShown['state'] }) {
  const { look } = useLook()
  const text = organizerWords[look.language].states[state] ?? state
  if (state === 'lacking' || state === 'short') return <span className="state-word">{text}</span>
  return <span className={state === 'there' ? 'proof-word' : 'second'}>{text}</span>
}
