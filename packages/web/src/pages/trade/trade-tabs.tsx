import { Link, useNavigate } from '@tanstack/react-router'
import { useBook } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import type { Side } from './side.ts'

/** The places of sales and of purchases; keys 1 to 7. */
const tabs = {
  customer: [
    { id: 'invoices', path: '/$book/invoices' },
    { id: 'customers', path: '/$book/customers' },
    { id: 'receipts', path: '/$book/invoices/receipts' },
    { id: 'receivable', path: '/$book/invoices/ageing' },
    { id: 'batches', path: '/$book/invoices/batches' },
  ],
  supplier: [
    { id: 'bills', path: '/$book/bills' },
    { id: 'suppliers', path: '/$book/suppliers' },
    { id: 'payments', path: '/$book/bills/payments' },
    { id: 'payable', path: '/$book/bills/ageing' },
    { id: 'cheques', path: '/$book/cheques' },
    { id: 'files', path: '/$book/cheques/files' },
    { id: 'cash', path: '/$book/bills/cash' },
  ],
} as const

/** A place of sales or purchases. */
export type TradeTab = (typeof tabs)[Side][number]['id']

/** The row of places of a side in the head of its screens. */
export function TradeTabs({ side, here }: { readonly side: Side; readonly here: TradeTab }) {
  const { look } = useLook()
  const words = documentWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  useScreenKeys(
    tabs[side].map(({ id, path }, index) => ({
      key: `${index + 1}`,
      label: words.tabs[id],
      run: () => void navigate({ to: path, params: { book: name } }),
    })),
  )
  return (
    <nav className="pay-tabs" aria-label={side === 'customer' ? words.sales : words.purchases}>
      {tabs[side].map(({ id, path }, index) => (
        <Link
          key={id}
          to={path}
          params={{ book: name }}
          activeProps={{ 'aria-current': undefined, className: '' }}
          activeOptions={{ exact: true }}
          aria-current={id === here ? 'page' : undefined}
        >
          {words.tabs[id]} <span className="key">{index + 1}</span>
        </Link>
      ))}
    </nav>
  )
}
