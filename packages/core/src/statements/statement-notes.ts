import type { Label } from '../kit/refusal-text.ts'
import { entryName } from '../ledger/entry.ts'
import { budgetNotes } from './budget-columns.ts'
import type { LoadedColumn } from './columns.ts'

/** What stands under a statement besides what every page says: the basis on which it counts, its budget. */
export function notesOf(
  main: LoadedColumn,
  columns: readonly LoadedColumn[],
  at: 'day' | 'span',
): readonly Label[] {
  return [...cashNotes(main), ...withoutCashNotes(main), ...budgetNotes(columns, at)]
}

/** How many entries a note names before it counts the rest. */
const named = 6

/** What a statement of cash flows leaves out is disclosed beside it (CPA Canada Handbook, II, 1540). */
function withoutCashNotes({ withoutCash }: LoadedColumn): readonly Label[] {
  const numbers = [...new Set(withoutCash?.left.map(({ number }) => number))].sort((one, two) => one - two)
  if (numbers.length === 0) return []
  const names = numbers.slice(0, named).map(entryName).join(', ')
  const more = numbers.length - named
  return [
    {
      en: `Investing and financing without cash is left out: ${names}${more > 0 ? ` and ${more} more` : ''}.`,
      fr: `L’investissement et le financement sans effet sur la trésorerie sont omis : ${names}${more > 0 ? ` et ${more} de plus` : ''}.`,
    },
  ]
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
