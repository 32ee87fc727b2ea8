import type { Label } from '../kit/refusal-text.ts'
import { budgetNotes } from './budget-columns.ts'
import type { LoadedColumn } from './columns.ts'

/** What stands under a statement besides what every page says: the basis on which it counts, its budget. */
export function notesOf(
  main: LoadedColumn,
  columns: readonly LoadedColumn[],
  at: 'day' | 'span',
): readonly Label[] {
  return [...cashNotes(main), ...budgetNotes(columns, at)]
}

/** Books in which nothing waits to be paid say so, lest cash basis look like accrual by mistake. */
function cashNotes({ cash }: LoadedColumn): readonly Label[] {
  if (cash === undefined) return []
  if (cash.through.controls.length > 0) {
    return [
      {
        en: 'Cash basis: invoices and bills count when they are paid.',
        fr: 'Comptabilité de caisse : les factures comptent quand elles sont payées.',
      },
    ]
  }
  return [
    {
      en: 'Cash basis equals accrual basis here: no account is marked as receivable or payable.',
      fr: 'La comptabilité de caisse égale ici celle d’exercice : aucun compte n’est désigné comme clients ou fournisseurs.',
    },
  ]
}
