import type { CommandName, InputOf } from '../client.ts'
import { useScreenKeys } from '../frame/keys.ts'
import { columnWords } from '../words/column-words.ts'
import { useLook } from '../words/look-context.ts'
import { Button } from './button.tsx'
import { usePaper } from './use-paper.ts'

/** A command whose answer is a list that can be had as a spreadsheet and as CSV. */
type ListCommand = Extract<
  CommandName,
  `${string}.list` | `${string}.log` | `report.${string}` | 'customer.reminders' | 'supplier.contractors'
>

/**
 * The list of a screen to keep, as a spreadsheet and as CSV: `command` with `input` gives the rows that the
 * screen shows. Nothing is kept of an empty list.
 */
export function ListFiles<N extends ListCommand>({
  command,
  input,
  isEmpty = false,
}: {
  readonly command: N
  readonly input: InputOf<N>
  readonly isEmpty?: boolean
}) {
  const { words: common, look } = useLook()
  const print = usePaper()
  const whyNot = isEmpty ? columnWords[look.language].nothingToKeep : undefined
  const keep = (format: 'xlsx' | 'csv') => () => {
    if (whyNot === undefined) print(command, { input: JSON.stringify(input) }, format)
  }
  useScreenKeys([
    { key: 'X', label: common.spreadsheet, shown: 'Shift X', isPlace: true, run: keep('xlsx') },
    { key: 'C', label: common.asCsv, shown: 'Shift C', isPlace: true, run: keep('csv') },
  ])
  return (
    <span className="list-files">
      <Button kind="word" keyHint="Shift X" whyNot={whyNot} onPress={keep('xlsx')}>
        {common.spreadsheet}
      </Button>
      <Button kind="word" keyHint="Shift C" whyNot={whyNot} onPress={keep('csv')}>
        {common.asCsv}
      </Button>
    </span>
  )
}
