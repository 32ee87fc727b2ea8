import { Places } from '../../parts/places.tsx'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import type { Side } from './side.ts'

/** The places of sales and of purchases; keys 1 to 9. */
const tabs = {
  customer: [
    { id: 'invoices', path: '/$book/invoices' },
    { id: 'customers', path: '/$book/customers' },
    { id: 'receipts', path: '/$book/invoices/receipts' },
    { id: 'receivable', path: '/$book/invoices/ageing' },
    { id: 'batches', path: '/$book/invoices/batches' },
    { id: 'reminders', path: '/$book/invoices/reminders' },
    { id: 'time', path: '/$book/invoices/time' },
    { id: 'unbilled', path: '/$book/invoices/unbilled' },
    { id: 'deposits', path: '/$book/invoices/deposits' },
  ],
  supplier: [
    { id: 'bills', path: '/$book/bills' },
    { id: 'suppliers', path: '/$book/suppliers' },
    { id: 'payments', path: '/$book/bills/payments' },
    { id: 'payable', path: '/$book/bills/ageing' },
    { id: 'cheques', path: '/$book/cheques' },
    { id: 'files', path: '/$book/cheques/files' },
    { id: 'cash', path: '/$book/bills/cash' },
    { id: 'cards', path: '/$book/bills/cards' },
    { id: 'contractors', path: '/$book/bills/contractors' },
  ],
} as const

/** A place of sales or purchases. */
export type TradeTab = (typeof tabs)[Side][number]['id']

/** The row of places of a side in the head of its screens. */
export function TradeTabs({ side, here }: { readonly side: Side; readonly here: TradeTab }) {
  const { look } = useLook()
  const words = documentWords[look.language]
  const places = tabs[side].map((tab) => ({ ...tab, label: words.tabs[tab.id] }))
  return <Places label={side === 'customer' ? words.sales : words.purchases} places={places} here={here} />
}
