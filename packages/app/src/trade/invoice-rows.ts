import { basename } from 'node:path'
import { ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { byColumn, cellsOf, readCells, type TableColumn, type TableRow } from '../ledger/read-table.ts'

/** An invoice as a table says it, in the fields that `invoice.batch` takes; what is left out is not there. */
export type InvoiceRow = {
  readonly customer: string
  readonly lines: readonly Readonly<Record<string, string>>[]
} & Readonly<Partial<Record<'date' | 'due' | 'number' | 'reference' | 'note', string>>>

const columns = [
  { name: 'customer', also: ['client'], isRequired: true },
  { name: 'date' },
  { name: 'due', also: ['échéance'] },
  { name: 'number', also: ['numéro', 'invoice', 'facture'] },
  { name: 'reference', also: ['référence'] },
  { name: 'note' },
  { name: 'account', also: ['compte'] },
  { name: 'text', also: ['texte', 'description'] },
  { name: 'quantity', also: ['quantité'] },
  { name: 'price', also: ['prix'] },
  { name: 'amount', also: ['montant'] },
  { name: 'tax', also: ['taxe'] },
] as const satisfies readonly TableColumn[]

const ofInvoice = ['date', 'due', 'number', 'reference', 'note'] as const
const ofLine = ['account', 'text', 'quantity', 'price', 'amount', 'tax'] as const

/**
 * The invoices of a table, a row a line: rows one after the other with the same number are one invoice, and a
 * row without a number is one of its own. Blank rows are passed over. Refuses what `readCells` and `byColumn`
 * refuse, and `input-missing` for rows without a customer.
 */
export async function invoiceRows(
  file: string,
  content: string | undefined,
): Promise<Result<readonly InvoiceRow[]>> {
  const cells = content === undefined ? await readCells(file) : await cellsOf(content, file)
  if (!cells.ok) return cells
  const rows = byColumn(cells.value, columns)
  if (!rows.ok) return rows
  const refusals: Refusal[] = []
  const invoices: InvoiceRow[] = []
  for (const row of rows.value) {
    if (columns.every(({ name }) => row.cell(name).trim() === '')) continue
    const customer = row.cell('customer').trim()
    if (customer === '') {
      const what = `customer (${basename(file)}, ${row.line})`
      refusals.push(refusal('input-missing', { what }, `invoices.${invoices.length}.customer`))
      continue
    }
    const line = said(row, ofLine)
    const before = invoices.at(-1)
    const number = row.cell('number').trim()
    if (before !== undefined && number !== '' && before.number === number && before.customer === customer) {
      invoices[invoices.length - 1] = { ...before, lines: [...before.lines, line] }
    } else invoices.push({ customer, ...said(row, ofInvoice), lines: [line] })
  }
  return refusals.length > 0 ? refused(refusals.slice(0, 100)) : ok(invoices)
}

/** The cells of a row that say something. */
function said<N extends string>(row: TableRow, names: readonly N[]): { readonly [K in N]?: string } {
  const found = names.flatMap((name) => {
    const text = row.cell(name).trim()
    return text === '' ? [] : [[name, text] as const]
  })
  // The keys are of `names`.
  return Object.fromEntries(found) as { readonly [K in N]?: string }
}
