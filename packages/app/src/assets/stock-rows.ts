import { ok, type Result } from '@daybook/core/kit/result.ts'
import { byColumn, cellsOf, readCells, type TableColumn } from '../ledger/read-table.ts'

const columns = [
  { name: 'item', also: ['article', 'goods', 'marchandise'], isRequired: true },
  { name: 'unit', also: ['unité'] },
  { name: 'quantity', also: ['quantité'], isRequired: true },
  { name: 'cost', also: ['coût', 'unit cost', 'coût unitaire'], isRequired: true },
  { name: 'net', also: ['net value', 'valeur nette'] },
] as const satisfies readonly TableColumn[]

/**
 * The goods of a count sheet kept as a table, a row a kind of goods; rows without a quantity are passed over.
 * Refuses what `readCells` and `byColumn` refuse.
 */
export async function goodsRows(
  file: string,
  content: string | undefined,
): Promise<Result<readonly Readonly<Record<string, string>>[]>> {
  const cells = content === undefined ? await readCells(file) : await cellsOf(content, file)
  if (!cells.ok) return cells
  const rows = byColumn(cells.value, columns)
  if (!rows.ok) return rows
  return ok(
    rows.value.flatMap((row) => {
      const said = columns.flatMap(({ name }): readonly (readonly [string, string])[] => {
        const text = cell(row.cell(name))
        return text === '' ? [] : [[name, text]]
      })
      return cell(row.cell('quantity')) === '' ? [] : [Object.fromEntries(said)]
    }),
  )
}

/** What somebody wrote into a cell of a sheet; the line that was printed for it is nothing. */
function cell(text: string): string {
  return text.replaceAll('_', '').trim()
}
